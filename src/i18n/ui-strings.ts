import type { ErrorCode } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Channel } from '../core/share.js';
import { str, type MsgFn } from './msg.js';

/**
 * The words of the interface: labels, errors, outcomes, thanks. The campaign's own words are in `campaign/`.
 *
 * Each text has an explicit id, by which translations find it, and a note for translators.
 */
export const uiStrings = (msg: MsgFn, locale: string) => {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);

  return {
    recipient: msg('governments around the world', {
      id: 'ui.recipient',
      desc: 'Who is given the names, unless the page names somebody else. Stands inside a sentence.',
    }),
    languageMenu: msg('Language', { id: 'ui.language-menu', desc: 'Label of the list of languages.' }),
    asOf: (date: string) =>
      msg(str`As of ${date}`, {
        id: 'ui.as-of',
        desc: 'Above an account of current events. The placeholder is a month and a year.',
      }),

    form: {
      title: msg('Sign the petition', { id: 'ui.form.title', desc: 'Heading of the form.' }),
      requiredMark: msg('* marks a required field', {
        id: 'ui.form.required-mark',
        desc: 'Legend of the form. The asterisk stays at the place where readers expect it.',
      }),
      optional: msg('(optional)', { id: 'ui.form.optional', desc: 'Behind the label of an optional field.' }),
      submit: msg('Sign now', { id: 'ui.form.submit', desc: 'Button that signs the petition.' }),
      tryAgain: msg('Try again', { id: 'ui.form.try-again', desc: 'The same button after a failed try.' }),
      honeypot: msg('Leave this empty', {
        id: 'ui.form.honeypot',
        desc: 'Label of a field that only robots see.',
      }),
      chooseCountry: msg('Choose…', {
        id: 'ui.form.choose-country',
        desc: 'First entry in the list of countries.',
      }),
    },

    labels: {
      name: msg('Full name', { id: 'ui.label.name', desc: 'Label of a field.' }),
      given_name: msg('Given name', { id: 'ui.label.given-name', desc: 'Label of a field.' }),
      family_name: msg('Family name', { id: 'ui.label.family-name', desc: 'Label of a field.' }),
      email: msg('Email address', { id: 'ui.label.email', desc: 'Label of a field.' }),
      country: msg('Country or territory', { id: 'ui.label.country', desc: 'Label of a list.' }),
      postal_code: msg('Postal code', { id: 'ui.label.postal-code', desc: 'Label of a field.' }),
      comment: msg('Comment', { id: 'ui.label.comment', desc: 'Label of a text area.' }),
      display_name: msg('My name may be shown in public', {
        id: 'ui.label.display-name',
        desc: 'Label of a tick box. Not ticked: the name stays out of public lists of signers.',
      }),
      updates: msg('Email updates', {
        id: 'ui.label.updates',
        desc: 'Short name of the question about updates, as it appears in the list of errors.',
      }),
    } satisfies Record<FieldName, string>,

    consent: {
      signing: (controller: string, recipient: string) =>
        msg(
          str`By signing, I agree that ${controller} stores and uses what I enter here, and the political opinion that my signature shows, to count my signature and to give my name to ${recipient}.`,
          {
            id: 'ui.consent.signing',
            desc: 'Consent above the button. First placeholder: an organisation’s name. Second: who is given the names.',
          },
        ),
      someController: msg('the organisation that runs this petition', {
        id: 'ui.consent.some-controller',
        desc: 'Stands inside the consent where the page names no organisation.',
      }),
      withdraw: msg('I can withdraw my signature at any time:', {
        id: 'ui.consent.withdraw',
        desc: 'Followed by an email address or a web address.',
      }),
      privacyNotice: msg('Privacy notice', { id: 'ui.consent.privacy-notice', desc: 'Link text.' }),
      newTab: msg('(opens in a new tab)', {
        id: 'ui.consent.new-tab',
        desc: 'Behind a link, for screen readers.',
      }),
      updatesBox: (controller: string) =>
        msg(str`Yes, ${controller} may send me email updates. I can stop them at any time.`, {
          id: 'ui.consent.updates-box',
          desc: 'Label of a tick box that starts unticked. Placeholder: an organisation.',
        }),
      updatesQuestion: (controller: string) =>
        msg(str`May ${controller} send you email updates? You can stop them at any time.`, {
          id: 'ui.consent.updates-question',
          desc: 'Question with the answers yes and no, neither chosen. Placeholder: an organisation.',
        }),
      yes: msg('Yes', { id: 'ui.consent.yes', desc: 'Answer to the question about updates.' }),
      no: msg('No', { id: 'ui.consent.no', desc: 'Answer to the question about updates.' }),
    },

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
        fieldErrorText(msg, name, code, numbers.format(limit)),
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
      notLoaded: msg(
        'A part of this form could not be loaded, so nothing was sent. What you typed is still here. Please check your connection and try again.',
        { id: 'ui.notice.not-loaded', desc: 'A file that the form needs did not arrive.' },
      ),
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
      unconnected: msg('This petition is not connected yet: nothing was sent.', {
        id: 'ui.notice.unconnected',
        desc: 'The page’s owner has not said yet where signatures go.',
      }),
      misconfigured: msg(
        'This petition is not set up correctly, so it can’t be signed. Nothing was sent. Please tell whoever runs this page.',
        { id: 'ui.notice.misconfigured', desc: 'The page’s owner gave an address that can’t be used.' },
      ),
    },

    preview: {
      title: msg('Preview: this petition is not connected yet', {
        id: 'ui.preview.title',
        desc: 'Heading of a box for whoever builds the page.',
      }),
      howTo: msg('Set the attribute “endpoint” to the address that takes the signatures.', {
        id: 'ui.preview.how-to',
        desc: 'For whoever builds the page. “endpoint” stays as it is.',
      }),
      problems: msg('Attributes that can’t be used:', {
        id: 'ui.preview.problems',
        desc: 'Heading above a list, for whoever builds the page.',
      }),
    },

    progress: {
      signed: (count: number) => signedText(msg, plurals.select(count), numbers.format(count)),
      goal: (goal: number) =>
        msg(str`Our goal: ${numbers.format(goal)}`, {
          id: 'ui.progress.goal',
          desc: 'Beside the progress bar. The placeholder is a number.',
        }),
      label: msg('Signatures', { id: 'ui.progress.label', desc: 'Name of the progress bar.' }),
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

    closed: {
      title: msg('This petition is closed', { id: 'ui.closed.title', desc: 'Heading in place of the form.' }),
      text: (date: string) =>
        msg(str`Signing ended on ${date}. Thank you to everyone who signed.`, {
          id: 'ui.closed.text',
          desc: 'The placeholder is a date.',
        }),
    },
  };
};

/** The words of one petition in its language. */
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

/** All six categories of CLDR, as some languages need each; English has two. */
const signedText = (msg: MsgFn, category: Intl.LDMLPluralRule, count: string): string => {
  const texts: Record<Intl.LDMLPluralRule, string> = {
    zero: msg(str`${count} people have signed`, {
      id: 'ui.progress.signed.zero',
      desc: 'Number of signatures, plural category “zero” of CLDR. A language without it repeats “other”.',
    }),
    one: msg(str`${count} person has signed`, {
      id: 'ui.progress.signed.one',
      desc: 'Number of signatures, plural category “one” of CLDR. A language without it repeats “other”.',
    }),
    two: msg(str`${count} people have signed`, {
      id: 'ui.progress.signed.two',
      desc: 'Number of signatures, plural category “two” of CLDR. A language without it repeats “other”.',
    }),
    few: msg(str`${count} people have signed`, {
      id: 'ui.progress.signed.few',
      desc: 'Number of signatures, plural category “few” of CLDR. A language without it repeats “other”.',
    }),
    many: msg(str`${count} people have signed`, {
      id: 'ui.progress.signed.many',
      desc: 'Number of signatures, plural category “many” of CLDR. A language without it repeats “other”.',
    }),
    other: msg(str`${count} people have signed`, {
      id: 'ui.progress.signed.other',
      desc: 'Number of signatures, plural category “other” of CLDR. A language without it repeats “other”.',
    }),
  };
  return texts[category];
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
  const duration = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(amount);
  return msg(str`Please try again in ${duration}.`, {
    id: 'ui.notice.retry-after',
    desc: 'The placeholder is a duration in its basic form, such as “30 seconds”. Where the grammar would change it, phrase the sentence so that it need not, with a colon for instance.',
  });
};
