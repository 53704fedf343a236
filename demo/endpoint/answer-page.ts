import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { parseAccept } from 'hono/utils/accept';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../../src/core/errors.js';
import type { FieldName } from '../../src/core/fields.js';
import { loadTemplates, localeCodes, builtInLocale } from '../../src/i18n/catalogues.js';
import { firstStrings, type FirstStrings } from '../../src/i18n/first-strings.js';
import { createMsg } from '../../src/i18n/msg.js';
import { lookUp } from '../../src/i18n/negotiation.js';
import { uiStrings, type UiStrings } from '../../src/i18n/ui-strings.js';
import { errorText } from '../../src/views/error-text.js';
import { isFormPost, type FormSigning } from './form-post.js';
import { mailLanguage, type MailLanguage } from './mail-language.js';
import { showPage, type Html } from './page.js';
import type { FieldProblem } from './problem.js';

/** Says what came of a form that was posted without a script, in its language: the answers of the others, as a page. */

/** The endpoint's answer as programs get it: of a signature that was taken, or a problem. */
interface Answer {
  readonly status: unknown;
  readonly count?: number;
  readonly withdraw_url?: string;
  readonly errors?: readonly FieldProblem[];
}

interface Words {
  readonly language: MailLanguage;
  readonly first: FirstStrings;
  readonly strings: UiStrings;
}

const wordsFor = async (...locales: readonly string[]): Promise<Words> => {
  const code = lookUp(locales, localeCodes) ?? builtInLocale;
  const msg = createMsg(await loadTemplates(code));
  return { language: mailLanguage(code), first: firstStrings(msg, code), strings: uiStrings(msg, code) };
};

interface Page {
  readonly title: string;
  readonly content: Html;
}

const link = (address: string, text: string): Html => html`<p><a href="${address}">${text}</a></p>`;

/** An address among words that may run the other way. */
const isolated = (sentence: string, address: string): Html => {
  const [before = '', ...after] = sentence.split(address);
  return html`${before}<bdi>${address}</bdi>${after.join(address)}`;
};

const takenPage = (
  answer: Answer,
  { email, pageUrl }: FormSigning,
  { language, first, strings }: Words,
): Page => {
  const { thankYou } = strings;
  const { progress } = first;
  const isPending = answer.status === 'confirm-email';
  const { count, withdraw_url: withdrawUrl } = answer;
  return {
    title: isPending ? thankYou.confirm : thankYou.accepted,
    content: html`<p>${isPending ? isolated(thankYou.confirmText(email), email) : thankYou.acceptedText}</p>
      ${count === undefined ? '' : html`<p>${progress.signed(count)}</p>`}
      ${withdrawUrl === undefined ? '' : link(withdrawUrl, language.words.page.deleteTitle)}
      ${/^https?:/.test(pageUrl) ? link(pageUrl, language.words.answer.back) : ''}`,
  };
};

const codes: Readonly<Record<string, Exclude<ErrorCode, 'server'>>> = {
  required: 'required',
  combination: 'required',
  'too-long': 'too-long',
  email: 'email',
  choice: 'choice',
};

/** What is wrong with the fields that a visitor sees, in words. */
const fieldErrors = (problems: readonly FieldProblem[], { first, strings }: Words): string[] =>
  (Object.entries(first.labels) as [FieldName, string][]).flatMap(([name, label]) => {
    const found = problems.find(({ pointer }) => pointer === `/${name}`);
    if (!found) return [];
    const code = codes[found.code] ?? (name === 'country' ? 'choice' : 'characters');
    return [`${label}: ${errorText({ name, code }, strings)}`];
  });

const notice = (status: number, isRead: boolean, { notices }: UiStrings): string => {
  if (status === 503) return notices.unavailable;
  if (status >= 500) return notices.unknown;
  // What was read was not too much of one address: it is a mailbox that has enough.
  return status === 429 && !isRead ? notices.tooMany : notices.rejected;
};

/** There is no link back: it would lead to an empty form, and the browser's own button to the filled one. */
const refusedPage = (
  status: number,
  { errors = [] }: Answer,
  retryAfter: string | null,
  isRead: boolean,
  words: Words,
): Page => {
  const { language, first, strings } = words;
  const { answer } = language.words;
  const wrong = fieldErrors(errors, words);
  return {
    title: status < 500 ? answer.refusedTitle : first.form.title,
    content: wrong.length
      ? html`<p>${answer.refusedText}</p>
          <ul>
            ${wrong.map((text) => html`<li>${text}</li>`)}
          </ul>`
      : html`<p>${notice(status, isRead, strings)}</p>
          ${retryAfter === null ? '' : html`<p>${strings.notices.retryAfter(Number(retryAfter))}</p>`}`,
  };
};

const answerForm = async (c: Context): Promise<Response> => {
  const { status, headers } = c.res;
  const answer = (await c.res.json()) as Answer;
  const signing = c.get('signing') as FormSigning | undefined;
  const accepted = parseAccept(c.req.header('Accept-Language') ?? '').map(({ type }) => type);
  const words = await wordsFor(...(signing ? [signing.locale] : []), ...accepted);
  const { title, content } =
    status < 400 && signing
      ? takenPage(answer, signing, words)
      : refusedPage(status, answer, headers.get('Retry-After'), signing !== undefined, words);
  return showPage(c, words.language, title, content, status as ContentfulStatusCode);
};

/** Has whatever comes of a posted form answered with a page. */
export const answerForms: MiddlewareHandler = async (c, next) => {
  await next();
  if (isFormPost(c)) c.res = await answerForm(c);
};
