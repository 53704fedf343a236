import type { FieldName } from '../core/fields.js';
import type { Outcome, ServerFieldError } from '../core/outcome.js';

/**
 * What an answer means: rules for the answers of an own endpoint (see the README's section "The endpoint").
 * It reads one `Response` and knows neither the form nor how the request was made.
 */

/** An answer is a few hundred bytes. More than this is no answer of an endpoint, and is not read on. */
const maxBodyBytes = 65_536;

/** Longest text of a server that is shown, in UTF-16 code units. */
const maxMessageLength = 300;

/** Reads a body up to the limit; nothing where it is longer or is cut in the middle. */
export const readBody = async (response: Response): Promise<string | undefined> => {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      if (bytes > maxBodyBytes) {
        await reader.cancel();
        return undefined;
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return undefined;
  }
  return text + decoder.decode();
};

type Json = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/** The body's fields, whatever its content type says; none where it is no JSON object. */
export const readJson = async (response: Response): Promise<Json> => {
  try {
    return asObject(JSON.parse((await readBody(response)) ?? ''));
  } catch {
    return {};
  }
};

/** A count as a server reports it; anything but a whole number, 0 or more, is no count. */
export const asCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** A server's words at a length that can be shown; none where there is no text. */
export const asMessage = (value: unknown): string | undefined =>
  (typeof value === 'string' &&
    value
      .trim()
      .slice(0, maxMessageLength)
      .replace(/[\uD800-\uDBFF]$/, '')) ||
  undefined;

/** A time to wait that makes sense to tell: 0 seconds to a year. */
export const asSeconds = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 31_536_000 ? value : undefined;

/** `Retry-After` in seconds (RFC 9110, 10.2.3): a number, or a date. */
const retryAfter = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return asSeconds(seconds);
};

/** Field errors of problem+json (RFC 9457) with JSON Pointers (RFC 6901). */
const fieldErrors = ({ errors }: Json, known: readonly FieldName[]): ServerFieldError[] => {
  if (!Array.isArray(errors)) return [];
  return errors.map(asObject).flatMap(({ pointer, detail }): ServerFieldError[] => {
    const message = asMessage(detail);
    if (!message) return [];
    const field = known.find((name) => `/${name}` === pointer);
    return [field ? { field, message } : { message }];
  });
};

/** What the status of a refusal means. 408, 425 and all of 5xx say that it may work later. */
export const refusedWith = (response: Response): Outcome => {
  const { status } = response;
  const after = retryAfter(response, Date.now());
  const kind = status >= 500 || status === 408 || status === 425 ? 'unavailable' : 'rejected';
  return { kind, status, ...(after !== undefined && { retryAfter: after }) };
};

const refusal = (response: Response, body: Json, fields: readonly FieldName[]): Outcome => {
  const { status } = response;
  if (status === 400 || status === 422) {
    const errors = fieldErrors(body, fields);
    if (errors.length) return { kind: 'invalid', status, errors };
  }
  return refusedWith(response);
};

/** What the body of a good answer says: the word of the endpoint, or nothing of use. */
export const goodAnswer = (status: number, body: Json): Outcome => {
  if (body.status !== 'accepted' && body.status !== 'confirm-email') return { kind: 'unknown', status };
  const count = asCount(body.count);
  return { kind: body.status, ...(count !== undefined && { count }) };
};

/**
 * Reads an answer. "Accepted" needs the word of the endpoint: a page, an empty body or anything else that
 * merely came with a good status is `unknown`.
 * @param fields - the form's fields, to which errors can be led back.
 */
export const readOutcome = async (response: Response, fields: readonly FieldName[]): Promise<Outcome> => {
  if (response.type === 'opaqueredirect') return { kind: 'unknown' };
  const body = await readJson(response);
  return response.ok ? goodAnswer(response.status, body) : refusal(response, body, fields);
};
