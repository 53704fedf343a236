import { createHmac, timingSafeEqual } from 'node:crypto';

/** Links by which a signature is withdrawn. Each is derived, so none has to be stored, and a repeat has one too. */

const token = (submissionId: string, secret: Buffer): Buffer =>
  createHmac('sha256', secret).update(submissionId.toLowerCase()).digest();

/**
 * The address of the page that withdraws a signature.
 * @param publicUrl - without a final slash.
 */
export const withdrawalUrl = (publicUrl: string, submissionId: string, secret: Buffer): string => {
  const id = submissionId.toLowerCase();
  return `${publicUrl}/signatures/${id}/withdraw/${token(id, secret).toString('base64url')}`;
};

/** Whether a token is the one of this submission. */
export const isWithdrawalToken = (given: string, submissionId: string, secret: Buffer): boolean => {
  const expected = Buffer.from(token(submissionId, secret).toString('base64url'));
  const received = Buffer.from(given);
  return received.length === expected.length && timingSafeEqual(received, expected);
};
