import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../demo/build/check.js';
import type { Embed } from '../../demo/build/embed.js';
import { makeSealingKeys } from '../../demo/unseal/key-pair.js';

const surroundings = { release: { version: '1.2.3', integrity: {} }, site: 'https://site.example/' };

const good: Embed = {
  endpoint: 'https://sign.example/signatures',
  controller: 'Privacy Now',
  'privacy-url': 'https://ngo.example/privacy',
  contact: 'data@ngo.example',
};

const said = (embed: Embed) =>
  check(embed, surroundings).map(({ weight, choice, text }) => `${weight} ${choice}: ${text}`);

const cases: readonly (readonly [what: string, changes: Embed, says: RegExp])[] = [
  ['no endpoint', { endpoint: '' }, /^stops endpoint: Without an address/],
  [
    'an endpoint that leaks',
    { endpoint: 'http://sign.example/' },
    /^stops endpoint: “http:\/\/sign\.example\/” can’t be used\. Expected: an https: address/,
  ],
  [
    'a petition page instead of its API address',
    { backend: 'action-network', endpoint: 'https://actionnetwork.org/petitions/x' },
    /^stops endpoint: .*API address/,
  ],
  [
    'a missing parameter',
    { backend: 'actionkit' },
    /^stops parameter-page: This is missing\. Expected: the short name of the petition’s page/,
  ],
  [
    'a question that would get no true answer',
    {
      backend: 'action-network',
      endpoint: 'https://actionnetwork.org/api/v2/petitions/1/signatures/',
      updates: 'checkbox',
    },
    /^stops backend: .*mailing list/,
  ],
  [
    'a list without the question',
    { backend: 'basket', 'parameter-newsletters': 'a' },
    /^stops backend: .*attribute “updates”/,
  ],
  [
    'a key that is none',
    { 'encrypt-to': '{"kty":"RSA"}' },
    /^stops encrypt-to: This key can’t be used\. Expected: at “kty”/,
  ],
  ['a form without an e-mail address', { fields: 'name' }, /^loses fields: /],
  ['a contact that is no address', { contact: 'the office' }, /^loses contact: /],
  ['a goal that is no number', { goal: 'many', count: '0' }, /^loses goal: “many” can’t be used/],
  ['a goal without a count', { goal: '1000' }, /^loses goal: .*count is known/],
  ['nobody responsible', { controller: '' }, /^consider controller: /],
  ['a frame without a page', { kind: 'iframe' }, /^consider parent: /],
  [
    'a frame’s own colours',
    { kind: 'iframe', parent: 'https://ngo.example', 'light-accent': '#123456' },
    /^loses kind: .*colours/,
  ],
  [
    'an address that a frame would look for here',
    { kind: 'iframe', parent: 'https://ngo.example', endpoint: '/sign' },
    /^stops endpoint: In a frame/,
  ],
  ['a menu of one language', { kind: 'standalone', 'language-menu': 'true' }, /^loses language-menu: /],
  ['files at no address', { files: 'javascript:alert(1)' }, /^stops files: /],
  [
    'a plain form in front of another back end',
    { kind: 'prerendered', backend: 'formspree' },
    /^consider kind: .*signed only with/,
  ],
];

describe('The builder’s check', () => {
  it('has nothing against a good choice', () => assert.deepEqual(said(good), []));

  it('has nothing against a key that it made', async () => {
    const { publicJwk } = await makeSealingKeys();
    assert.deepEqual(said({ ...good, 'encrypt-to': JSON.stringify(publicJwk) }), []);
  });

  for (const [what, changes, says] of cases)
    it(`names ${what}`, () => {
      const findings = said({ ...good, ...changes });
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', says);
    });

  it('tells first what stops signing', () => {
    assert.match(said({ 'light-text': '#777777' })[0] ?? '', /^stops endpoint/);
  });
});
