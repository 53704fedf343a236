import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { submissionJsonSchema, submissionSchema } from '../../src/core/submission-schema.js';

type Json = Readonly<Record<string, unknown>>;

const consent: Json = {
  id: 'signing',
  granted: true,
  text: 'By signing, I agree.\nMore below.',
  text_sha256: '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea',
  locale: 'en',
  shown_at: '2030-01-31T11:59:00.000Z',
};

const good: Json = {
  v: 1,
  submission_id: '0b2f1f3e-5d2b-4c6e-9a57-7c1f0c5a9e11',
  petition_id: 'defend-encryption',
  name: 'Zoë Núñez de la Peña',
  email: 'zoe@example.org',
  locale: 'en',
  page_url: 'https://ngo.example/petition',
  signed_at: '2030-01-31T12:00:00.000Z',
  consents: [consent],
  elapsed_ms: 42_000,
};

const without = (...names: string[]): Json =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));

const withConsent = (changes: Json): Json => ({ ...good, consents: [{ ...consent, ...changes }] });

/** A field of its own by the name `__proto__`, as `JSON.parse` makes it. */
const withProto = (object: Json): unknown =>
  JSON.parse(JSON.stringify(object).replace(/^\{/, '{"__proto__":{"v":1},'));

const { name: _, ...nameless } = good;

const accepted: Readonly<Record<string, unknown>> = {
  'the least': good,
  everything: {
    ...nameless,
    given_name: 'Zoë',
    family_name: 'Núñez',
    country: 'ES',
    postal_code: '28013',
    comment: 'One\r\n\ttwo',
    display_name: false,
    altcha: 'eyJ9',
    captcha: 'token',
    hp_filled: true,
    consents: [consent, { ...consent, id: 'updates', granted: false }],
  },
  'a given name alone': { ...nameless, given_name: 'Zoë' },
  'a name in another script': { ...good, name: '王小明' },
  'a name of 200 characters': { ...good, name: 'x'.repeat(200) },
  'a name that looks like a formula': { ...good, name: '=1+1' },
  'a name that looks like markup': { ...good, name: '<img src=x onerror=alert(1)>' },
  'an address with a plus sign': { ...good, email: 'zoe+petition@example.org' },
  'an address in another script': { ...good, email: 'مرحبا@مثال.إختبار' },
  'a comment of 10,000 characters': { ...good, comment: 'x'.repeat(10_000) },
  'a page without an address of the web': { ...good, page_url: 'about:blank' },
  'a page over plain HTTP': { ...good, page_url: 'http://localhost:8000/' },
  'a time in another zone': { ...good, signed_at: '2030-01-31T14:00:00+02:00' },
  'a time to the second': { ...good, signed_at: '2030-01-31T12:00:00Z' },
  'a language with script and region': { ...good, locale: 'zh-Hans-CN' },
  'no time at all': { ...good, elapsed_ms: 0 },
  'an id in capitals': { ...good, submission_id: '0B2F1F3E-5D2B-4C6E-9A57-7C1F0C5A9E11' },
  'an id of version 7': { ...good, submission_id: '01900000-0000-7000-8000-000000000000' },
  'ten consents': { ...good, consents: Array.from({ length: 10 }, () => consent) },
  'a consent of 5,000 characters': withConsent({ text: 'x'.repeat(5_000) }),
};

const refused: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.keys(good).map((name) => [`no ${name}`, without(name)] as const)),
  ...Object.fromEntries(
    Object.keys(good).map((name) => [`null for ${name}`, { ...good, [name]: null }] as const),
  ),
  ...Object.fromEntries(
    Object.keys(good).map((name) => [`an object for ${name}`, { ...good, [name]: { x: 1 } }] as const),
  ),
  ...Object.fromEntries(
    Object.keys(consent).map((name) => [
      `a consent without ${name}`,
      { ...good, consents: [Object.fromEntries(Object.entries(consent).filter(([key]) => key !== name))] },
    ]),
  ),
  ...Object.fromEntries(
    ['name', 'petition_id', 'country', 'postal_code', 'comment', 'altcha', 'captcha', 'email', 'locale'].map(
      (name) => [`an empty ${name}`, { ...good, [name]: '' }] as const,
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      name: 'Zoë',
      petition_id: 'x',
      postal_code: '1',
      email: 'zoe@example.org',
      country: 'ES',
      locale: 'en',
      page_url: 'https://ngo.example/',
      captcha: 'x',
    }).flatMap(([name, value]) => [
      [`a line break in ${name}`, { ...good, [name]: `${value}\nx` }] as const,
      [`a line break behind ${name}`, { ...good, [name]: `${value}\n` }] as const,
    ]),
  ),
  nothing: undefined,
  null: null,
  text: JSON.stringify(good),
  'a list': [good],
  'an empty object': {},
  'another version': { ...good, v: 2 },
  'the version as text': { ...good, v: '1' },
  'an id that is none': { ...good, submission_id: '123' },
  'an id in braces': { ...good, submission_id: `{${String(good.submission_id)}}` },
  'a petition of 201 characters': { ...good, petition_id: 'x'.repeat(201) },
  'two kinds of names': { ...good, given_name: 'Zoë' },
  'a name beside a family name': { ...good, family_name: 'Núñez' },
  'a family name alone': { ...nameless, family_name: 'Núñez' },
  'a name of 201 characters': { ...good, name: 'x'.repeat(201) },
  'a name with NUL': { ...good, name: 'Zoë\0' },
  'a name with half of a character': { ...good, name: 'Zoë \uD83D' },
  'a name that is a number': { ...good, name: 1 },
  'an address without a domain': { ...good, email: 'zoe' },
  'two addresses': { ...good, email: 'zoe@example.org,anna@example.org' },
  'an address with another header': { ...good, email: 'zoe@example.org\r\nBcc: anna@example.org' },
  'an address of 255 characters': { ...good, email: `zoe@${'abcdefghi.'.repeat(24)}abc.example` },
  'a country in small letters': { ...good, country: 'de' },
  'a country of three letters': { ...good, country: 'DEU' },
  'a postal code of 21 characters': { ...good, postal_code: 'x'.repeat(21) },
  'a comment of 10,001 characters': { ...good, comment: 'x'.repeat(10_001) },
  'a comment with NUL': { ...good, comment: 'x\0' },
  'a box that is text': { ...good, display_name: 'yes' },
  'a language that is a sentence': { ...good, locale: 'in English' },
  'a language of 101 characters': { ...good, locale: `en${'-abcdefgh'.repeat(11)}` },
  'a page with a query': { ...good, page_url: 'https://ngo.example/?email=zoe@example.org' },
  'a page with a fragment': { ...good, page_url: 'https://ngo.example/#zoe' },
  'a page that is a script': { ...good, page_url: 'javascript:alert(1)' },
  'a page that is a file': { ...good, page_url: 'file:///home/zoe/petition.html' },
  'a page of 2,001 characters': { ...good, page_url: `https://ngo.example/${'x'.repeat(1_981)}` },
  'a day for a time': { ...good, signed_at: '2030-01-31' },
  'a time without a zone': { ...good, signed_at: '2030-01-31T12:00:00' },
  'a time that never was': { ...good, signed_at: '2030-02-30T12:00:00Z' },
  'a time in milliseconds': { ...good, signed_at: 1_896_091_200_000 },
  'no consents': { ...good, consents: [] },
  'eleven consents': { ...good, consents: Array.from({ length: 11 }, () => consent) },
  'a consent that is text': { ...good, consents: ['yes'] },
  'a consent with an answer in words': withConsent({ granted: 'yes' }),
  'a consent without words': withConsent({ text: '' }),
  'a consent of 5,001 characters': withConsent({ text: 'x'.repeat(5_001) }),
  'a consent with a digest in capitals': withConsent({
    text_sha256: String(consent.text_sha256).toUpperCase(),
  }),
  'a consent with half a digest': withConsent({ text_sha256: 'abc' }),
  'a consent with an unknown field': withConsent({ ip: '192.0.2.1' }),
  'a hidden field with its content': { ...good, hp_filled: 'https://spam.example/' },
  'a negative time': { ...good, elapsed_ms: -1 },
  'half a millisecond': { ...good, elapsed_ms: 0.5 },
  'a time as text': { ...good, elapsed_ms: '42000' },
  'more time than numbers can hold': { ...good, elapsed_ms: 2 ** 53 },
  'an unknown field': { ...good, phone: '1' },
  'updates, which belong to the consents': { ...good, updates: true },
  'a field by the name __proto__': withProto(good),
  'a field by the name __proto__ in a consent': { ...good, consents: [withProto(consent)] },
  'a field by the name constructor': { ...good, constructor: 1 },
  'a field by the name toString': { ...good, toString: 'x' },
};

/** JSON Schema counts code points. */
const charactersOf = (text: string): number => Array.from(text).length;

/** The keywords of JSON Schema that the published schema uses; another one is an error, not a pass. */
const annotations = ['$schema', 'title', 'format'];

const matches = (schema: unknown, value: unknown): boolean => {
  if (typeof schema === 'boolean') return schema;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const properties = (schema as { properties?: Json }).properties ?? {};
  const isType: Readonly<Record<string, boolean>> = {
    object: isObject,
    array: Array.isArray(value),
    string: typeof value === 'string',
    boolean: typeof value === 'boolean',
    number: typeof value === 'number',
    integer: Number.isInteger(value),
  };
  const holds = (keyword: string, limit: unknown): boolean => {
    switch (keyword) {
      case 'type':
        return isType[limit as string] ?? assert.fail(`the type ${String(limit)}`);
      case 'const':
        return value === limit;
      case 'required':
        return !isObject || (limit as string[]).every((name) => Object.hasOwn(value, name));
      case 'properties':
        return (
          !isObject ||
          Object.entries(limit as Json).every(
            ([name, member]) => !Object.hasOwn(value, name) || matches(member, (value as Json)[name]),
          )
        );
      case 'additionalProperties':
        assert.equal(limit, false);
        return !isObject || Object.keys(value).every((name) => Object.hasOwn(properties, name));
      case 'items':
        return !Array.isArray(value) || value.every((item) => matches(limit, item));
      case 'minItems':
        return !Array.isArray(value) || value.length >= (limit as number);
      case 'maxItems':
        return !Array.isArray(value) || value.length <= (limit as number);
      case 'minLength':
        return typeof value !== 'string' || charactersOf(value) >= (limit as number);
      case 'maxLength':
        return typeof value !== 'string' || charactersOf(value) <= (limit as number);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(limit as string, 'u').test(value);
      case 'minimum':
        return typeof value !== 'number' || value >= (limit as number);
      case 'maximum':
        return typeof value !== 'number' || value <= (limit as number);
      case 'allOf':
        return (limit as unknown[]).every((part) => matches(part, value));
      case 'oneOf':
        return (limit as unknown[]).filter((part) => matches(part, value)).length === 1;
      default:
        assert.ok(annotations.includes(keyword), `the keyword ${keyword}`);
        return true;
    }
  };
  return Object.entries(schema as Json).every(([keyword, limit]) => holds(keyword, limit));
};

// What back ends get is the text of the JSON Schema.
const jsonSchema: unknown = JSON.parse(JSON.stringify(submissionJsonSchema()));

const accepts = {
  'The published schema': (value: unknown) => submissionSchema.safeParse(value).success,
  'The JSON Schema': (value: unknown) => matches(jsonSchema, value),
};

for (const [which, accept] of Object.entries(accepts))
  describe(which, () => {
    for (const [what, value] of Object.entries(accepted))
      it(`accepts ${what}`, () => {
        assert.equal(accept(value), true);
      });
    for (const [what, value] of Object.entries(refused))
      it(`refuses ${what}`, () => {
        assert.equal(accept(value), false);
      });
  });

describe('Both schemas', () => {
  it('hand out what they accept unchanged', () => {
    for (const value of Object.values(accepted)) assert.deepEqual(submissionSchema.parse(value), value);
  });

  it('pollute no prototype', () => {
    submissionSchema.safeParse(withProto(good));
    assert.equal(({} as { v?: number }).v, undefined);
  });

  it('say that names are of one kind', () => {
    const { error } = submissionSchema.safeParse({ ...good, given_name: 'Zoë' });
    assert.deepEqual(
      error?.issues.map(({ path }) => path),
      [['name']],
    );
  });

  it('are of the dialect that the file names', () => {
    assert.equal((jsonSchema as Json).$schema, 'https://json-schema.org/draft/2020-12/schema');
  });
});
