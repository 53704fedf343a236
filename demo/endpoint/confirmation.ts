import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Submission } from 'defend-encryption-petition/schema';
import type { AppOptions } from './app.js';
import { acceptedLanguage, mailLanguage, type MailLanguage } from './mail-language.js';
import { MailError, type Mailer } from './mailer.js';
import { showPage, showUnknownLink } from './page.js';
import { problem, Refusal } from './problem.js';
import { isPending, type SignatureStore, type StoredSignature } from './store.js';
import { confirmation, linkUrl, withdrawal } from './signature-link.js';
import { deleteForm } from './withdrawal.js';

/**
 * Confirmation by e-mail. A signature counts once the owner of its address has pressed a button, on a page whose
 * link only the mail has. Opening the page changes nothing, since mail scanners open links.
 */

/** What it takes to ask the owner of an address. */
export type Asking = Pick<AppOptions, 'store' | 'publicUrl'> & { readonly mailer: Mailer };

const write = (signature: StoredSignature, { words, lang }: MailLanguage, url: string) => {
  const { subject, paragraphs } = isPending(signature)
    ? { ...words.confirm, paragraphs: [words.confirm.intro, words.confirm.ask, url, words.confirm.notYou] }
    : { ...words.signed, paragraphs: [words.signed.intro, words.signed.nothingToDo, url] };
  return { to: signature.email, subject, text: `${paragraphs.join('\n\n')}\n`, lang };
};

/**
 * Sends the mail for a signature that is stored.
 *
 * One that counts already gets a mail too, with other words: so that neither the answer, nor its time, nor a
 * mail server's failure tells whoever typed the address whether it had signed. Its owner learns that somebody
 * used it, and gets the link again. The mail goes to the address as it was first stored.
 * @throws {Refusal} with 429 where this mailbox got as many mails as it should within the hour, whoever signed.
 * @throws {MailError} where the mail server did not take it; sending the same submission again sends it again.
 */
export const askToConfirm = async (
  { store, mailer, publicUrl }: Asking,
  submission: Submission,
): Promise<void> => {
  const signature = await store.signatureOf(submission);
  if (!signature) {
    const detail = 'The signature was deleted in this very moment. Send the same again.';
    throw new Refusal(problem(503, detail, { headers: { 'Retry-After': '1' } }));
  }
  if (!(await store.takeMail(signature.email_canonical))) {
    const detail = 'Too many mails went to this address. Look into its mailbox, or try again in an hour.';
    throw new Refusal(problem(429, detail, { headers: { 'Retry-After': '3600' } }));
  }
  const url = linkUrl(publicUrl(), confirmation, signature, store.secret);
  try {
    await mailer.send(write(signature, mailLanguage(submission.locale), url));
  } catch (error) {
    if (error instanceof MailError && error.isUnsent) await store.giveMailBack(signature.email_canonical);
    throw error;
  }
};

const nameOf = ({ name, given_name, family_name }: StoredSignature) =>
  name ?? [given_name, family_name].filter(Boolean).join(' ');

/** What is confirmed is shown: somebody else may have signed with this address, in words of their own. */
const details = (signature: StoredSignature, { words: { page } }: MailLanguage) =>
  html`<dl>
    <dt>${page.name}</dt>
    <dd dir="auto">${nameOf(signature)}</dd>
    ${
      signature.comment === null
        ? ''
        : html`<dt>${page.comment}</dt>
            <dd dir="auto">${signature.comment}</dd>`
    }
  </dl>`;

/** Adds `/signatures/:submission_id/confirm/:token`. */
export const addConfirmation = (app: Hono, store: SignatureStore): void => {
  const path = '/signatures/:submission_id/confirm/:token';

  const show = async (c: Context, confirm: boolean) => {
    const id = c.req.param('submission_id') ?? '';
    const key = confirmation.keyIn(c.req.param('token') ?? '', id, store.secret);
    const browsers = acceptedLanguage(c.req.header('Accept-Language'));
    if (!key) return showUnknownLink(c, browsers);
    if (confirm) await store.confirm(id, key);
    const signature = await store.signatureWith(id, key);
    const language = signature ? mailLanguage(signature.locale) : browsers;
    const { page } = language.words;
    if (!signature) return showPage(c, language, page.goneTitle, html`<p>${page.goneText}</p>`);
    const token = withdrawal.token(signature, store.secret);
    const deletion = html`<h2>${page.deleteTitle}</h2>
      ${deleteForm(language, `../withdraw/${token}`)}`;
    return isPending(signature)
      ? showPage(
          c,
          language,
          page.confirmTitle,
          html`<p>${page.confirmText}</p>
            ${details(signature, language)}
            <form method="post"><button>${page.confirmButton}</button></form>
            ${deletion}`,
        )
      : showPage(
          c,
          language,
          page.confirmedTitle,
          html`<p>${page.confirmedText}</p>
            ${details(signature, language)} ${deletion}`,
        );
  };

  app.get(path, (c) => show(c, false));
  app.post(path, (c) => show(c, true));
};
