import type { Outcome } from '../core/outcome.js';
import type { Again } from './retry.js';

/** When a signature is sent again by itself. */

/** Statuses that speak of the moment. */
const passing: readonly (number | undefined)[] = [408, 425, 429, 500, 502, 503, 504];

/** Seconds that a visitor is let wait without a word; a server that wants more is told of. */
const longestWait = 60;

/**
 * Whether an outcome may be another one in a moment. Where there was no answer, the signature may have arrived:
 * it is sent again only where repeats are dropped.
 */
export const worthAnotherTry = (outcome: Outcome, idempotent: boolean): Again => {
  switch (outcome.kind) {
    case 'unknown':
      return idempotent && outcome.unanswered === true;
    case 'rejected':
    case 'unavailable': {
      const { status, retryAfter } = outcome;
      if (!passing.includes(status)) return false;
      return retryAfter === undefined ? true : retryAfter <= longestWait && retryAfter * 1_000;
    }
    default:
      return false;
  }
};
