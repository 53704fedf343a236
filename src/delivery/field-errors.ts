import type { FieldName } from '../core/fields.js';
import type { ServerFieldError } from '../core/outcome.js';
import { targetParts, type FilledTarget } from './mapping.js';
import { asMessage, serverFieldError } from './response.js';

/**
 * Finds a server's complaints about fields in a body of nearly any shape, and leads them back to the form:
 * problem+json (RFC 9457), `{"errors": {field: [text]}}`, lists of `{field, message}` under any name, the
 * `path` of GraphQL, and JSON in a string of any of these.
 */

/** More than one form can have; a server's list may be without an end. */
const maxErrors = 20;

/** Deeper than any of the shapes. */
const maxDepth = 6;

interface Complaint {
  /** The field as the server calls it: names from the outermost to the innermost. */
  readonly path: readonly string[];
  readonly message: string;
  /** The server's code of it, if it has any. */
  readonly code?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A text that is JSON itself is read on. */
const unwrap = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A JSON Pointer (RFC 6901), also as a fragment; dots and brackets; or a list of names. */
const toPath = (place: unknown): readonly string[] | undefined => {
  if (Array.isArray(place)) return place.length ? place.map(String) : undefined;
  if (typeof place !== 'string' || !place) return undefined;
  const pointer = /^(#?)\/(.*)$/s.exec(place);
  if (!pointer) return targetParts(place);
  const [, fragment, rest = ''] = pointer;
  return (fragment ? decoded(rest) : rest)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
};

/** Texts under the fields' names: `{"zip": ["…"]}`, nested as deep as the fields are. */
const underNames = (value: unknown, path: readonly string[], depth: number): Complaint[] => {
  if (depth > maxDepth) return [];
  const inner = unwrap(value);
  if (Array.isArray(inner)) return inner.flatMap((entry) => listed(entry, path, depth + 1));
  if (isObject(inner))
    return Object.entries(inner).flatMap(([name, member]) => underNames(member, [...path, name], depth + 1));
  const message = asMessage(inner);
  return message ? [{ path, message }] : [];
};

/** One entry of a list of errors: a text, or an object that tells its field or not. */
const listed = (entry: unknown, path: readonly string[], depth: number, needsField = false): Complaint[] => {
  const error = unwrap(entry);
  if (!isObject(error)) {
    const message = needsField ? undefined : asMessage(error);
    return message ? [{ path, message }] : [];
  }
  const text = unwrap(error.message ?? error.detail);
  if (isObject(text)) return find(text, depth);
  const place = toPath(error.pointer) ?? toPath(error.field) ?? toPath(error.path);
  const message = asMessage(text);
  if (!message || (needsField && !place)) return [];
  return [{ path: place ?? path, message, code: error.code }];
};

const find = (value: unknown, depth: number): Complaint[] => {
  const body = unwrap(value);
  if (!isObject(body) || depth > maxDepth) return [];
  if (Array.isArray(body)) return body.flatMap((entry) => listed(entry, [], depth + 1, true));
  if (isObject(unwrap(body.errors))) {
    const errors = underNames(body.errors, [], depth + 1);
    if (errors.length) return errors;
  }
  return Object.values(body).flatMap((member) => find(member, depth + 1));
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

/** How many names from the innermost outwards are the same; places in lists alone tell nothing. */
const sharedEnd = (one: readonly string[], other: readonly string[]): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return one.slice(one.length - length).some((part) => !/^\d+$/.test(part)) ? length : 0;
};

/** The one field behind these targets, if they agree. */
const agreed = (targets: readonly FilledTarget[]): FieldName | undefined => {
  const [field, ...others] = new Set(targets.map((target) => target.field));
  return others.length ? undefined : field;
};

/** The form's field that a server means, whether it names the whole way to it, its end or its beginning. */
const fieldAt = (path: readonly string[], targets: readonly FilledTarget[]): FieldName | undefined => {
  const exact = targets.find((target) => isSame(target.path, path));
  if (exact) return exact.field;
  const longest = Math.max(0, ...targets.map((target) => sharedEnd(target.path, path)));
  if (longest) return agreed(targets.filter((target) => sharedEnd(target.path, path) === longest));
  const around = targets.filter((target) => {
    const length = Math.min(path.length, target.path.length);
    return length > 0 && isSame(target.path.slice(0, length), path.slice(0, length));
  });
  // Some call a field as the form does, whatever it is called in the body.
  return around.length ? agreed(around) : targets.find(({ field }) => field === path.at(-1))?.field;
};

/**
 * What a refusing server says of fields: at most 20 errors, each text cut at 300 characters.
 * @param body - the answer, parsed.
 * @param targets - where the form's fields went. An error that fits none of them has no field.
 */
export const findFieldErrors = (body: unknown, targets: readonly FilledTarget[]): ServerFieldError[] =>
  find(body, 0)
    .slice(0, maxErrors)
    .map(({ path, message, code }) => serverFieldError(message, fieldAt(path, targets), code));
