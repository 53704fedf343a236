import type { Submission } from 'defend-encryption-petition/schema';
import type { SignatureRow } from './database.js';
import { canonicalEmail } from './email.js';

/** The one place that says which field of a submission is kept in which column. */

const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value));

/**
 * Makes the row of a signature.
 * @param submission - one that the schema took.
 * @param receivedAt - by this server's clock.
 * @param needsConfirmation - it counts only once it is confirmed.
 */
export const toRow = (
  submission: Submission,
  receivedAt: Date,
  needsConfirmation: boolean,
): SignatureRow => ({
  submission_id: submission.submission_id.toLowerCase(),
  petition_id: submission.petition_id,
  v: submission.v,
  name: submission.name ?? null,
  given_name: submission.given_name ?? null,
  family_name: submission.family_name ?? null,
  email: submission.email,
  email_canonical: canonicalEmail(submission.email),
  country: submission.country ?? null,
  postal_code: submission.postal_code ?? null,
  comment: submission.comment ?? null,
  display_name: flag(submission.display_name),
  locale: submission.locale,
  page_url: submission.page_url,
  signed_at: submission.signed_at,
  consents: JSON.stringify(submission.consents),
  altcha: submission.altcha ?? null,
  captcha: submission.captcha ?? null,
  hp_filled: flag(submission.hp_filled),
  elapsed_ms: submission.elapsed_ms,
  received_at: receivedAt.toISOString(),
  needs_confirmation: needsConfirmation ? 1 : null,
  confirmed_at: null,
});
