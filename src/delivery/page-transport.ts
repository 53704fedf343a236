import type { FieldName } from '../core/fields.js';
import type { Outcome, OutcomeKind, ServerFieldError } from '../core/outcome.js';
import { withDeadline } from '../core/deadline.js';
import { asCount } from './answer.js';
import { asMessage, asSeconds } from './response.js';
import type { Submission } from '../core/submission-schema.js';
import type { Sendable, Transport } from './transport.js';

/** What a page's own delivery is called with, and may answer: anything, as it is not our code. */
export type PageDelivery = (...args: Parameters<Transport>) => Promise<unknown>;

/** What can be led back to the form, and how long. */
export interface PageTransportSettings {
  /** The form's fields. */
  readonly fields: readonly FieldName[];
  /** Milliseconds until the delivery is given up. Default: 60,000. */
  readonly timeout?: number;
}

const defaultTimeout = 60_000;

const kinds: readonly OutcomeKind[] = [
  'accepted',
  'confirm-email',
  'unverified',
  'invalid',
  'rejected',
  'unknown',
  'unavailable',
];

const asRecord = (value: unknown) => Object(value) as Record<string, unknown>;

const toFieldErrors = (errors: unknown, fields: readonly FieldName[]): ServerFieldError[] =>
  (Array.isArray(errors) ? errors : []).map(asRecord).flatMap((error) => {
    const message = asMessage(error.message);
    const field = fields.find((name) => name === error.field);
    return message ? [{ message, ...(field && { field }) }] : [];
  });

/** An outcome out of what a page's script answered; `unknown` where it isn't one. */
const toOutcome = (answer: unknown, fields: readonly FieldName[]): Outcome => {
  const { kind, count, errors, status, retryAfter } = asRecord(answer);
  const seconds = asSeconds(retryAfter);
  const known = kinds.find((word) => word === kind);
  const number = asCount(count);
  switch (known) {
    case 'accepted':
    case 'confirm-email':
      return { kind: known, ...(number !== undefined && { count: number }) };
    case 'unverified':
      return { kind: known };
    case undefined:
      return { kind: 'unknown' };
    default: {
      const details = {
        ...(typeof status === 'number' && { status }),
        ...(seconds !== undefined && { retryAfter: seconds }),
      };
      return known === 'invalid'
        ? { kind: known, errors: toFieldErrors(errors, fields), ...details }
        : { kind: known, ...details };
    }
  }
};

/**
 * Wraps a delivery that the page took over. Whatever it does, an outcome comes out: a rejection, an answer of
 * another shape or none in time is `unknown`, as the signature may have got through.
 */
export const createPageTransport =
  (deliver: PageDelivery, { fields, timeout = defaultTimeout }: PageTransportSettings): Transport<Sendable> =>
  async (submission, { signal }) => {
    try {
      return await withDeadline(signal, timeout, async (deadline) => {
        const expired = new Promise<undefined>((resolve) => {
          if (deadline.aborted) resolve(undefined);
          deadline.addEventListener('abort', () => resolve(undefined));
        });
        // A page that asks for sealing expects what is sealed.
        const delivered = deliver(submission as Submission, { signal: deadline });
        return toOutcome(await Promise.race([delivered, expired]), fields);
      });
    } catch {
      return { kind: 'unknown' };
    }
  };
