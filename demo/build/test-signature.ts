import type { Outcome } from '../../src/core/outcome.js';
import { readEncryptTo, readPublicKey } from '../../src/core/encryption-key.js';
import { prepareSubmission } from '../../src/core/submission.js';
import type { Submission } from '../../src/core/submission-schema.js';
import { readBackendOutcome } from '../../src/delivery/backend-response.js';
import { encode } from '../../src/delivery/encoding.js';
import { filledTargets } from '../../src/delivery/mapping.js';
import { post } from '../../src/delivery/post.js';
import { resolveBackend } from '../../src/delivery/resolve-backend.js';
import { createSealer } from '../../src/encryption/sealer.js';
import { askedFields, configurationOf } from './attributes.js';
import { valueOf, type Embed } from './embed.js';

/** Sends one signature to the chosen endpoint, as the element would, and keeps what went there and back. */

/** What went to the endpoint, and what came back. */
export interface Exchange {
  readonly request: string;
  readonly answer: string;
  readonly outcome: Outcome['kind'];
}

/** A test that can't be made; the message says why. */
export class TestError extends Error {
  override readonly name = 'TestError';
}

/** More of an answer than this helps nobody. */
const longestAnswer = 4_000;

const values = {
  name: 'Test Signature',
  given_name: 'Test',
  family_name: 'Signature',
  country: 'CH',
  postal_code: '3000',
  comment: 'A test from the embed builder.',
  display_name: false,
} as const;

const words = 'This is a test from the embed builder. Nobody has signed.';

const submissionOf = async (embed: Embed, email: string, pageUrl: string): Promise<Submission> => {
  const asked: readonly string[] = askedFields(embed);
  const fields = Object.entries(values).filter(([name]) => asked.includes(name));
  const consent = (id: 'signing' | 'updates') => ({ id, granted: true, text: words, shownAt: new Date() });
  const { submission } = await prepareSubmission(
    { ...Object.fromEntries(fields), email },
    {
      petitionId: 'defend-encryption',
      locale: valueOf(embed, 'lang') || 'en',
      pageUrl,
      consents: [consent('signing'), ...(asked.includes('updates') ? [consent('updates')] : [])],
      honeypotFilled: false,
      captcha: undefined,
      elapsed: 0,
    },
  );
  return submission;
};

const headerLines = (headers: Iterable<readonly [string, string]>): string =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');

const describeAnswer = async (response: Response): Promise<string> => {
  if (response.type === 'opaque') return 'There is an answer, and no page may read it.';
  if (response.type === 'opaqueredirect')
    return 'It answers with a redirect, which the petition does not follow.';
  const body = await response.text();
  const text = body.length > longestAnswer ? `${body.slice(0, longestAnswer)}\n…` : body;
  return [
    `HTTP ${response.status} ${response.statusText}`.trim(),
    headerLines(response.headers),
    '',
    text,
  ].join('\n');
};

const noAnswer =
  'No answer that this page may read. Either nobody is there, or the endpoint does not let this page read its answers ' +
  '(CORS). The signature may have arrived all the same: look for it.';

/** Where to and how, for what was chosen. */
const targetOf = (embed: Embed, page: string) => {
  const { configuration, problems } = configurationOf(embed, page);
  const { endpoint, encryptTo } = configuration;
  if (!endpoint || problems.some(({ attribute }) => attribute === 'endpoint'))
    throw new TestError(
      'There is no address that a signature could be sent to. Mend what is listed above first.',
    );
  if (!URL.canParse(valueOf(embed, 'endpoint').trim()))
    throw new TestError(
      'This address is relative to your page, so it can’t be tried from here. Try it on your page.',
    );
  const fields = askedFields(embed);
  const { backend } = resolveBackend(configuration.backend, {
    endpoint,
    fields,
    sealed: encryptTo !== undefined,
  });
  if (!backend) throw new TestError('The back end can’t be used yet. Mend what is listed above first.');
  return { endpoint, encryptTo, fields, backend };
};

/**
 * Sends it.
 * @param email - whose signature it is to be.
 * @param page - the address of this page.
 * @throws {TestError} where nothing could be sent, and nothing was.
 */
export const sendTestSignature = async (embed: Embed, email: string, page: string): Promise<Exchange> => {
  const { endpoint, encryptTo, fields, backend } = targetOf(embed, page);
  const { signal } = new AbortController();
  const submission = await submissionOf(embed, email, page);
  const key = encryptTo === undefined ? undefined : readEncryptTo(encryptTo, page);
  if (key?.problem) throw new TestError('The key can’t be used yet. Mend what is listed above first.');
  let sent;
  try {
    sent = await encode(
      backend,
      key ? await createSealer(key.value, readPublicKey)(submission, signal) : submission,
    );
  } catch (cause) {
    throw new TestError('The signature could not be sealed, so nothing was sent.', { cause });
  }
  const { body, headers } = sent;
  const targets = backend.map
    ? filledTargets(backend.map, fields)
    : fields.map((field) => ({ path: [field], field }));
  let answer = noAnswer;
  const outcome = await post(
    { url: endpoint, body, headers, readable: backend.readable, signal },
    async (response) => {
      const copy = response.clone();
      const result = await readBackendOutcome(response, backend, targets);
      answer = await describeAnswer(copy);
      return result;
    },
  );
  const request = [
    `POST ${endpoint.href}`,
    headerLines(Object.entries(headers)),
    '',
    new TextDecoder().decode(body),
  ];
  return { request: request.join('\n'), answer, outcome: outcome.kind };
};
