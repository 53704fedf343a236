import { toJson } from './json.js';
import { sha256 } from './digest.js';
import type { Signature } from './signature.js';
import { maxPageUrlLength } from './text.js';
import type { Consent, Submission } from './submission-schema.js';

/**
 * Turns a checked signature into the canonical submission. It knows what the page's owner and the visitor
 * said, and nothing of how it is sent.
 */

/** A question as it stood on the page. */
export interface ShownConsent {
  readonly id: 'signing' | 'updates';
  readonly granted: boolean;
  readonly text: string;
  readonly shownAt: Date;
}

/** All that a submission holds beside the signature. */
export interface SubmissionContext {
  readonly petitionId: string;
  readonly locale: string;
  /** The page's address; its query and fragment are left out. */
  readonly pageUrl: string;
  readonly consents: readonly ShownConsent[];
  readonly honeypotFilled: boolean;
  /** The token of the page's captcha, if it has one. */
  readonly captcha: string | undefined;
  /** Milliseconds since the form was first touched. */
  readonly elapsed: number;
}

/** A submission with the digest of its content, by which a retry is told from a changed signature. */
export interface PreparedSubmission {
  readonly submission: Submission;
  readonly contentDigest: string;
}

const receipt = async (consent: ShownConsent, locale: string): Promise<Consent> => ({
  id: consent.id,
  granted: consent.granted,
  text: consent.text,
  text_sha256: await sha256(consent.text),
  locale,
  shown_at: consent.shownAt.toISOString(),
});

/** `crypto.randomUUID` is missing on pages that came over plain HTTP. */
const randomUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) byte = (byte & 0x0f) | 0x40; // version 4 (RFC 9562, 5.4)
    if (index === 8) byte = (byte & 0x3f) | 0x80; // variant
    return byte.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** Origin and path only. A page without an address of the web (a file, say) is not told: its path may name a person. */
const publicPageUrl = (pageUrl: string): string => {
  const { protocol, origin, pathname } = new URL(pageUrl);
  return /^https?:$/.test(protocol) ? (origin + pathname).slice(0, maxPageUrlLength) : 'about:blank';
};

/**
 * Makes the submission of a signature.
 * @param previous - what the same form prepared last. Where the content is still the same, its
 *   `submission_id` and `signed_at` stay, so that a back end can drop the repeat.
 */
export const prepareSubmission = async (
  { updates: _, ...fields }: Signature,
  context: SubmissionContext,
  previous?: Pick<Submission, 'submission_id' | 'signed_at'> & { readonly contentDigest: string },
): Promise<PreparedSubmission> => {
  const consents = await Promise.all(context.consents.map((consent) => receipt(consent, context.locale)));
  const answers = consents.map(({ id, granted, text_sha256 }) => [id, granted, text_sha256]);
  const contentDigest = await sha256(toJson([context.petitionId, fields, answers]));
  const repeated = previous?.contentDigest === contentDigest ? previous : undefined;
  const submission: Submission = {
    v: 1,
    submission_id: repeated?.submission_id ?? randomUuid(),
    petition_id: context.petitionId,
    ...(fields as Pick<Submission, 'email'>),
    locale: context.locale,
    page_url: publicPageUrl(context.pageUrl),
    signed_at: repeated?.signed_at ?? new Date().toISOString(),
    consents,
    ...(context.captcha !== undefined && { captcha: context.captcha }),
    ...(context.honeypotFilled && { hp_filled: true }),
    elapsed_ms: Math.max(0, Math.round(context.elapsed)),
  };
  return { submission, contentDigest };
};
