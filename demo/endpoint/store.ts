import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { submissionSchema, type Submission } from 'defend-encryption-petition/schema';
import { Counts } from './counts.js';
import { openDatabase, type SignatureRow, type Tables } from './database.js';
import { migrate } from './migrations.js';
import type { DatabaseLocation } from './settings.js';
import { toRow } from './signature-row.js';

/** Where signatures are kept. It knows nothing of HTTP. */

/** The last row of a page, from which the next one goes on. */
export type PageKey = Pick<SignatureRow, 'received_at' | 'submission_id'>;

/** What the store can be told. */
export interface StoreOptions {
  /** A clock in milliseconds that never goes back, for the cached counts. Default `performance.now`. */
  readonly now?: () => number;
  /** Told of a connection that breaks while nobody uses it. Default: nobody is. */
  readonly onError?: (error: Error) => void;
}

/** One that the schema refuses has no signature; some, such as one with a NUL, can't even be asked for. */
const isPetitionId = (text: string) => submissionSchema.shape.petition_id.safeParse(text).success;

/** Signatures in a database. Any number of instances may share one. */
export class SignatureStore {
  readonly #db: Kysely<Tables>;
  readonly #counts: Counts;

  /** 32 random bytes, made once for the database, from which the links for withdrawing are derived. */
  readonly withdrawalSecret: Buffer;

  constructor(db: Kysely<Tables>, withdrawalSecret: Buffer, now: () => number) {
    this.#db = db;
    this.withdrawalSecret = withdrawalSecret;
    this.#counts = new Counts({ now, read: (petitionId) => this.#countAll(petitionId) });
  }

  /**
   * Stores a signature; it is on the disk when the promise resolves. A repeat, by `submission_id` or by the
   * petition and the e-mail address, changes nothing, and nobody is told.
   */
  async add(submission: Submission, receivedAt = new Date()): Promise<void> {
    const row = toRow(submission, receivedAt);
    await this.#counts.change(row.petition_id, async () => {
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('signatures')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows);
    });
  }

  /** Deletes a signature with its receipts, if there is one. */
  async remove(submissionId: string): Promise<void> {
    const id = submissionId.toLowerCase();
    const found = await this.#db
      .selectFrom('signatures')
      .select('petition_id')
      .where('submission_id', '=', id)
      .executeTakeFirst();
    if (!found) return;
    await this.#counts.change(found.petition_id, async () => {
      const { numDeletedRows } = await this.#db
        .deleteFrom('signatures')
        .where('submission_id', '=', id)
        .executeTakeFirst();
      return -Number(numDeletedRows);
    });
  }

  /** How many signed a petition; what other instances stored shows within a second. */
  async count(petitionId: string): Promise<number> {
    return isPetitionId(petitionId) ? this.#counts.get(petitionId) : 0;
  }

  /**
   * Signatures of a petition in the order of their arrival, page by page.
   * @param after - the last row of the page before; nothing for the first page.
   */
  async page(petitionId: string, limit: number, after?: PageKey): Promise<SignatureRow[]> {
    if (!isPetitionId(petitionId)) return [];
    let query = this.#db.selectFrom('signatures').selectAll().where('petition_id', '=', petitionId);
    if (after) {
      query = query.where(
        sql<boolean>`(received_at, submission_id) > (${after.received_at}, ${after.submission_id})`,
      );
    }
    return query.orderBy('received_at').orderBy('submission_id').limit(limit).execute();
  }

  /** Resolves where the database answers. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.#db);
  }

  /** Closes the database. */
  async close(): Promise<void> {
    await this.#db.destroy();
  }

  async #countAll(petitionId: string): Promise<number> {
    const { n } = await this.#db
      .selectFrom('signatures')
      .select((query) => query.fn.countAll().as('n'))
      .where('petition_id', '=', petitionId)
      .executeTakeFirstOrThrow();
    return Number(n);
  }
}

/** Whichever instance comes first makes the secret; all others read it. */
const agreeOnSecret = async (db: Kysely<Tables>): Promise<Buffer> => {
  const name = 'withdrawal_secret';
  await db
    .insertInto('endpoint_settings')
    .values({ name, value: randomBytes(32).toString('base64') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('endpoint_settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return Buffer.from(value, 'base64');
};

/** Opens the store and brings its tables up to date. */
export const openStore = async (
  location: DatabaseLocation,
  { now = () => performance.now(), onError = () => undefined }: StoreOptions = {},
): Promise<SignatureStore> => {
  const db = openDatabase(location, onError);
  try {
    await migrate(db);
    return new SignatureStore(db, await agreeOnSecret(db), now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
