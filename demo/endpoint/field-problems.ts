import type * as z from 'zod/mini';
import type { FieldProblem } from './problem.js';

/** Turns what the schema found into field problems, in words that repeat nothing of what was sent. */

type Issue = z.core.$ZodIssue;
type Words = Pick<FieldProblem, 'code' | 'detail'>;

/** More than this help nobody. */
const maxProblems = 20;

const toPointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    body,
  );

const formats: Readonly<Record<string, string>> = {
  uuid: 'Expected a UUID.',
  datetime: 'Expected a date and time like 2030-01-31T12:00:00Z.',
};

const size = (origin: string, limit: number | bigint) =>
  ({ string: `${limit} characters`, array: `${limit} entries` })[origin] ?? String(limit);

const words = (issue: Issue, body: unknown): Words => {
  const value = valueAt(body, issue.path);
  if (value === undefined && issue.code !== 'custom') return { code: 'required', detail: 'Required.' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'type', detail: `Expected the type ${issue.expected}.` };
    case 'too_small':
      return value === ''
        ? { code: 'required', detail: 'Required.' }
        : { code: 'too-small', detail: `Expected at least ${size(issue.origin, issue.minimum)}.` };
    case 'too_big':
      return { code: 'too-long', detail: `Expected at most ${size(issue.origin, issue.maximum)}.` };
    case 'invalid_format':
      if (issue.path[0] === 'email') return { code: 'email', detail: 'Expected an e-mail address.' };
      return {
        code: 'format',
        detail: formats[issue.format] ?? 'Expected another form, or holds characters that can’t be stored.',
      };
    case 'invalid_value':
      return { code: 'choice', detail: `Expected one of: ${issue.values.map(String).join(', ')}.` };
    case 'custom':
      // The schema's own words.
      return { code: 'combination', detail: `${issue.message}.` };
    default:
      return { code: 'invalid', detail: 'Can’t be taken.' };
  }
};

/**
 * Says which fields the schema refused, one problem for each.
 * @param body - what was checked, to tell a missing field from a wrong one.
 */
export const fieldProblems = (issues: readonly Issue[], body: unknown): FieldProblem[] => {
  const problems = issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, maxProblems).map((key) => ({
          pointer: toPointer([...issue.path, key]),
          code: 'unknown-field',
          detail: 'No such field.',
        }))
      : [{ pointer: toPointer(issue.path), ...words(issue, body) }],
  );
  const first = new Map(problems.toReversed().map((found) => [found.pointer, found]));
  return [...first.values()].reverse().slice(0, maxProblems);
};
