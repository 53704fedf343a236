import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { submissionSchema, type SealedSubmission, type Submission } from 'defend-encryption-petition/schema';
import { Counts } from './counts.js';
import { openDatabase, type SealedRow, type SignatureRow, type Tables } from './database.js';
import { migrate } from './migrations.js';
import type { DatabaseLocation } from './settings.js';
import { toRow } from './signature-row.js';
import { opens, type Withdrawable } from './withdrawal-link.js';

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
  readonly #hasJournal: boolean;

  /** 32 random bytes, made once for the database, from which the links for withdrawing are derived. */
  readonly withdrawalSecret: Buffer;

  constructor(
    db: Kysely<Tables>,
    kind: DatabaseLocation['kind'],
    withdrawalSecret: Buffer,
    now: () => number,
  ) {
    this.#db = db;
    this.#hasJournal = kind === 'sqlite';
    this.withdrawalSecret = withdrawalSecret;
    this.#counts = new Counts({ now, read: (petitionId) => this.#countAll(petitionId) });
  }

  /**
   * Stores a signature; it is on the disk when the promise resolves. A repeat, by `submission_id` or by the
   * petition and the e-mail address, changes nothing, and nobody is told.
   * @returns where it can be withdrawn, or nothing where its `submission_id` is that of another signature: then
   *   it was not stored.
   */
  async add(submission: Submission): Promise<Withdrawable | undefined> {
    const row = toRow(submission, new Date());
    let stored = 0;
    await this.#counts.change(row.petition_id, async () => {
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('signatures')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      stored = Number(numInsertedOrUpdatedRows);
      return stored;
    });
    if (stored) return row;
    const taken = await this.#find(row.submission_id);
    const isOther =
      taken && (taken.petition_id !== row.petition_id || taken.email_canonical !== row.email_canonical);
    return isOther ? undefined : row;
  }

  /**
   * Stores a sealed signature; it is on the disk when the promise resolves. A repeat, by `submission_id` alone,
   * changes nothing.
   * @returns its row, or nothing where its `submission_id` belongs to another petition: then it was
   *   not stored.
   */
  async addSealed({ v, submission_id, petition_id, jwe }: SealedSubmission): Promise<SealedRow | undefined> {
    const received_at = new Date().toISOString();
    const row: SealedRow = { v, submission_id: submission_id.toLowerCase(), petition_id, received_at, jwe };
    let stored = 0;
    await this.#counts.change(petition_id, async () => {
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('sealed_signatures')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      stored = Number(numInsertedOrUpdatedRows);
      return stored;
    });
    if (stored) return row;
    const { petition_id: owner } = await this.#db
      .selectFrom('sealed_signatures')
      .select('petition_id')
      .where('submission_id', '=', row.submission_id)
      .executeTakeFirstOrThrow();
    return owner === petition_id ? row : undefined;
  }

  /** Deletes a signature with its receipts, if there is one that the key opens. */
  async remove(submissionId: string, key: Buffer): Promise<void> {
    const id = submissionId.toLowerCase();
    const found = await this.#find(id);
    if (!found || !opens(key, found, this.withdrawalSecret)) return;
    await this.#counts.change(found.petition_id, async () => {
      const { numDeletedRows } = await this.#db
        .deleteFrom('signatures')
        .where('submission_id', '=', id)
        .executeTakeFirst();
      return -Number(numDeletedRows);
    });
    // SQLite's journal keeps the old page, name and all, until it is written back.
    if (this.#hasJournal) await sql`pragma wal_checkpoint(truncate)`.execute(this.#db);
  }

  /** How many signed a petition, sealed or not; what other instances stored shows within a second. */
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

  /** The same of sealed signatures. */
  async sealedPage(petitionId: string, limit: number, after?: PageKey): Promise<SealedRow[]> {
    if (!isPetitionId(petitionId)) return [];
    let query = this.#db.selectFrom('sealed_signatures').selectAll().where('petition_id', '=', petitionId);
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

  async #find(id: string): Promise<Withdrawable | undefined> {
    return this.#db
      .selectFrom('signatures')
      .select(['submission_id', 'petition_id', 'email_canonical'])
      .where('submission_id', '=', id)
      .executeTakeFirst();
  }

  async #countAll(petitionId: string): Promise<number> {
    const count = async (table: 'signatures' | 'sealed_signatures'): Promise<number> => {
      const { n } = await this.#db
        .selectFrom(table)
        .select((query) => query.fn.countAll().as('n'))
        .where('petition_id', '=', petitionId)
        .executeTakeFirstOrThrow();
      return Number(n);
    };
    const [clear, sealed] = await Promise.all([count('signatures'), count('sealed_signatures')]);
    return clear + sealed;
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
    return new SignatureStore(db, location.kind, await agreeOnSecret(db), now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
