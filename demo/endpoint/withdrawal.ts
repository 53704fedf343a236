import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { acceptedLanguage, type MailLanguage } from './mail-language.js';
import { showPage, showUnknownLink, type Html } from './page.js';
import { withdrawal } from './signature-link.js';
import type { SignatureStore } from './store.js';

/** The pages behind a link for withdrawing. Programs that scan mail open links, so only a button deletes. */

/**
 * The button that deletes, with what it does.
 * @param action - where it posts to, if not to the page that it is on.
 */
export const deleteForm = ({ words: { page } }: MailLanguage, action?: string): Html =>
  html`<p>${page.deleteText}</p>
    <form method="post" ${action === undefined ? '' : html` action="${action}"`}>
      <button>${page.deleteButton}</button>
    </form>`;

/** Adds `/signatures/:submission_id/withdraw/:token`. */
export const addWithdrawal = (app: Hono, store: SignatureStore): void => {
  const path = '/signatures/:submission_id/withdraw/:token';
  // The browser's, as a signature's own would tell that there is one.
  const languageOf = (c: Context) => acceptedLanguage(c.req.header('Accept-Language'));
  const keyOf = (c: Context) =>
    withdrawal.keyIn(c.req.param('token') ?? '', c.req.param('submission_id') ?? '', store.secret);

  app.get(path, (c) => {
    const language = languageOf(c);
    const { page } = language.words;
    return keyOf(c)
      ? showPage(c, language, page.deleteTitle, deleteForm(language))
      : showUnknownLink(c, language);
  });

  app.post(path, async (c) => {
    const key = keyOf(c);
    const language = languageOf(c);
    const { page } = language.words;
    if (!key) return showUnknownLink(c, language);
    await store.remove(c.req.param('submission_id'), key);
    return showPage(c, language, page.deletedTitle, html`<p>${page.deletedText}</p>`);
  });
};
