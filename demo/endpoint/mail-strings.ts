import type { MsgFn } from '../../src/i18n/msg.js';

/**
 * The words of the mails about a signature, and of the pages behind their links.
 *
 * Each text has an explicit id, by which translations find it, and a note for translators. None of them holds
 * anything that a signer wrote: whoever signs with another's address must not be able to send that person words.
 */
export const mailStrings = (msg: MsgFn) => ({
  confirm: {
    subject: msg('Please confirm your signature', {
      id: 'mail.confirm.subject',
      desc: 'Subject of the mail that somebody gets who has signed a petition.',
    }),
    intro: msg('Somebody, we hope it was you, has signed a petition with this email address.', {
      id: 'mail.confirm.intro',
      desc: 'First paragraph of the mail. The mail does not know the name of the reader.',
    }),
    ask: msg('Your signature counts once you confirm it. Open this page and press the button:', {
      id: 'mail.confirm.ask',
      desc: 'Second paragraph of the mail. A link follows on a line of its own.',
    }),
    notYou: msg(
      'If it was not you, you don’t have to do anything: the signature does not count. You can also delete it on that page.',
      { id: 'mail.confirm.not-you', desc: 'Last paragraph of the mail, below the link.' },
    ),
  },

  signed: {
    subject: msg('You have signed already', {
      id: 'mail.signed.subject',
      desc: 'Subject of the mail that somebody gets whose address was used again to sign the same petition.',
    }),
    intro: msg('Somebody, probably you, has signed a petition again with this email address.', {
      id: 'mail.signed.intro',
      desc: 'First paragraph of that mail.',
    }),
    nothingToDo: msg(
      'Your first signature counts already, and it stays as it was. You don’t have to do anything. On this page you can delete it:',
      {
        id: 'mail.signed.nothing-to-do',
        desc: 'Second paragraph of that mail. A link follows on a line of its own.',
      },
    ),
  },

  page: {
    confirmTitle: msg('Confirm your signature', {
      id: 'mail.page.confirm-title',
      desc: 'Heading of the page behind the link in the mail.',
    }),
    confirmText: msg('This is what was signed with your email address. It counts once you confirm it.', {
      id: 'mail.page.confirm-text',
      desc: 'On that page; the name and the comment of the signature follow.',
    }),
    name: msg('Name', {
      id: 'mail.page.name',
      desc: 'On that page, in front of the name that was signed with.',
    }),
    comment: msg('Comment', {
      id: 'mail.page.comment',
      desc: 'On that page, in front of the comment that was left with the signature.',
    }),
    confirmButton: msg('Confirm my signature', {
      id: 'mail.page.confirm-button',
      desc: 'Button on that page.',
    }),
    confirmedTitle: msg('Your signature is confirmed', {
      id: 'mail.page.confirmed-title',
      desc: 'Heading of the page after the button was pressed, and whenever the link is opened later.',
    }),
    confirmedText: msg('Thank you. Your signature counts.', {
      id: 'mail.page.confirmed-text',
      desc: 'On the page after the button was pressed.',
    }),
    goneTitle: msg('There is no signature here', {
      id: 'mail.page.gone-title',
      desc: 'Heading of the page behind the link of a signature that was deleted.',
    }),
    goneText: msg('It was deleted. Whoever wants to can sign again.', {
      id: 'mail.page.gone-text',
      desc: 'On the page behind the link of a signature that was deleted.',
    }),
    deleteTitle: msg('Withdraw your signature', {
      id: 'mail.page.delete-title',
      desc: 'Heading of the page, or of the part of the page, on which a signature can be deleted.',
    }),
    deleteText: msg('This deletes your signature and the record of what you agreed to. It can’t be undone.', {
      id: 'mail.page.delete-text',
      desc: 'Above the button that deletes a signature.',
    }),
    deleteButton: msg('Delete my signature', { id: 'mail.page.delete-button', desc: 'Button.' }),
    deletedTitle: msg('Your signature is withdrawn', {
      id: 'mail.page.deleted-title',
      desc: 'Heading of the page after that button was pressed.',
    }),
    deletedText: msg(
      'If there was a signature with this link, it is now deleted, with the record of what was agreed to.',
      { id: 'mail.page.deleted-text', desc: 'On the page after that button was pressed.' },
    ),
    unknownTitle: msg('This link does not work', {
      id: 'mail.page.unknown-title',
      desc: 'Heading of the page behind a link that lost a part.',
    }),
    unknownText: msg(
      'Please copy the whole link. If that does not help, write to whoever runs the petition.',
      { id: 'mail.page.unknown-text', desc: 'On the page behind a link that lost a part.' },
    ),
  },

  answer: {
    refusedTitle: msg('Your signature was not taken', {
      id: 'mail.answer.refused-title',
      desc: 'Heading of the page that answers a form which was sent without JavaScript and can’t be taken.',
    }),
    refusedText: msg(
      'Please go back, mend what is listed here and sign again. What you typed is still there.',
      {
        id: 'mail.answer.refused-text',
        desc: 'On that page, above a list of what is wrong. “Go back” means the browser’s button.',
      },
    ),
    back: msg('Back to the petition', {
      id: 'mail.answer.back',
      desc: 'Link on the page that answers a form which was sent without JavaScript.',
    }),
  },
});

/** All words of the mails and pages, in one language. */
export type MailStrings = ReturnType<typeof mailStrings>;
