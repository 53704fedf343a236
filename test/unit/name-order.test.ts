import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFields } from '../../src/core/fields.js';
import { inNameOrder } from '../../src/i18n/name-order.js';

const tokensIn = (locale: string, fields: string): string =>
  inNameOrder(parseFields(fields) ?? [], locale)
    .map(({ token }) => token)
    .join(' ');

describe('A name in parts', () => {
  for (const locale of ['hu', 'ja', 'ko', 'vi', 'zh-Hans', 'zh-Hant'])
    it(`begins with the family name in ${locale}`, () => {
      assert.equal(tokensIn(locale, 'given-name family-name email'), 'family-name given-name email');
    });

  for (const locale of ['en', 'id', 'hr', 'he'])
    it(`begins with the given name in ${locale}`, () => {
      assert.equal(tokensIn(locale, 'given-name family-name email'), 'given-name family-name email');
    });

  it('stays as it was asked for where the parts stand apart, or one is alone', () => {
    for (const fields of [
      'given-name email family-name',
      'email given-name',
      'family-name given-name email',
      'name email',
    ])
      assert.equal(tokensIn('ja', fields), fields);
  });
});
