import { compactDecrypt, type JWK } from 'jose';
import * as z from 'zod/mini';
import {
  sealedSubmissionSchema,
  submissionSchema,
  type SealedSubmission,
  type Submission,
} from 'defend-encryption-petition/schema';
import { readPublicKey } from '../../src/core/encryption-key.js';
import { recordColumns, toCsv, toRecord } from '../endpoint/signature-csv.js';
import { toRow } from '../endpoint/signature-row.js';

/** Opens an export of sealed signatures. The command and the page share it; it asks for no file and no network. */

/** A private key that can't be used. The message says what was expected, and repeats nothing of it. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/** What became of the entries of an export. */
export interface Unsealed {
  /** The signatures as CSV, with the columns of the endpoint's own export. */
  readonly csv: string;
  readonly signatures: number;
  /** Entries of somebody who is in the file before: the same address, the same petition. */
  readonly repeats: number;
  /** Lines that could not be opened, or that hold no signature, counted from 1. */
  readonly unopened: readonly number[];
}

const entrySchema = z.extend(sealedSubmissionSchema, { received_at: z.iso.datetime() });

/**
 * Reads the file of a private key, as `npm run keys` writes it.
 * @throws {KeyError}
 */
export const readPrivateKey = (text: string): JWK => {
  let key: unknown;
  try {
    key = JSON.parse(text);
  } catch {
    throw new KeyError('This is not a private key: expected a JWK, which is JSON.');
  }
  const { d, ...publicPart } = Object(key) as JWK;
  const { value, problem } = readPublicKey(publicPart);
  if (problem) {
    throw new KeyError(
      `This private key can’t be used: ${[problem.path, 'expected'].filter(Boolean).join(': ')} ${problem.expected}.`,
    );
  }
  if (typeof d !== 'string')
    throw new KeyError('This is the public key: expected the private one, which has “d”.');
  return { ...value, d, alg: 'ECDH-ES' };
};

/** Who wrapped a stranger's seal into another envelope did not make a signature of it. */
const isOf = (submission: Submission, envelope: SealedSubmission): boolean =>
  submission.petition_id === envelope.petition_id &&
  submission.submission_id.toLowerCase() === envelope.submission_id.toLowerCase();

/** @throws where the line is no signature that this key opens. */
const open = async (line: string, key: JWK) => {
  const entry = entrySchema.parse(JSON.parse(line));
  const { plaintext } = await compactDecrypt(entry.jwe, key, {
    keyManagementAlgorithms: ['ECDH-ES'],
    contentEncryptionAlgorithms: ['A256GCM'],
    // Nothing of ours is compressed.
    maxDecompressedLength: 0,
  });
  const text = new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  const submission = submissionSchema.parse(JSON.parse(text));
  if (!isOf(submission, entry)) throw new Error('another signature is in this seal');
  return toRow(submission, new Date(entry.received_at), false);
};

/**
 * Opens an export (`sealed.jsonl`). Of repeats the first one stays, as it does for signatures that the endpoint
 * can read: what somebody sends later in another's name can't take the place of what was there.
 * @param key - see {@link readPrivateKey}.
 */
export const unseal = async (exported: string, key: JWK): Promise<Unsealed> => {
  const seen = new Set<string>();
  const records: ReturnType<typeof toRecord>[] = [];
  const unopened: number[] = [];
  let repeats = 0;
  for (const [index, line] of exported.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      const row = await open(line, key);
      const signer = JSON.stringify([row.petition_id, row.email_canonical]);
      if (seen.has(signer)) repeats += 1;
      else records.push(toRecord(row));
      seen.add(signer);
    } catch {
      unopened.push(index + 1);
    }
  }
  return { csv: toCsv(records, recordColumns, true), signatures: records.length, repeats, unopened };
};

/** More line numbers than this help nobody. */
const maxLines = 20;

/** Says what became of the entries, in numbers only. */
export const describeUnsealed = ({ signatures, repeats, unopened }: Unsealed): string[] => [
  `Signatures: ${signatures}. Repeats left out: ${repeats}. Could not be opened: ${unopened.length}.`,
  ...(unopened.length
    ? [
        `Not opened, by line: ${unopened.slice(0, maxLines).join(', ')}${unopened.length > maxLines ? ', …' : ''}. ` +
          'They were sealed to another key, or hold no signature.',
      ]
    : []),
];
