import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEncryptTo } from '../../src/core/encryption-key.js';

/** What the page's owner writes into `encrypt-to`, and what they are told where it can't be used. */

const base = 'https://ngo.example/petition';
const x = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU';
const y = 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0';
const pin = 'cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s';

const p256 = { kty: 'EC', crv: 'P-256', x, y };
const x25519 = { kty: 'OKP', crv: 'X25519', x };
const keySet = { jwks: 'https://ngo.example/keys.json', pins: [pin] };

const holdsItself: Record<string, unknown> = {};
holdsItself.itself = holdsItself;

const read = (value: unknown) => readEncryptTo(value, base);

describe('A key for sealing', () => {
  const accepted: Readonly<Record<string, object>> = {
    'P-256': p256,
    X25519: x25519,
    'with a name': { ...p256, kid: 'key of 2030' },
    'with its use': { ...p256, use: 'enc', alg: 'ECDH-ES', key_ops: ['deriveBits'] },
    'as WebCrypto exports it': { ...p256, key_ops: [], ext: true },
    'with members that nobody here knows': { ...p256, iat: 1 },
  };
  for (const [what, key] of Object.entries(accepted))
    it(`is taken: ${what}`, () => {
      const { problem, value } = read(JSON.stringify(key));
      assert.equal(problem, undefined);
      assert.ok('x' in value);
      assert.deepEqual(read(key).value, value);
    });

  it('is taken over without what sealing doesn’t need', () => {
    assert.deepEqual(read({ ...p256, use: 'enc', key_ops: [], iat: 1, kid: 'a' }).value, {
      ...p256,
      kid: 'a',
    });
    assert.deepEqual(read({ ...x25519, y: 'stray' }).value, x25519);
  });

  /** The member that is named. */
  const refused: Readonly<Record<string, readonly [unknown, string]>> = {
    'text that is no JSON': ['{"kty"', ''],
    'blank text': ['', ''],
    'a number': [7, ''],
    null: [null, ''],
    nothing: [undefined, ''],
    'a list of keys': [[p256], ''],
    'an object that holds itself': [holdsItself, ''],
    'an empty object': [{}, 'kty'],
    'the private key': [{ ...p256, d: x }, 'd'],
    'the private key, which is wrong in other ways too': [{ kty: 'RSA', d: x }, 'd'],
    'an empty private part': [{ ...p256, d: '' }, 'd'],
    'an RSA key': [{ kty: 'RSA', n: x, e: 'AQAB' }, 'kty'],
    'a secret key': [{ kty: 'oct', k: x }, 'kty'],
    'a type in small letters': [{ ...p256, kty: 'ec' }, 'kty'],
    'another curve': [{ ...p256, crv: 'P-384' }, 'crv'],
    'a curve for signing only': [{ ...x25519, crv: 'Ed25519' }, 'crv'],
    'a curve of another type': [{ ...p256, crv: 'X25519' }, 'crv'],
    'no point of the curve': [{ ...p256, y: x }, 'y'],
    'half of a point': [{ kty: 'EC', crv: 'P-256', x }, 'y'],
    'plain base64': [{ ...p256, y: y.replace('_', '/') }, 'y'],
    'base64 with padding': [{ ...p256, x: `${x}=` }, 'x'],
    'too few bytes': [{ ...p256, x: x.slice(1) }, 'x'],
    'base64url with loose bits': [{ ...p256, x: `${x.slice(0, -1)}V` }, 'x'],
    'a line break behind a coordinate': [{ ...p256, x: `${x}\n` }, 'x'],
    'a coordinate that is a number': [{ ...p256, x: 7 }, 'x'],
    'a name that is a number': [{ ...p256, kid: 7 }, 'kid'],
    'an empty name': [{ ...p256, kid: '' }, 'kid'],
    'a name that is a novel': [{ ...p256, kid: 'x'.repeat(201) }, 'kid'],
    'a key for signing': [{ ...p256, use: 'sig' }, 'use'],
    'a key for another algorithm': [{ ...p256, alg: 'ES256' }, 'alg'],
    'a key that wraps keys': [{ ...p256, alg: 'ECDH-ES+A256KW' }, 'alg'],
    'a key whose operations are others': [{ ...p256, key_ops: ['verify'] }, 'key_ops'],
    'operations that are no list': [{ ...p256, key_ops: 'deriveBits' }, 'key_ops'],
  };
  for (const [what, [value, path]] of Object.entries(refused))
    it(`is refused: ${what}`, () => {
      const { problem } = read(value);
      assert.equal(problem?.path, path);
      assert.ok(problem.expected);
      if (typeof value === 'object' && value !== holdsItself)
        assert.equal(read(JSON.stringify(value)).problem?.path, path);
    });
});

describe('A key set for sealing', () => {
  it('is taken with the thumbprints of its keys', () => {
    const { value } = read(JSON.stringify(keySet));
    assert.deepEqual(value, { jwks: new URL(keySet.jwks), pins: [pin] });
  });

  it('may be on the page’s own site, or on this machine', () => {
    for (const [jwks, href] of [
      ['/keys.json', 'https://ngo.example/keys.json'],
      ['http://localhost:8000/k', 'http://localhost:8000/k'],
    ]) {
      const { value } = read({ ...keySet, jwks });
      assert.ok(value && 'jwks' in value);
      assert.equal(value.jwks.href, href);
    }
  });

  const refused: Readonly<Record<string, readonly [object, string]>> = {
    'without pins': [{ jwks: keySet.jwks }, 'pins'],
    'with no pin': [{ ...keySet, pins: [] }, 'pins'],
    'with pins that are no list': [{ ...keySet, pins: pin }, 'pins'],
    'with more pins than anyone has keys': [
      { ...keySet, pins: Array.from({ length: 21 }, () => pin) },
      'pins',
    ],
    'with a pin that is no thumbprint': [{ ...keySet, pins: [pin, 'abc'] }, 'pins.1'],
    'with a pin in hexadecimal': [{ ...keySet, pins: ['ab'.repeat(32)] }, 'pins.0'],
    'without an address': [{ pins: [pin] }, 'jwks'],
    'over plain HTTP': [{ ...keySet, jwks: 'http://ngo.example/keys.json' }, 'jwks'],
    'with a user name': [{ ...keySet, jwks: 'https://me@ngo.example/keys.json' }, 'jwks'],
    'inside the address': [{ ...keySet, jwks: 'data:application/json,{"keys":[]}' }, 'jwks'],
    'that is an object': [{ ...keySet, jwks: { keys: [p256] } }, 'jwks'],
    'beside a key, so that nobody knows which': [{ ...p256, ...keySet }, 'kty'],
    'with a misspelt member': [{ ...keySet, pin: [pin] }, 'pin'],
  };
  for (const [what, [value, path]] of Object.entries(refused))
    it(`is refused ${what}`, () => {
      assert.equal(read(value).problem?.path, path);
      assert.equal(read(JSON.stringify(value)).problem?.path, path);
    });
});
