import { toJson } from '../core/json.js';
import type { FieldName } from '../core/fields.js';
import type { Outcome } from '../core/outcome.js';
import type { SealedSubmission } from '../core/sealed-submission-schema.js';
import type { Submission } from '../core/submission-schema.js';
import { post } from './post.js';
import { readOutcome } from './response.js';

/** What goes out: a submission in the clear, or a sealed one. */
export type Sendable = Submission | SealedSubmission;

/** Delivers one submission and tells what became of it. It rejects only where `signal` aborts it. */
export type Transport<T = Submission> = (
  submission: T,
  options: { readonly signal: AbortSignal },
) => Promise<Outcome>;

/** Where and how long. */
export interface TransportSettings {
  readonly endpoint: URL;
  /** The form's fields, to which errors can be led back. */
  readonly fields: readonly FieldName[];
  /** Milliseconds until an answer is given up, body included. Default: 15,000. */
  readonly timeout?: number;
}

/** Makes the transport of an own endpoint: one POST of JSON. */
export const createTransport =
  ({ endpoint, fields, timeout }: TransportSettings): Transport<Sendable> =>
  (submission, { signal }) =>
    post(
      {
        url: endpoint,
        body: new TextEncoder().encode(toJson(submission)),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        signal,
        timeout,
      },
      (response) => readOutcome(response, fields),
    );
