import { toJson } from '../core/json.js';
import { fillTemplate, templatePaths, type Source } from '../core/backend-definition.js';
import { fieldOfPath } from '../core/canonical-path.js';
import type { FieldName } from '../core/fields.js';
import { parseTarget, pathKey, type TargetPath } from './target.js';

/**
 * Makes a back end's fields of a submission, by its map. What is not mapped is not sent; empty values are not
 * sent. It knows nothing of requests.
 */

/** A field of the back end and where its value comes from; parameters stand in it as constants. */
export interface MapEntry {
  readonly target: string;
  readonly source: Source;
}

/** A canonical submission, or a sealed one: `{v, petition_id, submission_id, jwe}`. */
export type Mappable = object;

interface Value {
  readonly value: unknown;
  /** It says the same whoever signs. */
  readonly constant: boolean;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const memberOf = (submission: Mappable, path: string): unknown =>
  (submission as Readonly<Record<string, unknown>>)[path];

/** What a path leads to: a field, or for `consent.<id>` the answer to that question. */
export const readPath = (submission: Mappable, path: string): unknown => {
  const [, id] = /^consent\.(.+)$/.exec(path) ?? [];
  if (id === undefined) return memberOf(submission, path);
  const consents = memberOf(submission, 'consents');
  const found = (Array.isArray(consents) ? consents : []).find(
    (consent: { id?: unknown }) => consent.id === id,
  ) as { readonly granted?: unknown } | undefined;
  return found?.granted;
};

const mapped = (value: unknown): Value | undefined =>
  isEmpty(value) ? undefined : { value, constant: false };

/** @returns nothing where there is nothing to send. */
const valueOf = (source: Source, submission: Mappable): Value | undefined => {
  if (typeof source === 'string') return mapped(readPath(submission, source));
  if ('const' in source) return { value: source.const, constant: true };
  if ('first' in source) {
    for (const choice of source.first) {
      const value = valueOf(choice, submission);
      if (value) return value;
    }
    return undefined;
  }
  if ('from' in source) {
    const answer = readPath(submission, source.from);
    return typeof answer === 'boolean' ? mapped(source[`${answer}`]) : undefined;
  }
  if ('template' in source) {
    const filled = templatePaths(source.template).some((path) => !isEmpty(readPath(submission, path)));
    const text = fillTemplate(source.template, (path) => toText(readPath(submission, path)));
    return filled ? mapped(text.trim()) : undefined;
  }
  if ('json' in source) {
    const content = jsonContent(source.json, submission);
    return isEmpty(content) ? undefined : { value: toJson(content), constant: false };
  }
  return undefined;
};

type JsonSource = Extract<Source, { json: unknown }>['json'];

const jsonContent = (json: JsonSource, submission: Mappable): unknown => {
  if (json === '*') return submission;
  if (typeof json === 'string') return readPath(submission, json);
  const content = mapToJson(
    Object.entries(json).map(([target, source]) => ({ target, source })),
    submission,
  );
  return Object.keys(content).length ? content : undefined;
};

/** The lists' entries on the way to a target: each is kept or dropped as a whole. */
const entriesOnTheWay = (path: TargetPath): string[] =>
  path.flatMap((part, depth) => (typeof part === 'number' ? [pathKey(path.slice(0, depth + 1))] : []));

type Branch = Record<string | number, unknown>;

const place = (root: Branch, path: TargetPath, value: unknown): void => {
  let branch = root;
  path.forEach((part, depth) => {
    const next = path[depth + 1];
    if (next === undefined) branch[part] = value;
    else branch = (branch[part] ??= typeof next === 'number' ? [] : {}) as Branch;
  });
};

/** Closes the gaps that dropped entries leave in lists. */
const withoutGaps = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.values(value).map(withoutGaps);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutGaps(member)]));
};

/** The fields as one JSON object: dots and brackets in targets nest. */
export const mapToJson = (entries: readonly MapEntry[], submission: Mappable): Record<string, unknown> => {
  const fields = entries.flatMap(({ target, source }) => {
    const path = parseTarget(target);
    return path ? [{ path, value: valueOf(source, submission), isConstant: isConstant(source) }] : [];
  });
  const wanted = new Set(
    fields.filter(({ isConstant }) => !isConstant).flatMap(({ path }) => entriesOnTheWay(path)),
  );
  const filled = new Set(
    fields.filter(({ value }) => value && !value.constant).flatMap(({ path }) => entriesOnTheWay(path)),
  );
  const root: Branch = {};
  for (const { path, value } of fields) {
    // An address without its text is none, even though its status is known.
    const isDropped = entriesOnTheWay(path).some((entry) => wanted.has(entry) && !filled.has(entry));
    if (!value || isDropped) continue;
    place(root, path, value.value);
  }
  return withoutGaps(root) as Record<string, unknown>;
};

const isConstant = (source: Source): boolean => typeof source === 'object' && 'const' in source;

const toText = (value: unknown): string => {
  if (isEmpty(value)) return '';
  return typeof value === 'string' ? value : toJson(value);
};

/** The fields as names and texts, for forms: a target is the field's name as it stands. */
export const mapToPairs = (entries: readonly MapEntry[], submission: Mappable): [string, string][] =>
  entries.flatMap(({ target, source }): [string, string][] => {
    const value = valueOf(source, submission);
    return value ? [[target, toText(value.value)]] : [];
  });

/** The canonical paths that a source reads; `*` for all of them. */
export const pathsOf = (source: Source): readonly string[] => {
  if (typeof source === 'string') return [source];
  if ('first' in source) return source.first.flatMap(pathsOf);
  if ('from' in source) return [source.from];
  if ('template' in source) return templatePaths(source.template);
  if (!('json' in source)) return [];
  return typeof source.json === 'string' ? [source.json] : Object.values(source.json).flatMap(pathsOf);
};

/** A place in the back end's body, with the form's field that fills it. */
export interface FilledTarget {
  /** Names and places in lists, all as texts: a server may name them in either way. */
  readonly path: readonly string[];
  readonly field: FieldName;
}

/** Reads dots and brackets without judging them. */
export const targetParts = (target: string): string[] => target.split(/[.[\]]+/).filter(Boolean);

/** Which field of the form is behind which target, by which a server's errors are led back. */
export const filledTargets = (entries: readonly MapEntry[], fields: readonly FieldName[]): FilledTarget[] =>
  entries.flatMap(({ target, source }) => {
    const path = targetParts(target);
    if (typeof source === 'object' && 'json' in source && typeof source.json === 'object') {
      const inner = Object.entries(source.json).map((entry) => ({ target: entry[0], source: entry[1] }));
      return filledTargets(inner, fields).map((found) => ({ ...found, path: [...path, ...found.path] }));
    }
    const field = pathsOf(source)
      .map((name) => fieldOfPath(name, fields))
      .find((name) => name !== undefined);
    return field ? [{ path, field }] : [];
  });
