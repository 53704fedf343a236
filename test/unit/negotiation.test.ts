import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, lookUp } from '../../src/i18n/negotiation.js';

describe('The language of a petition', () => {
  const available = ['ar', 'de', 'en', 'fy', 'pt-BR', 'zh-Hans', 'zh-Hant'] as const;

  for (const [asked, got] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-AT-1996-u-co-phonebk', 'de'],
    ['en-x-private', 'en'],
    ['pt-br', 'pt-BR'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['fy-NL', 'fy'],
    ['de-XX', 'de'],
  ] as const) {
    it(`is ${got} for readers of ${asked}`, () => {
      assert.equal(lookUp([asked], available), got);
    });
  }

  for (const asked of [
    'pt',
    'pt-PT',
    'ja',
    'nonsense!',
    '',
    '-',
    'x-only',
    'de_AT',
    'd'.repeat(1_000),
    `de-${'a1b2c3d4-'.repeat(200)}`,
  ]) {
    it(`is not guessed for “${asked.slice(0, 20)}”`, () => {
      assert.equal(lookUp([asked], available), undefined);
    });
  }

  it('is the first that can be had, in the reader’s order', () => {
    assert.equal(lookUp(['ja', 'nonsense!', 'pt-PT', 'ar-EG', 'de'], available), 'ar');
  });

  it('knows which languages run from right to left', () => {
    assert.deepEqual(['ar', 'ar-EG', 'he', 'fa', 'en', 'de-AT', 'zh-Hant'].map(directionOf), [
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
