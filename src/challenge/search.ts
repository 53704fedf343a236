import type { Parameters } from './challenge.js';

/** What was found, as ALTCHA's payload has it. */
export interface Solution {
  readonly counter: number;
  /** In lower-case hexadecimal. */
  readonly derivedKey: string;
  /** Milliseconds that the search took. */
  readonly time: number;
}

/**
 * Tries one counter after the other until the key that is derived from it begins with the prefix.
 *
 * A worker gets this function as text: it uses nothing from outside of itself.
 * @param pause - called between derivations, and between rounds where the page makes those; it ends the search by throwing.
 * @throws what `pause` throws, or what WebCrypto does.
 */
export const search = async (
  { algorithm, nonce, salt, cost, keyLength, keyPrefix }: Parameters,
  pause: () => void | Promise<void>,
): Promise<Solution> => {
  const toBytes = (text: string) => (text.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const hash = algorithm.replace('PBKDF2/', '');
  const saltBytes = new Uint8Array(toBytes(salt));
  const password = new Uint8Array([...toBytes(nonce), 0, 0, 0, 0]);
  const counterBytes = new DataView(password.buffer, password.length - 4);

  const stretch = async (): Promise<ArrayBuffer> => {
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const settings = { name: 'PBKDF2', hash, salt: saltBytes, iterations: cost };
    return crypto.subtle.deriveBits(settings, key, keyLength * 8);
  };
  const digest = async (): Promise<ArrayBuffer> => {
    let key = await crypto.subtle.digest(hash, new Uint8Array([...saltBytes, ...password]));
    for (let round = 1; round < cost; round += 1) {
      await pause();
      key = await crypto.subtle.digest(hash, key);
    }
    return key.slice(0, keyLength);
  };
  const derive = hash === algorithm ? digest : stretch;

  const start = performance.now();
  for (let counter = 0; ; counter += 1) {
    await pause();
    counterBytes.setUint32(0, counter);
    const derivedKey = Array.from(new Uint8Array(await derive()), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    if (derivedKey.startsWith(keyPrefix.toLowerCase())) {
      return { counter, derivedKey, time: Math.round(performance.now() - start) };
    }
  }
};
