import { createHash, randomUUID } from 'node:crypto';
import type { Consent, Submission } from 'defend-encryption-petition/schema';

/** Submissions as the element sends them. */

/** A receipt for words that were shown. */
export const receipt = (id: string, granted: boolean, text: string): Consent => ({
  id,
  granted,
  text,
  text_sha256: createHash('sha256').update(text).digest('hex'),
  locale: 'en',
  shown_at: '2030-01-31T11:59:00.000Z',
});

/** What the signer agreed to. */
export const signingConsent = receipt('signing', true, 'I sign this petition; it may be handed over.');
/** What the signer was asked and declined. */
export const updatesConsent = receipt('updates', false, 'Send me news by e-mail.');

/** A valid submission of a new signer. */
export const aSubmission = (changes: Partial<Submission> = {}): Submission => {
  const submission_id = changes.submission_id ?? randomUUID();
  return {
    v: 1,
    submission_id,
    petition_id: 'defend-encryption',
    name: 'Zoë Núñez de la Peña',
    email: `zoe+${submission_id.toLowerCase()}@example.org`,
    locale: 'en',
    page_url: 'https://ngo.example/petition',
    signed_at: '2030-01-31T12:00:00.000Z',
    consents: [signingConsent, updatesConsent],
    elapsed_ms: 42_000,
    ...changes,
  };
};
