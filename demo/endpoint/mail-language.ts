import { templates as ar } from '../../locales/mail/generated/ar.js';
import { templates as de } from '../../locales/mail/generated/de.js';
import { templates as es } from '../../locales/mail/generated/es.js';
import { templates as fr } from '../../locales/mail/generated/fr.js';
import { templates as fy } from '../../locales/mail/generated/fy.js';
import { templates as it } from '../../locales/mail/generated/it.js';
import { templates as nl } from '../../locales/mail/generated/nl.js';
import { templates as pl } from '../../locales/mail/generated/pl.js';
import { templates as ptBR } from '../../locales/mail/generated/pt-BR.js';
import { templates as sv } from '../../locales/mail/generated/sv.js';
import { templates as sw } from '../../locales/mail/generated/sw.js';
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
  de,
  es,
  fr,
  fy,
  it,
  nl,
  pl,
  'pt-BR': ptBR,
  sv,
  sw,
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
