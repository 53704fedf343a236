import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFields } from '../../src/core/fields.js';

/** A form in short: payload names, with a mark behind the optional ones. */
const read = (list: string): string | undefined =>
  parseFields(list)
    ?.map(({ name, required }) => name + (required ? '' : '?'))
    .join(' ');

describe('A list of fields', () => {
  const usable: readonly (readonly [list: string, form: string])[] = [
    ['name email', 'name email'],
    ['name email country?', 'name email country?'],
    ['email name', 'email name'],
    ['given-name email', 'given_name email'],
    ['given-name family-name email', 'given_name family_name email'],
    ['family-name given-name email', 'family_name given_name email'],
    ['given-name family-name? email', 'given_name family_name? email'],
    ['country postal-code name email', 'country postal_code name email'],
    [
      'given-name family-name email country postal-code comment display-name',
      'given_name family_name email country postal_code comment display_name?',
    ],
    [
      'name email country? postal-code? comment? display-name?',
      'name email country? postal_code? comment? display_name?',
    ],
    ['  name\n\t email  ', 'name email'],
  ];
  for (const [list, form] of usable)
    it(`${JSON.stringify(list)} makes the form ${form}`, () => {
      assert.equal(read(list), form);
    });

  it('keeps the token beside the payload name', () => {
    assert.deepEqual(
      parseFields('given-name email postal-code?')?.map(({ token }) => token),
      ['given-name', 'email', 'postal-code'],
    );
  });

  it('never requires that the name be shown in public', () => {
    assert.deepEqual(parseFields('name email display-name')?.at(-1), {
      token: 'display-name',
      name: 'display_name',
      required: false,
    });
  });

  const unusable: readonly (readonly [list: string, reason: string])[] = [
    ['', 'nothing'],
    ['   ', 'blank'],
    ['name', 'no e-mail address'],
    ['email', 'no name'],
    ['email country', 'no name'],
    ['name email?', 'an optional e-mail address'],
    ['name? email', 'an optional name'],
    ['given-name? email', 'an optional given name'],
    ['family-name email', 'a family name without a given name'],
    ['name given-name email', 'two kinds of names'],
    ['name family-name email', 'two kinds of names'],
    ['name given-name family-name email', 'two kinds of names'],
    ['name name email', 'a doubled field'],
    ['name email email', 'a doubled field'],
    ['name email country country?', 'a field both required and optional'],
    ['name email display-name display-name?', 'a doubled field'],
    ['name email telephone', 'an unknown field'],
    ['name email telephone?', 'an unknown optional field'],
    ['name email shoe-size telephone', 'two unknown fields'],
    ['name email postal_code', 'the payload name in place of the token'],
    ['name email updates', 'the question about updates, which is no field'],
    ['name email country??', 'two marks'],
    ['name email ?', 'a mark alone'],
    ['name email ?country', 'a mark in front'],
    ['name, email', 'a comma'],
    ['name,email', 'commas'],
    ['Name Email', 'capitals'],
    ['name email constructor', 'a word of JavaScript'],
    ['name email __proto__', 'a word of JavaScript'],
  ];
  for (const [list, reason] of unusable)
    it(`is refused with ${reason}: ${JSON.stringify(list)}`, () => {
      assert.equal(parseFields(list), undefined);
    });
});
