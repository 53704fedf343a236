import type { AnswerRule } from '../core/backend-definition.js';
import type { Outcome } from '../core/outcome.js';
import { findFieldErrors } from './field-errors.js';
import { targetParts, type FilledTarget } from './mapping.js';
import type { Backend } from './resolve-backend.js';
import { asObject, readJson } from './answer.js';
import { goodAnswer, refusedWith } from './response.js';

/** What an answer of a back end means, by the rules of its definition. */

/** Statuses that speak of the sender, the address or the moment, whatever the body says of fields. */
const notOfFields: readonly number[] = [401, 403, 404, 405, 408, 425, 429];

const valueAt = (body: unknown, path: string): unknown =>
  targetParts(path).reduce<unknown>(
    (value, name) => (Object.hasOwn(asObject(value), name) ? asObject(value)[name] : undefined),
    body,
  );

const fits = (
  { status = [200, 299], path, equals }: AnswerRule,
  response: Response,
  body: unknown,
): boolean => {
  const [from = 200, to = from] = status;
  if (response.status < from || response.status > to) return false;
  if (path === undefined) return true;
  const value = valueAt(body, path);
  // Without a value to compare with, there has to be one.
  return equals
    ? equals.some((wanted) => wanted === value)
    : ![undefined, null, false, ''].includes(value as null);
};

/**
 * Reads an answer. Its content type is not asked: some label JSON as HTML.
 * @param targets - where the form's fields went, to lead errors back to them.
 */
export const readBackendOutcome = async (
  response: Response,
  { response: rules }: Backend,
  targets: readonly FilledTarget[],
): Promise<Outcome> => {
  if (response.type === 'opaque') return { kind: 'unverified' };
  // A redirect is an answer too, of which a page is told nothing else.
  if (response.type === 'opaqueredirect') return { kind: rules?.unverified ? 'unverified' : 'unknown' };
  const { status } = response;
  const body = await readJson(response);
  if (rules) {
    // To the visitor, who signed already has signed: the outcome tells nobody what another person did.
    if (rules.duplicate && fits(rules.duplicate, response, body)) return { kind: 'accepted' };
    if (fits(rules.ok ?? {}, response, body)) return { kind: rules.unverified ? 'unverified' : 'accepted' };
  } else if (response.ok) {
    const outcome = goodAnswer(status, asObject(body));
    if (outcome.kind !== 'unknown') return outcome;
  }
  const errors = status < 500 && !notOfFields.includes(status) ? findFieldErrors(body, targets) : [];
  if (errors.length) return { kind: 'invalid', status, errors };
  return response.ok ? { kind: 'unknown', status } : refusedWith(response);
};
