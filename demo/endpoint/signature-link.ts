import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Links to one signature. Each is derived, so none has to be stored, and a repeat has one too.
 *
 * A link holds a key to one signature, and a seal that shows that this server gave the link out. The key depends
 * on the signer's address: whoever knows only a `submission_id`, which is no secret, gets a link by sending it
 * again, but one that does nothing.
 */

/** What a key is made of. */
export interface Linkable {
  readonly submission_id: string;
  readonly petition_id: string;
  readonly email_canonical: string;
}

const keyBytes = 32;

const digest = (secret: Buffer, parts: readonly (string | Buffer)[]): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(parts.map(String)))
    .digest();

const isEqual = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** What a link is for; the links of one kind open nothing of another. */
export class LinkKind {
  /**
   * @param path - in the link, behind the signature's id.
   * @param purpose - in what is digested, so that keys of two kinds differ.
   */
  constructor(
    readonly path: string,
    private readonly purpose: string,
  ) {}

  /** What stands at the end of a link. */
  token(signature: Linkable, secret: Buffer): string {
    const key = this.#keyOf(signature, secret);
    return Buffer.concat([key, this.#sealOf(signature.submission_id, key, secret)]).toString('base64url');
  }

  /** The key in a token, or nothing where this server did not give out the link, or it lost a part. */
  keyIn(token: string, submissionId: string, secret: Buffer): Buffer | undefined {
    const bytes = Buffer.from(token, 'base64url');
    // Characters that are no base64 are passed over when decoding; a whole link has none.
    if (bytes.toString('base64url') !== token) return undefined;
    const key = bytes.subarray(0, keyBytes);
    return isEqual(bytes.subarray(keyBytes), this.#sealOf(submissionId, key, secret)) ? key : undefined;
  }

  /** Whether a key opens this signature. */
  opens(key: Buffer, signature: Linkable, secret: Buffer): boolean {
    return isEqual(key, this.#keyOf(signature, secret));
  }

  #keyOf({ submission_id, petition_id, email_canonical }: Linkable, secret: Buffer): Buffer {
    return digest(secret, [`${this.purpose}key`, submission_id, petition_id, email_canonical]);
  }

  #sealOf(submissionId: string, key: Buffer, secret: Buffer): Buffer {
    return digest(secret, [`${this.purpose}seal`, submissionId.toLowerCase(), key.toString('hex')]);
  }
}

/** Deletes a signature. Its digests have no purpose: links that were given out before there was another kind work. */
export const withdrawal = new LinkKind('withdraw', '');

/** Confirms a signature. Only a mail has it: whoever has it reads the address's mailbox. */
export const confirmation = new LinkKind('confirm', 'confirm-');

/**
 * The address of the page behind a link.
 * @param publicUrl - without a final slash.
 */
export const linkUrl = (publicUrl: string, kind: LinkKind, signature: Linkable, secret: Buffer): string =>
  `${publicUrl}/signatures/${signature.submission_id}/${kind.path}/${kind.token(signature, secret)}`;

/**
 * Under what a mailbox is counted: nobody can tell the address from it. Dots and what follows a plus sign are
 * left out, since with many mail servers those lead to the same mailbox.
 */
export const mailboxDigest = (emailCanonical: string, secret: Buffer): string => {
  const at = emailCanonical.lastIndexOf('@');
  const user = emailCanonical.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '');
  return digest(secret, ['mailbox', user + emailCanonical.slice(at)]).toString('base64url');
};
