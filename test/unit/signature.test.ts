import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '../../src/core/errors.js';
import { parseFields, type FieldName } from '../../src/core/fields.js';
import { createSignatureCheck } from '../../src/core/signature.js';

type Values = Readonly<Record<string, string>>;

const everyField = 'given-name family-name email country postal-code comment display-name';
const optionalFields = 'given-name family-name? email country? postal-code? comment? display-name?';

const check = (values: Values, fields = 'name email', updates?: 'checkbox' | 'choice') =>
  createSignatureCheck(parseFields(fields) ?? [], updates)(values);

const errorsOf = (...args: Parameters<typeof check>) =>
  (check(...args).errors ?? []).map(({ name, code }) => `${name ?? ''}: ${code}`);

const right: Values = {
  name: 'Zoë Núñez de la Peña',
  given_name: 'Zoë',
  family_name: 'Núñez de la Peña',
  email: 'zoe@example.org',
  country: 'ES',
  postal_code: '28013',
  comment: 'Privacy!',
  display_name: 'yes',
};

/** What a form with one field (and what it can't do without) makes of a value. */
const formsOf: Readonly<Record<string, string>> = {
  name: 'name email',
  given_name: 'given-name email',
  family_name: 'given-name family-name email',
  email: 'name email',
  country: 'name email country',
  postal_code: 'name email postal-code',
  comment: 'name email comment',
};

const fieldResult = (name: string, value: string): { value?: unknown; code?: ErrorCode } => {
  const { signature, errors } = check({ ...right, [name]: value }, formsOf[name]);
  const [error, ...more] = errors ?? [];
  assert.deepEqual(more, []);
  if (!error) return { value: signature?.[name as Exclude<FieldName, 'updates'>] };
  assert.equal(error.name, name);
  return { code: error.code };
};

const lines = ['name', 'given_name', 'family_name', 'postal_code'];
const texts = [...lines, 'comment'];
const limits: Readonly<Record<string, number>> = {
  name: 200,
  given_name: 200,
  family_name: 200,
  email: 254,
  postal_code: 20,
  comment: 10_000,
};

describe('A signature', () => {
  it('holds what was typed', () => {
    assert.deepEqual(check(right, everyField).signature, {
      given_name: 'Zoë',
      family_name: 'Núñez de la Peña',
      email: 'zoe@example.org',
      country: 'ES',
      postal_code: '28013',
      comment: 'Privacy!',
      display_name: true,
    });
  });

  it('holds nothing that the form does not ask for', () => {
    assert.deepEqual(check({ ...right, website: 'x', updates: 'yes' }).signature, {
      name: right.name,
      email: right.email,
    });
  });

  it('leaves out optional fields that were left empty', () => {
    const values = { given_name: 'Zoë', email: 'zoe@example.org' };
    const expected = { ...values, display_name: false };
    assert.deepEqual(check(values, optionalFields).signature, expected);
    const blank = { family_name: ' ', country: '', postal_code: '\t', comment: ' \n ', display_name: '' };
    assert.deepEqual(check({ ...values, ...blank }, optionalFields).signature, expected);
  });

  it('keeps an unticked box as an answer', () => {
    assert.equal(check({ ...right, display_name: '' }, everyField).signature?.display_name, false);
    assert.equal(check(right, 'name email', 'checkbox').signature?.updates, false);
    assert.equal(check({ ...right, updates: 'yes' }, 'name email', 'checkbox').signature?.updates, true);
  });

  it('keeps yes and no to updates, and asks where neither was chosen', () => {
    assert.equal(check({ ...right, updates: 'yes' }, 'name email', 'choice').signature?.updates, true);
    assert.equal(check({ ...right, updates: 'no' }, 'name email', 'choice').signature?.updates, false);
    assert.deepEqual(errorsOf(right, 'name email', 'choice'), ['updates: required']);
  });

  it('says nothing of updates where nobody asked', () => {
    assert.ok(!('updates' in (check(right).signature ?? {})));
  });

  it('tells every error at once, one for each field, in the order of the form', () => {
    assert.deepEqual(errorsOf({}, everyField, 'choice'), [
      'given_name: required',
      'family_name: required',
      'email: required',
      'country: required',
      'postal_code: required',
      'comment: required',
      'updates: required',
    ]);
    assert.deepEqual(errorsOf({}, 'country email postal-code name'), [
      'country: required',
      'email: required',
      'postal_code: required',
      'name: required',
    ]);
    assert.deepEqual(errorsOf({ email: 'zoe', country: 'Spain' }, optionalFields), [
      'given_name: required',
      'email: email',
      'country: choice',
    ]);
  });

  it('can be checked again and again', () => {
    const again = createSignatureCheck(parseFields('name email') ?? [], undefined);
    for (const name of ['Zoë', '', 'Zoë'])
      assert.equal(again({ ...right, name }).errors?.length, name ? undefined : 1);
  });

  for (const name of texts) {
    it(`takes ${name} without the blanks around it`, () => {
      assert.deepEqual(fieldResult(name, ' \t\u00A0\u3000x y\u2003\n '), { value: 'x y' });
    });

    it(`takes blanks for an empty ${name}`, () => {
      for (const value of ['', ' ', '\t\n', '\u00A0\u2003\u3000', '\uFEFF'])
        assert.deepEqual(fieldResult(name, value), { code: 'required' });
    });

    it(`stores ${name} unchanged, whatever it looks like`, () => {
      for (const value of [
        '<b>x</b>',
        '&amp; &#60;',
        '=1+1',
        '+49 1',
        '-1',
        '@SUM(A1)',
        "x'); DROP --",
        '{{x}} ${x}',
        '%00\\0',
        'null',
        '0',
        'e\u0301 é',
        'a  b',
      ])
        assert.deepEqual(fieldResult(name, value), { value });
    });

    it(`takes ${name} in any script`, () => {
      for (const value of [
        'محمد',
        'Ольга',
        '王小明',
        'ประเทศไทย',
        'सरिता',
        'ነጋ',
        'O’Neill-Łuk',
        '👩🏽‍💻',
        'می‌خواهم',
        '𠮷野家',
      ])
        assert.deepEqual(fieldResult(name, value), { value });
    });

    it(`takes ${name} up to its limit, blanks around it not counted`, () => {
      const limit = limits[name] ?? 0;
      const longest = 'x'.repeat(limit);
      assert.deepEqual(fieldResult(name, longest), { value: longest });
      assert.deepEqual(fieldResult(name, `  ${longest}  `), { value: longest });
      assert.deepEqual(fieldResult(name, `${longest}x`), { code: 'too-long' });
      assert.deepEqual(fieldResult(name, 'x'.repeat(10_001)), { code: 'too-long' });
    });

    it(`refuses control characters and halves of characters in ${name}`, () => {
      for (const character of [
        '\0',
        '\u0007',
        '\b',
        '\u001B',
        '\u007F',
        '\u0085',
        '\u009F',
        '\uD83D',
        '\uDE00',
        '\uDE00\uD83D',
      ])
        assert.deepEqual(fieldResult(name, `a${character}b`), { code: 'characters' });
    });
  }

  for (const name of lines)
    it(`refuses a line break or a tab within ${name}`, () => {
      for (const character of ['\n', '\r', '\r\n', '\t', '\u2028', '\u2029'])
        assert.deepEqual(fieldResult(name, `a${character}b`), { code: 'characters' });
    });

  it('keeps the lines and tabs of a comment', () => {
    const comment = 'First\nsecond\r\n\n\tthird\u2028fourth';
    assert.deepEqual(fieldResult('comment', comment), { value: comment });
  });

  it('takes the countries of the list, by their codes in capitals', () => {
    for (const code of ['DE', 'KE', 'XK', 'ZW'])
      assert.deepEqual(fieldResult('country', code), { value: code });
    for (const code of [
      'de',
      'XX',
      'EU',
      'DEU',
      'D',
      ' DE',
      'DE\n',
      'Germany',
      '__proto__',
      '\uD83D',
      'x'.repeat(10_000),
    ])
      assert.deepEqual(fieldResult('country', code), { code: 'choice' });
    assert.deepEqual(fieldResult('country', ''), { code: 'required' });
  });
});

describe('An e-mail address', () => {
  for (const address of [
    'zoe@example.org',
    'zoe+petition@example.org',
    'Zoe.Nunez@Example.ORG',
    "o'neil@example.org",
    'o’neil@example.org',
    'a@b.co',
    '1@2.example',
    '_zoe-_@sub.domain.example.org',
    "!#$%&'*+/=?^_`{|}~-@example.org",
    '=cmd@example.org',
    'zoe@ex-ample.org',
    'zoe@1and1.example',
    'zoe@xn--bcher-kva.example',
    'zoe@bücher.example',
    'zoe@例え.テスト',
    'zoe@उदाहरण.परीक्षा',
    'مرحبا@مثال.إختبار',
    'Ольга@пример.испытание',
    'zoe@example.xn--p1ai',
    `zoe@${'x'.repeat(63)}.example`,
  ])
    it(`is ${address.slice(0, 50)}`, () => {
      assert.deepEqual(fieldResult('email', address), { value: address });
    });

  it('is taken without the blanks around it, as pasted', () => {
    for (const typed of [' zoe@example.org', 'zoe@example.org\n', '\u00A0zoe@example.org\t'])
      assert.deepEqual(fieldResult('email', typed), { value: 'zoe@example.org' });
  });

  for (const typed of [
    'zoe',
    'zoe@',
    '@example.org',
    '@',
    'zoe@example',
    'zoe@localhost',
    'zoe@example.',
    'zoe@.org',
    'zoe@example..org',
    'zoe@-example.org',
    'zoe@example-.org',
    'zoe@exam_ple.org',
    'zoe@127.0.0.1',
    'zoe@[127.0.0.1]',
    'zoe@example.123',
    'zoe@@example.org',
    'zoe@ngo@example.org',
    'zoe nunez@example.org',
    'zoe@example .org',
    'zoe@example.org, anna@example.org',
    'zoe@example.org;anna@example.org',
    'Zoe <zoe@example.org>',
    'mailto:zoe@example.org',
    '"zoe nunez"@example.org',
    '(zoe)@example.org',
    'zoe\\@example.org',
    'zoe@example,org',
    'https://example.org',
    'zoe@example.org/path',
    'zoe@example.org?subject=x',
    'zoe@exa<b>mple</b>.org',
  ])
    it(`is not ${typed}`, () => {
      assert.deepEqual(fieldResult('email', typed), { code: 'email' });
    });

  it('has 254 characters at most', () => {
    const address = (length: number) => `zoe@${'abcdefghi.'.repeat(30)}`.slice(0, length - 8) + '.example';
    assert.deepEqual(fieldResult('email', address(254)), { value: address(254) });
    assert.deepEqual(fieldResult('email', address(255)), { code: 'too-long' });
    assert.deepEqual(fieldResult('email', 'x'.repeat(10_000)), { code: 'too-long' });
    assert.deepEqual(fieldResult('email', `zoe@${'x-'.repeat(5_000)}`), { code: 'too-long' });
  });

  it('holds no control characters, line breaks or halves of characters', () => {
    for (const character of ['\0', '\n', '\r\nBcc: ', '\t', '\u007F', '\u0085', '\u2028', '\uD83D'])
      assert.deepEqual(fieldResult('email', `zoe${character}x@example.org`), { code: 'characters' });
  });

  it('is asked for where it is missing', () => {
    for (const typed of ['', '  ']) assert.deepEqual(fieldResult('email', typed), { code: 'required' });
  });

  // RFC 5892, appendix A: joiners, and dots inside words, belong to the domain names of some languages.
  for (const [language, address] of Object.entries({
    Persian: 'zoe@نامه\u200Cای.example',
    Sinhala: 'zoe@ශ\u0DCA\u200Dරී.example',
    Catalan: 'zoe@col·lectiu.example',
  }))
    it(`may be at a domain whose name is spelt right in ${language}`, () => {
      assert.deepEqual(fieldResult('email', address), { value: address });
    });
});
