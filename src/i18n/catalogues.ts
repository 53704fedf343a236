import { importAgain } from '../core/import-again.js';
import type { TemplateMap } from './msg.js';

/** The language that needs no file: that of the texts in the code. */
export const builtInLocale = 'en';

/**
 * The translations, each in a file that is fetched when a reader needs it. The paths are written out, so that
 * every bundler finds the files.
 */
const catalogues = {
  sw: () => import('../../locales/generated/sw.js'),
  fr: () => import('../../locales/generated/fr.js'),
  de: () => import('../../locales/generated/de.js'),
  es: () => import('../../locales/generated/es.js'),
  'pt-BR': () => import('../../locales/generated/pt-BR.js'),
  nl: () => import('../../locales/generated/nl.js'),
  pl: () => import('../../locales/generated/pl.js'),
  fy: () => import('../../locales/generated/fy.js'),
  sv: () => import('../../locales/generated/sv.js'),
  it: () => import('../../locales/generated/it.js'),
  ar: () => import('../../locales/generated/ar.js'),
};

/** A language in which the petition can be read: a BCP 47 tag in canonical form. */
export type LocaleCode = typeof builtInLocale | keyof typeof catalogues;

/** All languages, in the order of their tags. */
export const localeCodes = [builtInLocale, ...Object.keys(catalogues)].sort() as readonly LocaleCode[];

const loaded = new Map<LocaleCode, TemplateMap>([[builtInLocale, {}]]);

/** The texts of a language whose file is there already. */
export const loadedTemplates = (code: LocaleCode): TemplateMap | undefined => loaded.get(code);

/**
 * Fetches the texts of a language; a file that is there already is not fetched again.
 * @throws what the browser says where the file can't be had.
 */
export const loadTemplates = async (code: LocaleCode): Promise<TemplateMap> => {
  const known = loaded.get(code);
  if (known || code === builtInLocale) return known ?? {};
  const { templates } = await importAgain<{ readonly templates: TemplateMap }>(catalogues[code]);
  loaded.set(code, templates);
  return templates;
};
