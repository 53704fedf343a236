import { toJson } from './json.js';
import { safeUrl } from './configuration.js';
import { isOnP256 } from './p256.js';
import { storableLine } from './text.js';

/**
 * What `encrypt-to` holds: the key to which signatures are sealed, or where to find it. It is read into a value
 * that the rest can rely on, or told as a problem; there is no default, since sending in the clear is none.
 */

/** A public key (RFC 7517) of which only the members are left that sealing needs. */
export type PublicKey =
  | {
      readonly kty: 'EC';
      readonly crv: 'P-256';
      readonly x: string;
      readonly y: string;
      readonly kid?: string;
    }
  | { readonly kty: 'OKP'; readonly crv: 'X25519'; readonly x: string; readonly kid?: string };

/** A published set of keys, of which only pinned ones count. */
export interface PinnedKeySet {
  /** `https:`, or `http:` on this machine. */
  readonly jwks: URL;
  /** RFC 7638 thumbprints (SHA-256, base64url), at least one. */
  readonly pins: readonly string[];
}

/** To whom signatures are sealed. */
export type EncryptTo = PublicKey | PinnedKeySet;

/** Why a value can't be used. */
export interface EncryptToProblem {
  /** The member that is wrong, such as `kty` or `pins.0`; empty for the whole value. */
  readonly path: string;
  /** What was expected, to stand after "expected". */
  readonly expected: string;
}

/** A value that can be used, or the first problem that it has. */
export type Read<T> =
  | { readonly value: T; readonly problem?: never }
  | { readonly problem: EncryptToProblem; readonly value?: never };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * 32 bytes in base64url (RFC 4648, 5) without padding. The last character carries four bits; where its other two
 * are set, decoders disagree.
 */
const bytes32 = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

const isBytes32 = (value: unknown): value is string => typeof value === 'string' && bytes32.test(value);

const maxKidLength = 200;

/** At most as many pins as anyone changes keys. */
const maxPins = 20;

const coordinate = '32 bytes in base64url, without padding';

interface Rule {
  readonly path: string;
  readonly expected: string;
  readonly holds: (value: unknown, key: Json) => boolean;
}

const absentOr =
  (holds: (value: unknown) => boolean): Rule['holds'] =>
  (value) =>
    value === undefined || holds(value);

/** In the order in which problems are told. */
const keyRules: readonly Rule[] = [
  {
    path: 'd',
    expected: 'a public key: “d” is its private part. It is no secret any more; make a new pair',
    holds: (value) => value === undefined,
  },
  {
    path: 'kty',
    expected: '“EC” (with the curve P-256) or “OKP” (with X25519)',
    holds: (value) => value === 'EC' || value === 'OKP',
  },
  {
    path: 'crv',
    expected: '“P-256” for “EC”, “X25519” for “OKP”',
    holds: (value, { kty }) => value === (kty === 'EC' ? 'P-256' : 'X25519'),
  },
  { path: 'x', expected: coordinate, holds: isBytes32 },
  { path: 'y', expected: coordinate, holds: (value, { kty }) => kty === 'OKP' || isBytes32(value) },
  {
    path: 'y',
    expected: 'the y of a point of P-256 with this x',
    holds: (y, { kty, x }) => kty === 'OKP' || isOnP256(x as string, y as string),
  },
  {
    path: 'kid',
    expected: `text of one line, 1 to ${maxKidLength} characters`,
    holds: absentOr(
      (value) =>
        typeof value === 'string' &&
        value.length > 0 &&
        value.length <= maxKidLength &&
        storableLine.test(value),
    ),
  },
  { path: 'use', expected: '“enc”, or no “use”', holds: absentOr((value) => value === 'enc') },
  { path: 'alg', expected: '“ECDH-ES”, or no “alg”', holds: absentOr((value) => value === 'ECDH-ES') },
  {
    path: 'key_ops',
    expected: 'a list with “deriveBits” or “deriveKey”, an empty one, or no “key_ops”',
    // A public key has none of its own, and so WebCrypto exports it with an empty list.
    holds: absentOr(
      (value) =>
        Array.isArray(value) &&
        (value.length === 0 || value.includes('deriveBits') || value.includes('deriveKey')),
    ),
  },
];

/** Reads a JWK; members that sealing doesn't need are left out. */
export type ReadPublicKey = (key: unknown) => Read<PublicKey>;

export const readPublicKey: ReadPublicKey = (key) => {
  if (!isObject(key)) return { problem: { path: '', expected: 'a public JWK (RFC 7517)' } };
  const broken = keyRules.find(({ path, holds }) => !holds(key[path], key));
  if (broken) return { problem: { path: broken.path, expected: broken.expected } };
  const { kty, crv, x, y, kid } = key;
  // The rules have just said so.
  return {
    value: { kty, crv, x, ...(kty === 'EC' && { y }), ...(kid !== undefined && { kid }) } as PublicKey,
  };
};

const readKeySet = ({ jwks, pins, ...others }: Json, base: string): Read<PinnedKeySet> => {
  const refuse = (path: string, expected: string) => ({ problem: { path, expected } });
  const url = typeof jwks === 'string' ? safeUrl(jwks, base) : undefined;
  if (!url) return refuse('jwks', 'an https: address (or http: on this machine), without a user name');
  if (!Array.isArray(pins) || !pins.length || pins.length > maxPins) {
    return refuse('pins', `a list of 1 to ${maxPins} thumbprints (RFC 7638) of keys that are trusted`);
  }
  const wrong = pins.findIndex((pin) => !isBytes32(pin));
  if (wrong >= 0) return refuse(`pins.${wrong}`, 'an RFC 7638 thumbprint: SHA-256 in base64url');
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return refuse(stranger, 'only “jwks” and “pins”');
  return { value: { jwks: url, pins: pins as string[] } };
};

/** Parses text, and makes a plain copy of an object, whose own code then never runs again. */
const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(typeof value === 'string' ? value : toJson(value)) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Reads the value of `encrypt-to`.
 * @param value - the attribute's text, or an object of the same shape.
 * @param base - what a relative address starts from: the document's base URL.
 */
export const readEncryptTo = (value: unknown, base: string): Read<EncryptTo> => {
  const json = plain(value);
  if (!isObject(json)) {
    return { problem: { path: '', expected: 'a public JWK (RFC 7517), or {"jwks": address, "pins": […]}' } };
  }
  return 'jwks' in json || 'pins' in json ? readKeySet(json, base) : readPublicKey(json);
};
