import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SealedSubmission, Submission } from 'defend-encryption-petition/schema';
import { readEncryptTo, readPublicKey } from '../../../src/core/encryption-key.js';
import { createSealer } from '../../../src/encryption/sealer.js';

/** Signatures as the element seals them. */

/** A new pair of keys, and what seals to it. */
export interface TestKeys {
  readonly privateJwk: JWK;
  readonly seal: (submission: Submission) => Promise<SealedSubmission>;
}

/** Makes a pair of keys. */
export const newTestKeys = async (): Promise<TestKeys> => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const { value } = readEncryptTo(publicJwk, 'http://localhost/');
  if (!value) throw new Error('The key can’t be used');
  const sealer = createSealer(value, readPublicKey);
  return {
    privateJwk: { ...(await exportJWK(privateKey)), kid: await calculateJwkThumbprint(publicJwk) },
    seal: (submission) => sealer(submission, new AbortController().signal),
  };
};
