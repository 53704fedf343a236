import { countryCodes } from '../core/countries.js';
import { formatLocales } from './format-locales.js';

/** A country or territory in the reader's language. */
export interface CountryName {
  readonly code: string;
  readonly name: string;
}

const cache = new Map<string, readonly CountryName[]>();

/** All countries and territories, named and sorted as readers of `locale` expect. */
export const countryNames = (locale: string): readonly CountryName[] => {
  const cached = cache.get(locale);
  if (cached) return cached;
  const names = new Intl.DisplayNames(formatLocales(locale), { type: 'region' });
  const { compare } = new Intl.Collator(formatLocales(locale));
  const sorted = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name));
  cache.set(locale, sorted);
  return sorted;
};

/** The name of one country or territory. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(formatLocales(locale), { type: 'region' }).of(code) ?? code;
