import { createMsg } from '../../src/i18n/msg.js';
import { mailStrings, type MailStrings } from './mail-strings.js';

/** The words in one language, and what a page has to say about that language. */
export interface MailLanguage {
  /** BCP 47 tag of the words, which is not always that which was asked for. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: MailStrings;
}

const english: MailLanguage = { lang: 'en', dir: 'ltr', words: mailStrings(createMsg()) };

/**
 * Finds the words for a visitor; so far they are in English.
 * @param _ - the submission's, a BCP 47 tag.
 */
export const mailLanguage = (_: string): MailLanguage => english;
