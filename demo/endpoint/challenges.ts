import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import type { Tables } from './database.js';

/** Challenges (ALTCHA, version 2) that cost a sender some work, each good for one submission. */

/**
 * By estimate a slow phone makes 200,000 to 300,000 rounds of PBKDF2 a second. This is 100,000 to 300,000: the server chose the
 * counter beforehand, so that nobody has to work longer by bad luck, and checking costs no derivation.
 */
const difficulty = { algorithm: 'PBKDF2/SHA-256', cost: 1_000 } as const;
const counters = { least: 100, most: 300 } as const;

/** Seconds in which a challenge has to be sent back: somebody may write a long comment meanwhile. */
const lifetime = 3_600;

/** Seconds for which a used challenge is remembered beyond its end, so that a retry is still known. */
const memory = 86_400;

const hex = z.string().check(z.regex(/^(?:[0-9a-f]{2})+$/));

/** What this server makes. Its signature tells whether it did, also before it was last changed. */
const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.strictObject({
      algorithm: z.string(),
      nonce: hex,
      salt: hex,
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: hex,
      keySignature: hex,
      expiresAt: z.int(),
    }),
    signature: hex,
  }),
  solution: z.object({ counter: z.int(), derivedKey: hex }),
});

const parsePayload = (payload: string) => {
  try {
    return payloadSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64').toString())).data;
  } catch {
    return undefined;
  }
};

/** What became of a payload. */
export type ChallengeVerdict = 'solved' | 'wrong' | 'expired' | 'used';

/** Makes challenges and takes their solutions, with any other instance on the same database. */
export class Challenges {
  readonly #db: Kysely<Tables>;
  readonly #secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string };

  /** @param secret - 32 random bytes that every instance knows. */
  constructor(db: Kysely<Tables>, secret: Buffer) {
    this.#db = db;
    const text = secret.toString('hex');
    this.#secrets = { hmacSignatureSecret: `challenge ${text}`, hmacKeySignatureSecret: `key ${text}` };
  }

  /** @param now - from when its hour counts. */
  make(now = new Date()): Promise<Challenge> {
    return createChallenge({
      ...difficulty,
      ...this.#secrets,
      deriveKey,
      counter: randomInt(counters.most, counters.least),
      expiresAt: Math.floor(now.getTime() / 1000) + lifetime,
    });
  }

  /**
   * Takes the solution of a challenge for one submission; for that one it may come again.
   * @param payload - base64, of whatever somebody sent.
   */
  async use(payload: string, submissionId: string): Promise<ChallengeVerdict> {
    const parsed = parsePayload(payload);
    if (!parsed) return 'wrong';
    const { challenge, solution } = parsed;
    const { verified, expired } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      ...this.#secrets,
    });
    const id = submissionId.toLowerCase();
    if (expired) return (await this.#user(challenge.signature)) === id ? 'solved' : 'expired';
    if (!verified) return 'wrong';
    await this.#forget();
    await this.#db
      .insertInto('used_challenges')
      .values({
        signature: challenge.signature,
        submission_id: id,
        expires_at: challenge.parameters.expiresAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await this.#user(challenge.signature)) === id ? 'solved' : 'used';
  }

  /** The submission that a challenge was used for. */
  async #user(signature: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('used_challenges')
      .select('submission_id')
      .where('signature', '=', signature)
      .executeTakeFirst();
    return row?.submission_id;
  }

  async #forget(): Promise<void> {
    await this.#db
      .deleteFrom('used_challenges')
      .where('expires_at', '<', Math.floor(Date.now() / 1000) - memory)
      .execute();
  }
}
