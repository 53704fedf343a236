/** What a body says, of whatever server: JSON, read up to a limit. */

/** An answer is a few hundred bytes; some send an error page with a trace along. More than this is not read on. */
const maxBodyBytes = 524_288;

/**
 * Reads a body up to the limit; nothing where it is longer.
 * @throws what the browser says where it is cut in the middle.
 */
const readBody = async (response: Response): Promise<string | undefined> => {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBodyBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
};

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/** What a text says as JSON; nothing where it is none. */
const parseJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/**
 * The body, whatever its content type says; nothing where it is no JSON. That of a refusal may be cut: its status
 * says enough. A good answer that is cut is none.
 * @throws what the browser says.
 */
export const readJson = async (response: Response): Promise<unknown> => {
  const text = readBody(response);
  return parseJson(await (response.ok ? text : text.catch(() => undefined)));
};

/** A count as a server reports it; anything but a whole number, 0 or more, is no count. */
export const asCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
