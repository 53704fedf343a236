/** The region whose reader a language means where `Intl` takes another: `pt` alone is that of Brazil. */
const regions: Readonly<Record<string, string>> = { pt: 'pt-PT' };

/** Languages that a browser may have no formats for, Chromium none of them, and the nearest that it has. */
const nearest: Readonly<Record<string, string>> = { fy: 'nl' };

/**
 * What `Intl` is asked for: the language, else the nearest, else English. Without a second choice it takes the
 * visitor's own, and a petition in Irish has its date in German.
 */
export const formatLocales = (locale: string): readonly string[] =>
  [regions[locale] ?? locale, nearest[locale] ?? [], 'en'].flat();
