import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryCodes } from '../../src/core/countries.js';
import { countryNames } from '../../src/i18n/countries.js';

/** Codes that Unicode has a name for and that no signer can choose. */
const notChosen: Readonly<Record<string, readonly string[]>> = {
  'unions and groups': ['EU', 'EZ', 'QO', 'UN'],
  'parts of countries, by codes that ISO 3166-1 only reserves': ['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'],
  'another code for a country of the list': ['FX', 'UK'],
  'codes that ISO 3166-1 has withdrawn': [
    ...['AN', 'BU', 'CS', 'DD', 'DY', 'HV', 'NH', 'RH', 'SU', 'TP', 'VD', 'YD', 'YU', 'ZR'],
  ],
  'made up, for tests and for the unknown': ['XA', 'XB', 'ZZ'],
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const allCodes = letters.flatMap((first) => letters.map((second) => first + second));

describe('The countries and territories', () => {
  it('are all that Unicode names, without what is none', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const left = Object.values(notChosen).flat();
    const expected = allCodes.filter((code) => names.of(code) !== undefined && !left.includes(code));
    assert.deepEqual([...countryCodes], expected);
  });

  it('are the 249 of ISO 3166-1, and Kosovo', () => {
    assert.equal(countryCodes.filter((code) => code !== 'XK').length, 249);
    assert.ok(countryCodes.includes('XK'));
    assert.equal(new Set(countryCodes).size, 250);
  });

  for (const locale of ['en', 'de', 'ar', 'sw', 'zh-Hans', 'pt-BR'])
    it(`have a name each, in the order of ${locale}`, () => {
      const countries = countryNames(locale);
      const { compare } = new Intl.Collator(locale);
      assert.deepEqual(countries.map(({ code }) => code).sort(), [...countryCodes]);
      assert.equal(new Set(countries.map(({ name }) => name)).size, 250);
      for (const { code, name } of countries) assert.notEqual(name, code);
      const names = countries.map(({ name }) => name);
      assert.deepEqual(names, [...names].sort(compare));
    });

  it('are called by the reader’s language, two languages side by side', () => {
    const nameOf = (locale: string, wanted: string) =>
      countryNames(locale).find(({ code }) => code === wanted)?.name;
    assert.equal(nameOf('en', 'CI'), 'Côte d’Ivoire');
    assert.equal(nameOf('de', 'SE'), 'Schweden');
    assert.equal(nameOf('sw', 'TZ'), 'Tanzania');
    assert.equal(nameOf('en', 'SE'), 'Sweden');
  });

  it('stand where readers look for them: Åland under A in English, behind Z in Swedish', () => {
    const codes = (locale: string) => countryNames(locale).map(({ code }) => code);
    assert.ok(codes('en').indexOf('AX') < codes('en').indexOf('AL'));
    assert.ok(codes('sv').indexOf('AX') > codes('sv').indexOf('ZA'));
  });
});
