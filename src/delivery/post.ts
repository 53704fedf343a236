import { withDeadline } from '../core/deadline.js';
import type { Outcome } from '../core/outcome.js';

/** One request with a signature in it. */
export interface PostRequest {
  readonly url: URL;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** `false`: the answer is hidden from the page (`no-cors`). Default: true. */
  readonly readable?: boolean;
  /** The caller's way to call it off. */
  readonly signal: AbortSignal;
  /** Milliseconds until an answer is given up, body included. Default: 15,000. */
  readonly timeout?: number | undefined;
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
 * Sends a signature once.
 *
 * A request that fails without an answer is `unknown`, never "not sent": a page can't tell a server that got
 * nothing from one that got it and sent no CORS header. A redirect is not followed: it could carry the
 * signature to another place than the page's owner named. Only where the answer is hidden, browsers allow
 * nothing but to follow it.
 * @param read - makes an outcome of the answer, while the time-out still runs.
 * @throws only the reason of `signal`, where that has called it off.
 */
export const post = async (
  { url, body, headers, readable = true, signal, timeout = defaultTimeout }: PostRequest,
  read: (response: Response) => Promise<Outcome>,
): Promise<Outcome> => {
  // Closing the tab after pressing the button does not lose the signature.
  const keepalive = keepaliveBytes + body.byteLength <= keepaliveLimit;
  if (keepalive) keepaliveBytes += body.byteLength;
  try {
    return await withDeadline(signal, timeout, async (deadline) => {
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body,
        cache: 'no-store',
        // A signature has nothing to do with who is logged in, not even at the page's own site.
        credentials: 'omit',
        keepalive,
        ...(readable ? { redirect: 'manual' } : { mode: 'no-cors' }),
        referrerPolicy: 'strict-origin',
        signal: deadline,
      });
      return read(response);
    });
  } catch {
    signal.throwIfAborted();
    return { kind: 'unknown', unanswered: true };
  } finally {
    if (keepalive) keepaliveBytes -= body.byteLength;
  }
};
