import type { FieldName } from '../core/fields.js';
import { formatLocales } from './format-locales.js';
import { str, type MsgFn } from './msg.js';

/**
 * The words of the interface that are there from the start: the form, and what it says where the rest can't be
 * fetched. All others are in `ui-strings`, the campaign's own in `campaign/`.
 *
 * Each text has an explicit id, by which translations find it, and a note for translators.
 */
export const firstStrings = (msg: MsgFn, locale: string) => ({
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

  progress: {
    signed: (count: number) =>
      signedText(
        msg,
        new Intl.PluralRules(formatLocales(locale)).select(count),
        count.toLocaleString(formatLocales(locale)),
      ),
    goal: (goal: number) =>
      msg(str`Our goal: ${goal.toLocaleString(formatLocales(locale))}`, {
        id: 'ui.progress.goal',
        desc: 'Beside the progress bar. The placeholder is a number.',
      }),
    label: msg('Signatures', { id: 'ui.progress.label', desc: 'Name of the progress bar.' }),
  },

  closed: {
    title: msg('This petition is closed', { id: 'ui.closed.title', desc: 'Heading in place of the form.' }),
    text: (date: string) =>
      msg(str`Signing ended on ${date}. Thank you to everyone who signed.`, {
        id: 'ui.closed.text',
        desc: 'The placeholder is a date.',
      }),
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

  notices: {
    notLoaded: msg(
      'A part of this form could not be loaded, so nothing was sent. What you typed is still here. Please check your connection and try again.',
      { id: 'ui.notice.not-loaded', desc: 'A file that the form needs did not arrive.' },
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
});

/** The first words of one petition in its language. */
export type FirstStrings = ReturnType<typeof firstStrings>;

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
