import type { EncryptTo, PublicKey, ReadPublicKey } from '../core/encryption-key.js';
import type { SealedSubmission } from '../core/sealed-submission-schema.js';
import type { Submission } from '../core/submission-schema.js';
import { fetchPinnedKey } from './key-set.js';
import { seal } from './seal.js';
import { SealingError } from './sealing-error.js';

/** Seals a submission. Where that can't be done it rejects, and nothing may be sent in its place. */
export type Sealer = (submission: Submission, signal: AbortSignal) => Promise<SealedSubmission>;

/**
 * Makes the sealer of one `encrypt-to`. A key set is fetched at the first signature, and again only if that
 * failed. The sealer rejects with a `SealingError`, or with the reason of a signal that aborts it.
 * @param readPublicKey - checks the keys of a set. It is given, not imported, so that this chunk stands alone: Firefox
 *   remembers a shared file that it once could not fetch.
 */
export const createSealer = (encryptTo: EncryptTo, readPublicKey: ReadPublicKey): Sealer => {
  let found: PublicKey | undefined;
  const find = async (signal: AbortSignal): Promise<PublicKey> =>
    'jwks' in encryptTo ? (found ??= await fetchPinnedKey(encryptTo, readPublicKey, signal)) : encryptTo;
  return async (submission, signal) => {
    signal.throwIfAborted();
    // Browsers keep it from pages that came over plain HTTP.
    if (!('subtle' in crypto)) {
      throw new SealingError('unsupported', 'Sealing needs a page that came over https:.');
    }
    const sealed = await seal(submission, await find(signal));
    signal.throwIfAborted();
    return sealed;
  };
};
