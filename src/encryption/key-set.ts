import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { withDeadline } from '../core/deadline.js';
import type { PinnedKeySet, PublicKey, ReadPublicKey } from '../core/encryption-key.js';
import { SealingError } from './sealing-error.js';

/** Finds the key to seal to in a published set of keys. The server of that set is trusted with nothing. */

/** A key set is a few hundred bytes. More than this is none, and is not read on. */
const maxBytes = 65_536;

const defaultTimeout = 10_000;

/** The body's bytes, broken off where there are too many. */
const bounded = (body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => {
  let size = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (part, stream) => {
        size += part.byteLength;
        if (size > maxBytes) stream.error(new RangeError(`expected at most ${maxBytes} bytes`));
        else stream.enqueue(part);
      },
    }),
  );
};

const fetchKeys = async (jwks: URL, signal: AbortSignal): Promise<readonly unknown[]> => {
  const response = await fetch(jwks, {
    headers: { Accept: 'application/jwk-set+json, application/json' },
    credentials: 'omit',
    // An address that somebody else took over may still redirect.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!response.ok || !response.body)
    throw new TypeError(`expected a body, got the status ${response.status}`);
  const set = (await new Response(bounded(response.body)).json()) as { readonly keys?: unknown } | null;
  if (!Array.isArray(set?.keys)) throw new TypeError('expected {"keys": […]} (RFC 7517, 5)');
  return set.keys as readonly unknown[];
};

/**
 * Fetches a key set and picks its first usable key that is pinned.
 * @param readPublicKey - checks each key.
 * @param signal - gives up; the promise then rejects with the signal's reason.
 * @param timeout - milliseconds until the key set is given up, body included. Default: 10,000.
 * @throws {SealingError} `key-set` or `no-pinned-key`.
 */
export const fetchPinnedKey = async (
  { jwks, pins }: PinnedKeySet,
  readPublicKey: ReadPublicKey,
  signal: AbortSignal,
  timeout = defaultTimeout,
): Promise<PublicKey> => {
  let keys: readonly unknown[];
  try {
    keys = await withDeadline(signal, timeout, (deadline) => fetchKeys(jwks, deadline));
  } catch (cause) {
    signal.throwIfAborted();
    throw new SealingError('key-set', 'The key set can’t be had, or is none.', { cause });
  }
  for (const key of keys) {
    const read = readPublicKey(key);
    if (!read.problem && pins.includes(await calculateJwkThumbprint(read.value))) return read.value;
  }
  throw new SealingError('no-pinned-key', 'No usable key of the key set has a pinned thumbprint.');
};
