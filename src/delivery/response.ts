import type { FieldName } from '../core/fields.js';
import type { Outcome, ServerFieldError } from '../core/outcome.js';
import { asCount, asObject, readJson, type Json } from './answer.js';

/**
 * What an answer means: rules for the answers of an own endpoint (see the README's section "The endpoint").
 * It reads one `Response` and knows neither the form nor how the request was made.
 */

/** Longest text of a server that is shown, in UTF-16 code units. */
const maxMessageLength = 300;

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

/** What servers call what the form has words for: an own endpoint, and Formspree. Numbers of theirs would be lost. */
const codes: Readonly<Record<string, 'required' | 'email'>> = {
  required: 'required',
  REQUIRED_FIELD_MISSING: 'required',
  REQUIRED_FIELD_EMPTY: 'required',
  email: 'email',
  TYPE_EMAIL: 'email',
};

/** A refused field, with a code where the reader can be told in words of the form's own. */
export const serverFieldError = (
  message: string,
  field: FieldName | undefined,
  code: unknown,
): ServerFieldError => {
  if (!field) return { message };
  const known = typeof code === 'string' && Object.hasOwn(codes, code) ? codes[code] : undefined;
  const fits = known === 'email' ? field === 'email' : field !== 'display_name';
  return { field, message, ...(known && fits && { code: known }) };
};

/** `Retry-After` in seconds (RFC 9110, 10.2.3): a number, or a date. */
const retryAfter = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return asSeconds(seconds);
};

/** Field errors of problem+json (RFC 9457) with JSON Pointers (RFC 6901). */
const fieldErrors = ({ errors }: Json, known: readonly FieldName[]): ServerFieldError[] => {
  if (!Array.isArray(errors)) return [];
  return errors.map(asObject).flatMap(({ pointer, detail, code }): ServerFieldError[] => {
    const message = asMessage(detail);
    const field = known.find((name) => `/${name}` === pointer);
    return message ? [serverFieldError(message, field, code)] : [];
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
  const body = asObject(await readJson(response));
  return response.ok ? goodAnswer(response.status, body) : refusal(response, body, fields);
};
