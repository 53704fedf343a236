import type { ErrorCode } from './errors.js';
import type { FieldName } from './fields.js';

/** A field that a server refused, in its words as plain text, or as a code for which there are words of ours. */
export interface ServerFieldError {
  /** The form's field, or nothing where the server named one that the form doesn't have. */
  readonly field?: FieldName;
  readonly message?: string;
  /** Only together with `field`. */
  readonly code?: Exclude<ErrorCode, 'server'>;
}

/** What became of a signature. `status` is the HTTP status, where there was one. */
export type Outcome =
  /** The endpoint said that it has it. A duplicate looks the same. */
  | { readonly kind: 'accepted'; readonly count?: number }
  /** The endpoint has it and wants the address confirmed first. */
  | { readonly kind: 'confirm-email'; readonly count?: number }
  /** Sent; answers of this endpoint can't be read by any page. */
  | { readonly kind: 'unverified' }
  /** The endpoint refused fields. */
  | { readonly kind: 'invalid'; readonly errors: readonly ServerFieldError[]; readonly status?: number }
  /** The endpoint refused the signature: captcha, rate, blocked. */
  | { readonly kind: 'rejected'; readonly status?: number; readonly retryAfter?: number }
  /** The request may have arrived; there was no answer that can be read. */
  | {
      readonly kind: 'unknown';
      readonly status?: number;
      /** No answer came at all, not even one that says nothing. */
      readonly unanswered?: true;
    }
  /** The endpoint said that it can't now. `retryAfter` is in seconds. */
  | { readonly kind: 'unavailable'; readonly status?: number; readonly retryAfter?: number };

/** An outcome's name. */
export type OutcomeKind = Outcome['kind'];

/** An outcome that ends in the thank-you. */
export type Delivered = Extract<Outcome, { kind: 'accepted' | 'confirm-email' | 'unverified' }>;

/** An outcome that leaves the form open. */
export type Undelivered = Exclude<Outcome, Delivered>;

/** Whether the thank-you is shown: the signature was taken, or was sent where no answer can be read. */
export const isDelivered = (outcome: Outcome): outcome is Delivered =>
  outcome.kind === 'accepted' || outcome.kind === 'confirm-email' || outcome.kind === 'unverified';

/** Statuses that say "not taken"; behind any other of 5xx, somebody may have taken it before it went wrong. */
const notTaken: readonly (number | undefined)[] = [undefined, 408, 425, 503];

/** Whether the signature may have been stored although nothing says so. */
export const mayHaveArrived = (outcome: Outcome): boolean =>
  outcome.kind === 'unknown' || (outcome.kind === 'unavailable' && !notTaken.includes(outcome.status));

/** Whether trying again, unchanged, can help. */
export const isRetryable = (outcome: Undelivered): boolean =>
  outcome.kind === 'unknown' ||
  outcome.kind === 'unavailable' ||
  (outcome.kind === 'rejected' && outcome.retryAfter !== undefined);
