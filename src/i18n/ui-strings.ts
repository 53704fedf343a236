import type { ErrorCode } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Channel } from '../core/share.js';
import { formatLocales } from './format-locales.js';
import { str, type MsgFn } from './msg.js';

/**
 * The words of the interface that are not there from the start: errors, outcomes, thanks. They come with what
 * signing needs; the words before that are in `first-strings`.
 *
 * Each text has an explicit id, by which translations find it, and a note for translators.
 */
export const uiStrings = (msg: MsgFn, locale: string) => ({
  suggestion: {
    question: (address: string) =>
      msg(str`Did you mean ${address}?`, {
        id: 'ui.suggestion.question',
        desc: 'Below an email address that looks mistyped.',
      }),
    use: msg('Use this address', { id: 'ui.suggestion.use', desc: 'Button beside “Did you mean …?”' }),
  },

  errors: {
    summary: msg('Please check these fields:', {
      id: 'ui.errors.summary',
      desc: 'Heading above a list of what has to be mended.',
    }),
    prefix: msg('Error:', {
      id: 'ui.errors.prefix',
      desc: 'Before an error at a field, for screen readers.',
    }),
    of: (name: FieldName, code: Exclude<ErrorCode, 'server'>, limit: number) =>
      // The first number of a page takes a browser long, so none is written that nobody reads.
      fieldErrorText(msg, name, code, code === 'too-long' ? limit.toLocaleString(formatLocales(locale)) : ''),
  },

  notices: {
    sending: msg('Sending your signature…', { id: 'ui.notice.sending', desc: 'While it is on its way.' }),
    invalid: msg('Your signature was not accepted yet. Please mend what is marked and sign again.', {
      id: 'ui.notice.invalid',
      desc: 'The server refused some of the fields.',
    }),
    rejected: msg(
      'Your signature was not accepted. What you typed is still here: please try again later, or tell the organisation that runs this petition.',
      { id: 'ui.notice.rejected', desc: 'The server refused the signature.' },
    ),
    tooMany: msg(
      'Too many signatures came from your connection just now, so yours was not accepted. What you typed is still here.',
      { id: 'ui.notice.too-many', desc: 'The server limits how many signatures it takes in a while.' },
    ),
    offline: msg(
      'You are offline, so nothing was sent yet. Your signature goes out as soon as you are online again, if this page stays open.',
      { id: 'ui.notice.offline', desc: 'After the button was pressed without a connection.' },
    ),
    retrying: msg(
      'Your signature is not through yet. We try again in a moment: please keep this page open.',
      {
        id: 'ui.notice.retrying',
        desc: 'While it is sent again because the first try failed.',
      },
    ),
    unknown: msg(
      'We can’t tell whether your signature arrived: there was no clear answer. What you typed is still here. Trying again is safe, as nobody is counted twice.',
      { id: 'ui.notice.unknown', desc: 'There was no answer, or none that can be read.' },
    ),
    unknownRepeat: msg(
      'We can’t tell whether your signature arrived: there was no clear answer. What you typed is still here. A second try may be stored as a second signature, so ask the organisation that runs this petition first, if you can.',
      {
        id: 'ui.notice.unknown-repeat',
        desc: 'There was no answer, or none that can be read, from a server that does not notice repeats.',
      },
    ),
    unavailable: msg(
      'Your signature was not taken: the server can’t take signatures right now. What you typed is still here. Please try again in a while.',
      { id: 'ui.notice.unavailable', desc: 'The server said that it does not work now.' },
    ),
    retryAfter: (seconds: number) => retryAfterText(msg, locale, seconds),
    notSealed: msg(
      'Your signature could not be encrypted, so nothing was sent. What you typed is still here. Please tell whoever runs this page.',
      { id: 'ui.notice.not-sealed', desc: 'The key of the page’s owner can’t be used.' },
    ),
    notSealedHere: msg(
      'Your signature can’t be encrypted here, so nothing was sent. What you typed is still here. Please open this page with https:// or in a newer browser.',
      {
        id: 'ui.notice.not-sealed-here',
        desc: 'The browser, or a page that came over plain http://, offers no encryption.',
      },
    ),
    keyNotFetched: msg(
      'The organisation’s key could not be fetched, so your signature could not be encrypted and nothing was sent. What you typed is still here. Please try again.',
      {
        id: 'ui.notice.key-not-fetched',
        desc: 'The public key to which signatures are encrypted could not be loaded.',
      },
    ),
  },

  thankYou: {
    accepted: msg('Thank you for signing!', { id: 'ui.thanks.accepted', desc: 'Heading after signing.' }),
    acceptedText: msg('Your signature is in. Together we defend encryption and everyone’s privacy.', {
      id: 'ui.thanks.accepted-text',
      desc: 'After signing.',
    }),
    confirm: msg('Almost done: please confirm your email address', {
      id: 'ui.thanks.confirm',
      desc: 'Heading after signing, where the signature counts only once a link in a mail was followed.',
    }),
    confirmText: (address: string) =>
      msg(
        str`We sent a message to ${address}. Open the link in it: your signature counts from then on. If nothing comes, look into your spam folder.`,
        { id: 'ui.thanks.confirm-text', desc: 'After signing. The placeholder is an email address.' },
      ),
    unverified: msg('Your signature was sent', {
      id: 'ui.thanks.unverified',
      desc: 'Heading after sending, where no answer can be read.',
    }),
    unverifiedText: msg(
      'The system that takes the signatures gives no answer that this page can read. If you expect a confirmation, look into your mailbox.',
      { id: 'ui.thanks.unverified-text', desc: 'After sending, where no answer can be read.' },
    ),
  },

  share: {
    title: msg('Ask others to sign', { id: 'ui.share.title', desc: 'Heading above links for sharing.' }),
    channels: {
      native: msg('Share…', { id: 'ui.share.native', desc: 'Opens the device’s own menu for sharing.' }),
      copy: msg('Copy the link', { id: 'ui.share.copy', desc: 'Copies the page’s address.' }),
      email: msg('Email', { id: 'ui.share.email', desc: 'Opens a new email.' }),
      whatsapp: 'WhatsApp',
      telegram: 'Telegram',
      bluesky: 'Bluesky',
      facebook: 'Facebook',
    } satisfies Record<Channel, string>,
    copied: msg('The link is copied.', { id: 'ui.share.copied', desc: 'After copying.' }),
    notCopied: (url: string) =>
      msg(str`The link could not be copied. Here it is: ${url}`, {
        id: 'ui.share.not-copied',
        desc: 'The browser did not allow copying.',
      }),
  },
});

/** The later words of one petition in its language. */
export type UiStrings = ReturnType<typeof uiStrings>;

const fieldErrorText = (
  msg: MsgFn,
  name: FieldName,
  code: Exclude<ErrorCode, 'server'>,
  limit: string,
): string => {
  const required: Partial<Record<FieldName, string>> = {
    name: msg('Enter your name', { id: 'ui.error.name-required', desc: 'Error at a field.' }),
    given_name: msg('Enter your given name', {
      id: 'ui.error.given-name-required',
      desc: 'Error at a field.',
    }),
    family_name: msg('Enter your family name', {
      id: 'ui.error.family-name-required',
      desc: 'Error at a field.',
    }),
    email: msg('Enter your email address', { id: 'ui.error.email-required', desc: 'Error at a field.' }),
    country: msg('Choose your country or territory', {
      id: 'ui.error.country-required',
      desc: 'Error at a list.',
    }),
    postal_code: msg('Enter your postal code', {
      id: 'ui.error.postal-code-required',
      desc: 'Error at a field.',
    }),
    comment: msg('Enter a comment', { id: 'ui.error.comment-required', desc: 'Error at a field.' }),
    updates: msg('Choose yes or no', { id: 'ui.error.updates-required', desc: 'Error at a question.' }),
  };
  const texts = {
    required: required[name] ?? '',
    'too-long': msg(str`This is too long: ${limit} characters at most`, {
      id: 'ui.error.too-long',
      desc: 'Error at a field. The placeholder is a number.',
    }),
    characters: msg(
      'This holds a character that can’t be stored. Please type it again instead of pasting it',
      {
        id: 'ui.error.characters',
        desc: 'Error at a field with an invisible control character, mostly from pasted text.',
      },
    ),
    email: msg('Enter an email address like name@example.org', {
      id: 'ui.error.email',
      desc: 'Error at a field. name@example.org stays as it is.',
    }),
    'updates-only': msg('This list takes only people who ask for updates', {
      id: 'ui.error.updates-only',
      desc: 'Error at the question about email updates: the server keeps a mailing list and nothing else.',
    }),
    choice: msg('Choose an entry of the list', { id: 'ui.error.choice', desc: 'Error at a list.' }),
  };
  return texts[code];
};

/** In the unit in which people count such a time: nobody counts 3,600 seconds. */
const retryAfterText = (msg: MsgFn, locale: string, seconds: number): string => {
  const [unit, length] =
    seconds < 60
      ? (['second', 1] as const)
      : seconds < 7200
        ? (['minute', 60] as const)
        : (['hour', 3600] as const);
  const amount = Math.max(1, Math.ceil(seconds / length));
  const duration = new Intl.NumberFormat(formatLocales(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(amount);
  return msg(str`Please try again in ${duration}.`, {
    id: 'ui.notice.retry-after',
    desc: 'The placeholder is a duration in its basic form, such as “30 seconds”. Where the grammar would change it, phrase the sentence so that it need not, with a colon for instance.',
  });
};
