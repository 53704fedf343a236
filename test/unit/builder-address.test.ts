import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAddress, withChoice, writeAddress } from '../../demo/build/address.js';
import { choiceNames, choiceOf, type Embed } from '../../demo/build/embed.js';
import { backendNames } from '../../src/core/backend-names.js';

const read = (query: string) => readAddress(new URLSearchParams(query));

const full: Embed = {
  kind: 'standalone',
  files: 'https://cdn.example/petition/',
  backend: 'actionkit',
  endpoint: 'https://org.actionkit.com/rest/v1/action/?a=1&b=2',
  lang: 'pt-BR',
  fields: 'given-name family-name email country postal-code?',
  updates: 'choice',
  controller: 'Größe & “Ko” <b>fett</b>',
  'privacy-url': '/privacy',
  contact: 'data@ngo.example',
  goal: '1000',
  count: '12',
  theme: 'dark',
  'encrypt-to': '{"kty":"EC","crv":"P-256","x":"…","y":"…"}',
  'parameter-page': 'defend-encryption',
  'light-accent': '#123456',
  'dark-focus': '#fedcba',
};

describe('The builder’s address', () => {
  it('brings a colleague to the same choices', () => {
    const { embed, remarks } = read(writeAddress(full).toString());
    assert.deepEqual(embed, full);
    assert.deepEqual(remarks, []);
  });

  it('holds nothing of what stands at its default', () => {
    assert.equal(writeAddress({}).toString(), '');
    assert.deepEqual(read('kind=module&theme=auto&light-accent=%230b57a4').embed, {});
  });

  it('keeps the parameters of each back end, wherever it names that', () => {
    const { embed, remarks } = read('parameter-page=42&endpoint=https://api.proca.app/api&backend=proca');
    assert.equal(embed['parameter-page'], '42');
    assert.deepEqual(remarks, []);
  });

  const strange: readonly (readonly [what: string, query: string, name: string, says: RegExp])[] = [
    ['an unknown kind', 'kind=flash', 'kind', /“flash” is not known here: expected one of “module”/],
    ['an unknown back end', 'backend=__proto__', 'backend', /expected one of “own”/],
    ['a colour in another notation', 'light-accent=red', 'light-accent', /expected a colour as #rrggbb/],
    ['a name that is no choice', 'onload=alert(1)', 'onload', /no such choice/],
    ['what every object inherits', 'constructor=x', 'constructor', /no such choice/],
    ['the parameter of another back end', 'backend=own&parameter-page=4', 'parameter-page', /no such choice/],
    ['a text without an end', `controller=${'x'.repeat(5_000)}`, 'controller', /too long.*at most 200/],
    ['several lines', 'controller=a%0Ab', 'controller', /text of one line/],
    ['half a character', 'controller=a%00b', 'controller', /without control characters/],
  ];
  for (const [what, query, name, says] of strange)
    it(`does without ${what}, and says so`, () => {
      const { embed, remarks } = read(query);
      assert.ok(!Object.hasOwn(embed, name));
      assert.deepEqual(
        remarks.map((remark) => remark.name),
        [name],
      );
      assert.match(remarks[0]?.text ?? '', says);
    });

  it('is read to an end also where it has a million names', () => {
    const { remarks } = read(Array.from({ length: 10_000 }, (_, index) => `n${index}=1`).join('&'));
    assert.ok(remarks.length <= 101);
    assert.match(remarks.at(-1)?.text ?? '', /first 100/);
  });

  it('never holds a secret that was in the address before', () => {
    const { embed, remarks } = read('backend=supabase&parameter-key=sb_secret_abcdefghijklmnop');
    assert.equal(writeAddress(embed).toString(), 'backend=supabase');
    assert.match(remarks[0]?.text ?? '', /secret key of a Supabase project/);
    assert.doesNotMatch(JSON.stringify(remarks), /abcdefghijklmnop/);
  });

  it('is short enough to be sent, whatever was typed', () => {
    for (const backend of backendNames)
      for (const name of choiceNames(backend))
        assert.ok((choiceOf(name, backend)?.longest ?? Infinity) <= 3_000);
  });
});

describe('Another back end', () => {
  it('takes the parameters of the one before away, and nothing else', () => {
    const { embed } = withChoice(full, 'backend', 'formspree');
    const { 'parameter-page': _, ...kept } = full;
    assert.deepEqual(embed, { ...kept, backend: 'formspree' });
  });
});
