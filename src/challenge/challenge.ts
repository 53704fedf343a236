/** What a server asks for: ALTCHA's challenge, version 2. */

/** What to search, and in what: see `search`. */
export interface Parameters {
  /** `SHA-256`, `SHA-384` or `SHA-512`, alone or behind `PBKDF2/`. */
  readonly algorithm: string;
  /** In hexadecimal, as is `salt`. */
  readonly nonce: string;
  readonly salt: string;
  /** Rounds of one derivation, 1 to 1,000,000. */
  readonly cost: number;
  /** Bytes of the key, 1 to 64. */
  readonly keyLength: number;
  /** How the key has to begin, in hexadecimal digits, an odd number of them too. */
  readonly keyPrefix: string;
}

/** A challenge that can be tried. What else the server put into it goes back to it: it is under its signature. */
export interface Challenge {
  readonly parameters: Parameters;
  readonly signature: string;
}

/**
 * One derivation of PBKDF2 can't be broken off. So many rounds take a slow phone two seconds; servers ask for
 * some thousands.
 */
const maxCost = 1_000_000;

/** Two blocks of the shortest hash. */
const maxKeyLength = 64;

const algorithms = /^(?:PBKDF2\/)?SHA-(?:256|384|512)$/;
const bytes = /^(?:[\da-f]{2})+$/i;
const digits = /^[\da-f]+$/i;

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);

const isWhole = (value: unknown, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max;

/**
 * Reads a challenge.
 * @param value - what came over the network.
 * @param now - milliseconds since 1970 UTC.
 * @returns nothing where it is no challenge, is of another algorithm, has expired, or asks for too much work.
 */
export const readChallenge = (value: unknown, now: number): Challenge | undefined => {
  const { parameters, signature } = asObject(value);
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt } = asObject(parameters);
  const fits =
    isText(signature, digits) &&
    isText(algorithm, algorithms) &&
    isText(nonce, bytes) &&
    isText(salt, bytes) &&
    isWhole(cost, maxCost) &&
    isWhole(keyLength, maxKeyLength) &&
    isText(keyPrefix, digits) &&
    keyPrefix.length <= keyLength * 2 &&
    (expiresAt === undefined || (typeof expiresAt === 'number' && expiresAt * 1000 > now));
  return fits ? { parameters: parameters as Parameters, signature } : undefined;
};
