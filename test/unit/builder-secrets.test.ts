import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { secretReason } from '../../demo/build/secrets.js';
import { withChoice } from '../../demo/build/address.js';
import { makeSealingKeys } from '../../demo/unseal/key-pair.js';

const jwt = (claims: object) =>
  ['{"alg":"HS256"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

const { publicJwk, privateJwk } = await makeSealingKeys();
const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
const x25519 = await exportJWK(privateKey);

const secrets: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  'a private key': [JSON.stringify(privateJwk), /private key.*“d”.*make a new pair/],
  'a private key of X25519': [JSON.stringify(x25519), /private key/],
  'a private key with line breaks': [JSON.stringify(privateJwk, null, 2), /private key/],
  'a set of private keys': [JSON.stringify({ keys: [privateJwk] }), /private key/],
  'a private key that was cut off': [JSON.stringify(privateJwk).slice(0, -2), /private key/],
  'a private key in PEM': ['-----BEGIN EC PRIVATE KEY-----MHcCAQEE', /private key/],
  'the secret key of Supabase': ['sb_secret_N7UND0UgjKTVK-Uodkm0Hg', /sb_publishable_/],
  'the old secret key of Supabase': [jwt({ role: 'service_role' }), /may read and change everything/],
  'a password in an address': ['https://user:pass@sign.example.org/', /password/],
  'a user in an address': ['https://token@sign.example.org/', /user name/],
  'a token in an address': ['https://sign.example.org/?api_token=abc', /token or a key/],
  'a key in an address': ['https://sign.example.org/?a=b&api-key=abc', /token or a key/],
  'a bearer token': ['Authorization: Bearer abcdefgh1234', /API token/],
  'a token of Action Network': ['0123456789abcdef0123456789abcdef', /API token/],
  'a key of Stripe': ['sk_live_abcdefgh1234', /API token/],
};

const harmless: Readonly<Record<string, string>> = {
  'a public key': JSON.stringify(publicJwk),
  'a pinned key set': `{"jwks": "https://example.org/keys.json", "pins": ["${publicJwk.kid ?? ''}"]}`,
  'a publishable key of Supabase': 'sb_publishable_abcdefgh1234',
  'an old public key of Supabase': jwt({ role: 'anon' }),
  'an address of Action Network':
    'https://actionnetwork.org/api/v2/petitions/00000000-0000-0000-0000-000000000000/signatures/',
  'an address with a key of no secret': 'https://sign.example.org/?key=4711&page=2',
  'an e-mail address': 'petition@example.org',
  'an address with an at sign in its path': 'https://social.example/@ngo',
  'an organisation': 'Secretariat for Tokens & Keys, Inc.',
  'an entry of Google Forms': 'entry.1234567890',
  nothing: '',
};

describe('The builder', () => {
  for (const [what, [text, says]] of Object.entries(secrets))
    it(`takes out ${what}, and says why without repeating it`, () => {
      const reason = secretReason(text);
      assert.match(reason ?? '', says);
      const { embed, remark } = withChoice({}, 'encrypt-to', text.replace(/\s+/g, ' '));
      assert.deepEqual(embed, {});
      assert.match(remark?.text ?? '', /neither into the snippet nor into the address/);
      assert.ok(!remark?.text.includes(text));
    });

  for (const [what, text] of Object.entries(harmless))
    it(`leaves ${what} alone`, () => assert.equal(secretReason(text), undefined));
});
