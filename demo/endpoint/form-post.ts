import type { Context } from 'hono';
import { prepareSubmission, type ShownConsent } from '../../src/core/submission.js';
import { problem, Refusal } from './problem.js';

/**
 * A signature from the form of a prerendered petition, which a browser posts without a script: the endpoint makes the
 * canonical submission that the element would have made. What is in it is checked as any other.
 */

/** How a browser sends a form. */
export const formType = 'application/x-www-form-urlencoded';

/** Whether it is a page that has to be answered with one. */
export const isFormPost = (c: Context): boolean =>
  (c.req.header('content-type') ?? '').toLowerCase().split(';')[0]?.trim() === formType;

/** What the page that answers a form has to know of it; the context has it as `signing` once the form was read. */
export interface FormSigning {
  /** BCP 47 tag, as the form said it. */
  readonly locale: string;
  /** Origin and path, or `about:blank`. */
  readonly pageUrl: string;
  readonly email: string;
}

/** Unlike `URLSearchParams`, it refuses broken bytes, which would make another name of the one that was typed. */
const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

const readFields = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  try {
    const pairs = new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .split('&')
      .map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split('=').map(decode);
        // Browsers send both signs of a line break; the element sends one.
        return [name, value.replaceAll('\r\n', '\n')];
      });
    return Object.fromEntries(pairs);
  } catch {
    throw new Refusal(problem(400, 'The body is no form in UTF-8.'));
  }
};

interface AskedConsent {
  readonly id: ShownConsent['id'];
  readonly text: string;
}

const isAsked = (value: unknown): value is AskedConsent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  (value.id === 'signing' || value.id === 'updates') &&
  'text' in value &&
  typeof value.text === 'string';

/** What was asked, in the words that stood in the form; nothing where that is unreadable, which the schema refuses. */
const askedConsents = (json: string): readonly AskedConsent[] => {
  try {
    const consents: unknown = JSON.parse(json);
    return Array.isArray(consents) ? consents.filter(isAsked) : [];
  } catch {
    return [];
  }
};

const texts = ['name', 'given_name', 'family_name', 'email', 'country', 'postal_code', 'comment'] as const;

const isWebAddress = (value: string | undefined): value is string =>
  value !== undefined && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/**
 * Makes the canonical submission of a form, as of now. Its time is the server's, and how long it took is not known.
 * @throws {Refusal} with 400 where the body is no form.
 */
export const submissionOfForm = async (c: Context, bytes: Uint8Array): Promise<unknown> => {
  const fields = readFields(bytes);
  // A browser may tell no more than the origin of its page; the form may know the rest.
  const pageUrl = [c.req.header('referer'), fields.page_url].find(isWebAddress);
  const locale = fields.locale ?? '';
  const now = new Date();
  const given = texts.flatMap((name): [string, string][] => {
    const value = fields[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const { submission } = await prepareSubmission(
    { ...Object.fromEntries(given), ...(fields.display_name === 'yes' && { display_name: true }) },
    {
      petitionId: fields.petition_id ?? '',
      locale,
      pageUrl: pageUrl ?? 'about:blank',
      consents: askedConsents(fields.consents ?? '').map(({ id, text }) => ({
        id,
        text,
        // Pressing the button is the consent to what stands above it.
        granted: id === 'signing' || fields.updates === 'yes',
        shownAt: now,
      })),
      honeypotFilled: !!fields.website,
      captcha: undefined,
      elapsed: 0,
    },
  );
  const signing: FormSigning = { locale, pageUrl: submission.page_url, email: submission.email };
  c.set('signing', signing);
  return submission;
};
