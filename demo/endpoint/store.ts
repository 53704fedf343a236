import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { submissionSchema, type SealedSubmission, type Submission } from 'defend-encryption-petition/schema';
import { Challenges } from './challenges.js';
import { Counts } from './counts.js';
import { openDatabase, type SealedRow, type SignatureRow, type Tables } from './database.js';
import { canonicalEmail } from './email.js';
import { migrate } from './migrations.js';
import type { DatabaseLocation } from './settings.js';
import { toRow } from './signature-row.js';
import { confirmation, mailboxDigest, withdrawal, type Linkable } from './signature-link.js';

/** Where signatures are kept. It knows nothing of HTTP. */

/** The last row of a page, from which the next one goes on. */
export type PageKey = Pick<SignatureRow, 'received_at' | 'submission_id'>;

/** A signature as the pages and mails about it need it. */
export type StoredSignature = Linkable &
  Pick<
    SignatureRow,
    | 'email'
    | 'name'
    | 'given_name'
    | 'family_name'
    | 'comment'
    | 'locale'
    | 'needs_confirmation'
    | 'confirmed_at'
  >;

/** Whether a signature does not count yet. */
export const isPending = (row: Pick<SignatureRow, 'needs_confirmation' | 'confirmed_at'>): boolean =>
  row.needs_confirmation === 1 && row.confirmed_at === null;

/** Mails that one mailbox gets within an hour at most, counted from the first. */
const mailsAnHour = 5;

const anHour = 3_600_000;

/** One that the schema refuses has no signature; some, such as one with a NUL, can't even be asked for. */
const isPetitionId = (text: string) => submissionSchema.shape.petition_id.safeParse(text).success;

/** Signatures in a database. Any number of instances may share one. */
export class SignatureStore {
  readonly #db: Kysely<Tables>;
  readonly #counts: Counts;
  readonly #hasJournal: boolean;

  /** 32 random bytes, made once for the database, from which links are derived. */
  readonly secret: Buffer;

  /** The challenges that this database's endpoints make. */
  readonly challenges: Challenges;

  constructor(db: Kysely<Tables>, kind: DatabaseLocation['kind'], secret: Buffer, challenges: Challenges) {
    this.#db = db;
    this.#hasJournal = kind === 'sqlite';
    this.secret = secret;
    this.challenges = challenges;
    this.#counts = new Counts({
      now: () => performance.now(),
      read: (petitionId) => this.#countAll(petitionId),
    });
  }

  /**
   * Stores a signature; it is on the disk when the promise resolves. A repeat, by `submission_id` or by the
   * petition and the e-mail address, changes nothing, and nobody is told.
   * @param needsConfirmation - it counts only once it is confirmed.
   * @returns where it can be withdrawn, or nothing where its `submission_id` is that of another signature: then
   *   it was not stored.
   */
  async add(submission: Submission, needsConfirmation: boolean): Promise<Linkable | undefined> {
    const row = toRow(submission, new Date(), needsConfirmation);
    let stored = 0;
    await this.#counts.change(row.petition_id, async () => {
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('signatures')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      stored = Number(numInsertedOrUpdatedRows);
      return needsConfirmation ? 0 : stored;
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
    if (!found || !withdrawal.opens(key, found, this.secret)) return;
    await this.#counts.change(found.petition_id, async () => {
      const deleted = await this.#db
        .deleteFrom('signatures')
        .where('submission_id', '=', id)
        .returning(['needs_confirmation', 'confirmed_at'])
        .execute();
      return -deleted.filter((row) => !isPending(row)).length;
    });
    await this.#clearJournal();
  }

  /**
   * Deletes the signatures, with their receipts, that arrived before and are not confirmed. Safe where several
   * instances do so at once, and where one of them is being confirmed.
   * @returns how many it deleted.
   */
  async removeUnconfirmed(before: Date): Promise<number> {
    // They don't count, so no count changes.
    const { numDeletedRows } = await this.#db
      .deleteFrom('signatures')
      .where('needs_confirmation', '=', 1)
      .where('confirmed_at', 'is', null)
      .where('received_at', '<', before.toISOString())
      .executeTakeFirst();
    if (numDeletedRows) await this.#clearJournal();
    return Number(numDeletedRows);
  }

  /** Makes a signature count, if there is one that the key opens and that does not count yet. */
  async confirm(submissionId: string, key: Buffer): Promise<void> {
    const found = await this.signatureWith(submissionId, key);
    if (!found || !isPending(found)) return;
    await this.#counts.change(found.petition_id, async () => {
      const { numUpdatedRows } = await this.#db
        .updateTable('signatures')
        .set({ confirmed_at: new Date().toISOString() })
        .where('submission_id', '=', found.submission_id)
        .where('needs_confirmation', '=', 1)
        .where('confirmed_at', 'is', null)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    });
  }

  /** The signature that the key of a link for confirming opens. */
  async signatureWith(submissionId: string, key: Buffer): Promise<StoredSignature | undefined> {
    const found = await this.#find(submissionId.toLowerCase());
    return found && confirmation.opens(key, found, this.secret) ? found : undefined;
  }

  /** What is stored for a submission's petition and address: that submission, or an earlier one. */
  async signatureOf(submission: Submission): Promise<StoredSignature | undefined> {
    return this.#select()
      .where('petition_id', '=', submission.petition_id)
      .where('email_canonical', '=', canonicalEmail(submission.email))
      .executeTakeFirst();
  }

  /** Counts a mail to an address, for all instances. @returns whether it may be sent. */
  async takeMail(emailCanonical: string): Promise<boolean> {
    const now = Date.now();
    await this.#db
      .deleteFrom('confirmation_mails')
      .where('since', '<=', new Date(now - anHour).toISOString())
      .execute();
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('confirmation_mails')
      .values({
        mailbox: mailboxDigest(emailCanonical, this.secret),
        since: new Date(now).toISOString(),
        sent: 1,
      })
      .onConflict((conflict) =>
        conflict
          .column('mailbox')
          .doUpdateSet({ sent: sql`confirmation_mails.sent + 1` })
          .where('confirmation_mails.sent', '<', mailsAnHour),
      )
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows) > 0;
  }

  /** Takes back the counting of a mail that was not sent. */
  async giveMailBack(emailCanonical: string): Promise<void> {
    await this.#db
      .updateTable('confirmation_mails')
      .set({ sent: sql`sent - 1` })
      .where('mailbox', '=', mailboxDigest(emailCanonical, this.secret))
      .execute();
  }

  /**
   * How many signed a petition, sealed or not, without those that are not confirmed yet; what other instances stored
   * shows within a second.
   */
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

  /** SQLite's journal keeps the old page, name and all, until it is written back. */
  async #clearJournal(): Promise<void> {
    if (this.#hasJournal) await sql`pragma wal_checkpoint(truncate)`.execute(this.#db);
  }

  #select() {
    return this.#db
      .selectFrom('signatures')
      .select([
        'submission_id',
        'petition_id',
        'email_canonical',
        'email',
        'name',
        'given_name',
        'family_name',
        'comment',
        'locale',
        'needs_confirmation',
        'confirmed_at',
      ]);
  }

  async #find(id: string): Promise<StoredSignature | undefined> {
    return this.#select().where('submission_id', '=', id).executeTakeFirst();
  }

  /** All without those that wait: both numbers come from an index alone. */
  async #countAll(petitionId: string): Promise<number> {
    const {
      rows: [row],
    } = await sql<{ n: number | string }>`
      select (select count(*) from signatures where petition_id = ${petitionId})
        - (select count(*) from signatures
            where petition_id = ${petitionId} and needs_confirmation = 1 and confirmed_at is null)
        + (select count(*) from sealed_signatures where petition_id = ${petitionId}) as n
    `.execute(this.#db);
    return Number(row?.n ?? 0);
  }
}

/** Whichever instance comes first makes the secret; all others read it. */
const agreeOnSecret = async (db: Kysely<Tables>, name: string): Promise<Buffer> => {
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

/**
 * Opens the store and brings its tables up to date.
 * @param onError - told of a connection that breaks while nobody uses it.
 */
export const openStore = async (
  location: DatabaseLocation,
  onError: (error: Error) => void,
): Promise<SignatureStore> => {
  const db = openDatabase(location, onError);
  try {
    await migrate(db);
    const secret = await agreeOnSecret(db, 'withdrawal_secret');
    const challenges = new Challenges(db, await agreeOnSecret(db, 'challenge_secret'));
    return new SignatureStore(db, location.kind, secret, challenges);
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
