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
  bg: () => import('../../locales/generated/bg.js'),
  cs: () => import('../../locales/generated/cs.js'),
  da: () => import('../../locales/generated/da.js'),
  el: () => import('../../locales/generated/el.js'),
  et: () => import('../../locales/generated/et.js'),
  fi: () => import('../../locales/generated/fi.js'),
  ga: () => import('../../locales/generated/ga.js'),
  hr: () => import('../../locales/generated/hr.js'),
  hu: () => import('../../locales/generated/hu.js'),
  lt: () => import('../../locales/generated/lt.js'),
  lv: () => import('../../locales/generated/lv.js'),
  mt: () => import('../../locales/generated/mt.js'),
  pt: () => import('../../locales/generated/pt.js'),
  ro: () => import('../../locales/generated/ro.js'),
  sk: () => import('../../locales/generated/sk.js'),
  sl: () => import('../../locales/generated/sl.js'),
  uk: () => import('../../locales/generated/uk.js'),
  tr: () => import('../../locales/generated/tr.js'),
  he: () => import('../../locales/generated/he.js'),
  fa: () => import('../../locales/generated/fa.js'),
  hi: () => import('../../locales/generated/hi.js'),
  ja: () => import('../../locales/generated/ja.js'),
  ko: () => import('../../locales/generated/ko.js'),
  'zh-Hans': () => import('../../locales/generated/zh-Hans.js'),
  'zh-Hant': () => import('../../locales/generated/zh-Hant.js'),
  id: () => import('../../locales/generated/id.js'),
  bn: () => import('../../locales/generated/bn.js'),
  ru: () => import('../../locales/generated/ru.js'),
  vi: () => import('../../locales/generated/vi.js'),
  th: () => import('../../locales/generated/th.js'),
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
