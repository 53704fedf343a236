import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateText, dayText } from '../../src/i18n/dates.js';
import { formatLocales } from '../../src/i18n/format-locales.js';

describe('A month', () => {
  const expected: Readonly<Record<string, string>> = {
    en: 'June 2025',
    // June lies in two months of the Persian calendar, so it keeps its own name.
    fa: 'ژوئن ۲۰۲۵',
    // The year of the Buddhist calendar, as in all that a Thai reader reads.
    th: 'มิถุนายน 2568',
    ja: '2025年6月',
    bn: 'জুন ২০২৫',
  };
  for (const [locale, text] of Object.entries(expected))
    it(`is said in ${locale}`, () => {
      assert.equal(dateText('2025-06', locale), text);
    });
});

describe('A day', () => {
  it('is one of the reader’s own calendar', () => {
    assert.equal(dayText(Date.UTC(2025, 5, 30), 'fa'), '۹ تیر ۱۴۰۴');
    assert.equal(dateText('2025-06-30', 'en'), 'June 30, 2025');
  });
});

describe('Where a browser has no formats for a language', () => {
  it('those of the nearest or English ones stand in, not those of the visitor', () => {
    assert.deepEqual(formatLocales('fy'), ['fy', 'nl', 'en']);
    assert.deepEqual(formatLocales('ga'), ['ga', 'en']);
  });

  it('Portuguese is that of Portugal', () => {
    assert.deepEqual(formatLocales('pt'), ['pt-PT', 'en']);
    assert.deepEqual(formatLocales('pt-BR'), ['pt-BR', 'en']);
  });
});
