import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import type { Tables } from './database.js';

/** The tables' history. A migration that was published is never changed; a new one is added below it. */

const createSignatures: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('signatures')
      .ifNotExists()
      .addColumn('submission_id', 'text', (column) => column.primaryKey())
      .addColumn('petition_id', 'text', (column) => column.notNull())
      .addColumn('v', 'integer', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('given_name', 'text')
      .addColumn('family_name', 'text')
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('email_canonical', 'text', (column) => column.notNull())
      .addColumn('country', 'text')
      .addColumn('postal_code', 'text')
      .addColumn('comment', 'text')
      .addColumn('display_name', 'integer')
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('page_url', 'text', (column) => column.notNull())
      .addColumn('signed_at', 'text', (column) => column.notNull())
      .addColumn('consents', 'text', (column) => column.notNull())
      .addColumn('altcha', 'text')
      .addColumn('captcha', 'text')
      .addColumn('hp_filled', 'integer')
      .addColumn('elapsed_ms', 'bigint', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull())
      // Also the index that counting uses.
      .addUniqueConstraint('signatures_one_for_an_address', ['petition_id', 'email_canonical'])
      .execute();
    await db.schema
      .createIndex('signatures_in_order')
      .ifNotExists()
      .on('signatures')
      .columns(['petition_id', 'received_at', 'submission_id'])
      .execute();
    await db.schema
      .createTable('endpoint_settings')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};

/** Two instances may do this at once to a SQLite file; the later one finds the column. */
const addColumn = async (db: Kysely<unknown>, name: string, type: 'integer' | 'text'): Promise<void> => {
  try {
    await db.schema.alterTable('signatures').addColumn(name, type).execute();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('duplicate column name'))) throw error;
  }
};

const confirmByMail: Migration = {
  up: async (db: Kysely<unknown>) => {
    await addColumn(db, 'needs_confirmation', 'integer');
    await addColumn(db, 'confirmed_at', 'text');
    // For counting those that wait.
    await sql`create index if not exists signatures_pending on signatures (petition_id)
      where needs_confirmation = 1 and confirmed_at is null`.execute(db);
    await db.schema
      .createTable('confirmation_mails')
      .ifNotExists()
      .addColumn('mailbox', 'text', (column) => column.primaryKey())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('sent', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('confirmation_mails_since')
      .ifNotExists()
      .on('confirmation_mails')
      .column('since')
      .execute();
  },
};

const createUsedChallenges: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('used_challenges')
      .ifNotExists()
      .addColumn('signature', 'text', (column) => column.primaryKey())
      .addColumn('submission_id', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('used_challenges_by_age')
      .ifNotExists()
      .on('used_challenges')
      .column('expires_at')
      .execute();
  },
};

const createSealedSignatures: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('sealed_signatures')
      .ifNotExists()
      .addColumn('v', 'integer', (column) => column.notNull())
      .addColumn('submission_id', 'text', (column) => column.primaryKey())
      .addColumn('petition_id', 'text', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('jwe', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('sealed_signatures_in_order')
      .ifNotExists()
      .on('sealed_signatures')
      .columns(['petition_id', 'received_at', 'submission_id'])
      .execute();
  },
};

const migrations: Record<string, Migration> = {
  '001-create-signatures': createSignatures,
  '002-confirm-by-mail': confirmByMail,
  '003-create-used-challenges': createUsedChallenges,
  '004-create-sealed-signatures': createSealedSignatures,
};

/** SQLite has no lock for migrations: two that start at once may each try, and the later one looks again. */
const tries = 3;

/**
 * Brings the tables up to date. Safe where several instances start at once.
 * @throws what the database said.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    // Names of our own: another program in this database may use the same tool.
    migrationTableName: 'endpoint_migrations',
    migrationLockTableName: 'endpoint_migrations_lock',
  });
  for (let left = tries; ; left -= 1) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    if (left === 1) throw error instanceof Error ? error : new Error('The migration failed');
  }
};
