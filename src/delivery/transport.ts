import type { FieldName } from '../core/fields.js';
import type { Outcome } from '../core/outcome.js';
import type { Submission } from '../core/submission-schema.js';
import { withDeadline } from '../core/deadline.js';
import { readOutcome } from './response.js';

/** Delivers one submission and tells what became of it. It rejects only where `signal` aborts it. */
export type Transport = (
  submission: Submission,
  options: { readonly signal: AbortSignal },
) => Promise<Outcome>;

/** Where and how long. */
export interface TransportSettings {
  readonly endpoint: URL;
  /** The form's fields, to which errors can be led back. */
  readonly fields: readonly FieldName[];
  /** Milliseconds until an answer is given up, body included. */
  readonly timeout?: number;
}

/**
 * Browsers refuse `keepalive` requests above 64 KiB, all of the page's that are under way taken together; this
 * leaves some room for other scripts'.
 */
const keepaliveLimit = 60_000;

/** Bytes of this module's `keepalive` requests under way: several petitions share one page's allowance. */
let keepaliveBytes = 0;

const defaultTimeout = 15_000;

/**
 * Makes the transport of an own endpoint: one POST of JSON.
 *
 * A request that fails without an answer is `unknown`, never "not sent": a page can't tell a server that got
 * nothing from one that got it and sent no CORS header. A redirect is not followed: it could carry the
 * signature to another place than the page's owner named.
 */
export const createTransport =
  ({ endpoint, fields, timeout = defaultTimeout }: TransportSettings): Transport =>
  async (submission, { signal }) => {
    const body = new TextEncoder().encode(JSON.stringify(submission));
    // Closing the tab after pressing the button does not lose the signature.
    const keepalive = keepaliveBytes + body.byteLength <= keepaliveLimit;
    if (keepalive) keepaliveBytes += body.byteLength;
    try {
      return await withDeadline(signal, timeout, async (deadline) => {
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body,
          cache: 'no-store',
          // A signature has nothing to do with who is logged in, not even at the page's own site.
          credentials: 'omit',
          keepalive,
          redirect: 'manual',
          referrerPolicy: 'strict-origin',
          signal: deadline,
        });
        return readOutcome(response, fields);
      });
    } catch {
      signal.throwIfAborted();
      return { kind: 'unknown' };
    } finally {
      if (keepalive) keepaliveBytes -= body.byteLength;
    }
  };
