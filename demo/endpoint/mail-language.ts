import { templates as ar } from '../../locales/mail/generated/ar.js';
import { templates as bg } from '../../locales/mail/generated/bg.js';
import { templates as bn } from '../../locales/mail/generated/bn.js';
import { templates as cs } from '../../locales/mail/generated/cs.js';
import { templates as da } from '../../locales/mail/generated/da.js';
import { templates as de } from '../../locales/mail/generated/de.js';
import { templates as el } from '../../locales/mail/generated/el.js';
import { templates as es } from '../../locales/mail/generated/es.js';
import { templates as et } from '../../locales/mail/generated/et.js';
import { templates as fa } from '../../locales/mail/generated/fa.js';
import { templates as fi } from '../../locales/mail/generated/fi.js';
import { templates as fr } from '../../locales/mail/generated/fr.js';
import { templates as fy } from '../../locales/mail/generated/fy.js';
import { templates as ga } from '../../locales/mail/generated/ga.js';
import { templates as he } from '../../locales/mail/generated/he.js';
import { templates as hi } from '../../locales/mail/generated/hi.js';
import { templates as hr } from '../../locales/mail/generated/hr.js';
import { templates as hu } from '../../locales/mail/generated/hu.js';
import { templates as id } from '../../locales/mail/generated/id.js';
import { templates as it } from '../../locales/mail/generated/it.js';
import { templates as ja } from '../../locales/mail/generated/ja.js';
import { templates as ko } from '../../locales/mail/generated/ko.js';
import { templates as lt } from '../../locales/mail/generated/lt.js';
import { templates as lv } from '../../locales/mail/generated/lv.js';
import { templates as mt } from '../../locales/mail/generated/mt.js';
import { templates as nl } from '../../locales/mail/generated/nl.js';
import { templates as pl } from '../../locales/mail/generated/pl.js';
import { templates as pt } from '../../locales/mail/generated/pt.js';
import { templates as ptBR } from '../../locales/mail/generated/pt-BR.js';
import { templates as ro } from '../../locales/mail/generated/ro.js';
import { templates as ru } from '../../locales/mail/generated/ru.js';
import { templates as sk } from '../../locales/mail/generated/sk.js';
import { templates as sl } from '../../locales/mail/generated/sl.js';
import { templates as sv } from '../../locales/mail/generated/sv.js';
import { templates as sw } from '../../locales/mail/generated/sw.js';
import { templates as th } from '../../locales/mail/generated/th.js';
import { templates as tr } from '../../locales/mail/generated/tr.js';
import { templates as uk } from '../../locales/mail/generated/uk.js';
import { templates as vi } from '../../locales/mail/generated/vi.js';
import { templates as zhHans } from '../../locales/mail/generated/zh-Hans.js';
import { templates as zhHant } from '../../locales/mail/generated/zh-Hant.js';
import { parseAccept } from 'hono/utils/accept';
import { createMsg, type TemplateMap } from '../../src/i18n/msg.js';
import { directionOf, lookUp } from '../../src/i18n/negotiation.js';
import { mailStrings, type MailStrings } from './mail-strings.js';

/** The words in one language, and what a page has to say about that language. */
export interface MailLanguage {
  /** BCP 47 tag of the words, which is not always that which was asked for. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: MailStrings;
}

const translations: Readonly<Record<string, TemplateMap>> = {
  en: {},
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  es,
  et,
  fa,
  fi,
  fr,
  fy,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  ru,
  sk,
  sl,
  sv,
  sw,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

const languages = new Map(
  Object.entries(translations).map(([lang, templates]): [string, MailLanguage] => [
    lang,
    { lang, dir: directionOf(lang), words: mailStrings(createMsg(templates)) },
  ]),
);

const english: MailLanguage = { lang: 'en', dir: 'ltr', words: mailStrings(createMsg()) };

/**
 * Finds the words for a reader, in English where there are none (RFC 4647, lookup).
 * @param locales - BCP 47 tags by preference, such as the submission's.
 */
export const mailLanguage = (...locales: readonly string[]): MailLanguage =>
  languages.get(lookUp(locales, [...languages.keys()]) ?? '') ?? english;

/**
 * The same by what the reader's browser asks for.
 * @param header - `Accept-Language` (RFC 9110, 12.5.4).
 */
export const acceptedLanguage = (header = ''): MailLanguage =>
  mailLanguage(...parseAccept(header).map(({ type }) => type));
