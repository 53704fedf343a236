import { toJson } from '../core/json.js';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import type { PublicKey } from '../core/encryption-key.js';
import type { SealedSubmission } from '../core/sealed-submission-schema.js';
import type { Submission } from '../core/submission-schema.js';
import { SealingError } from './sealing-error.js';

/** Seals one submission to one key. */

/** Bytes to a multiple of which the content is padded: its length tells less about the name and the comment. */
const block = 512;

/** JSON may end in white space (RFC 8259, 2), so whoever opens it has nothing to take off. */
const padded = (submission: Submission): Uint8Array => {
  const bytes = new TextEncoder().encode(toJson(submission));
  const content = new Uint8Array(Math.ceil(bytes.byteLength / block) * block).fill(0x20);
  content.set(bytes);
  return content;
};

/**
 * Seals a submission: a compact JWE (RFC 7516), `ECDH-ES` and `A256GCM`.
 * @throws {SealingError} `unsupported` or `unusable-key`.
 */
export const seal = async (submission: Submission, key: PublicKey): Promise<SealedSubmission> => {
  const { kid, ...jwk } = key;
  try {
    const jwe = await new CompactEncrypt(padded(submission))
      .setProtectedHeader({
        alg: 'ECDH-ES',
        enc: 'A256GCM',
        kid: kid ?? (await calculateJwkThumbprint(jwk)),
        cty: 'application/json',
      })
      .encrypt(jwk);
    return { v: 1, petition_id: submission.petition_id, submission_id: submission.submission_id, jwe };
  } catch (cause) {
    throw cause instanceof DOMException && cause.name === 'NotSupportedError'
      ? new SealingError('unsupported', `This browser can’t encrypt with ${key.crv}.`, { cause })
      : new SealingError('unusable-key', `The key can’t be used: it is no point of ${key.crv}.`, { cause });
  }
};
