import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Links by which a signature is withdrawn. Each is derived, so none has to be stored, and a repeat has one too.
 *
 * A link holds a key to one signature, and a seal that shows that this server gave the link out. The key depends
 * on the signer's address: whoever knows only a `submission_id`, which is no secret, gets a link by sending it
 * again, but one that deletes nothing.
 */

/** What a key is made of. */
export interface Withdrawable {
  readonly submission_id: string;
  readonly petition_id: string;
  readonly email_canonical: string;
}

const keyBytes = 32;

const digest = (secret: Buffer, parts: readonly (string | Buffer)[]): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(parts.map(String)))
    .digest();

const keyOf = (signature: Withdrawable, secret: Buffer): Buffer =>
  digest(secret, ['key', signature.submission_id, signature.petition_id, signature.email_canonical]);

const sealOf = (submissionId: string, key: Buffer, secret: Buffer): Buffer =>
  digest(secret, ['seal', submissionId.toLowerCase(), key.toString('hex')]);

const isEqual = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/**
 * The address of the page that withdraws a signature.
 * @param publicUrl - without a final slash.
 */
export const withdrawalUrl = (publicUrl: string, signature: Withdrawable, secret: Buffer): string => {
  const key = keyOf(signature, secret);
  const token = Buffer.concat([key, sealOf(signature.submission_id, key, secret)]).toString('base64url');
  return `${publicUrl}/signatures/${signature.submission_id}/withdraw/${token}`;
};

/** The key in a token, or nothing where this server did not give out the link, or it lost a part. */
export const withdrawalKey = (token: string, submissionId: string, secret: Buffer): Buffer | undefined => {
  const bytes = Buffer.from(token, 'base64url');
  // Characters that are no base64 are passed over when decoding; a whole link has none.
  if (bytes.toString('base64url') !== token) return undefined;
  const key = bytes.subarray(0, keyBytes);
  return isEqual(bytes.subarray(keyBytes), sealOf(submissionId, key, secret)) ? key : undefined;
};

/** Whether a key opens this signature. */
export const opens = (key: Buffer, signature: Withdrawable, secret: Buffer): boolean =>
  isEqual(key, keyOf(signature, secret));
