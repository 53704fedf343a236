import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import type { DatabaseLocation } from './settings.js';

/** Opens either database so that the rest sees one: same tables, same queries, same durability. */

/** One signature as it is stored. Texts of time are RFC 3339; booleans are 0 and 1, which both databases have. */
export interface SignatureRow {
  /** In lower case. */
  submission_id: string;
  petition_id: string;
  v: number;
  name: string | null;
  given_name: string | null;
  family_name: string | null;
  /** As it was typed. */
  email: string;
  /** As it is compared, see `canonicalEmail`. */
  email_canonical: string;
  country: string | null;
  postal_code: string | null;
  comment: string | null;
  display_name: number | null;
  locale: string;
  page_url: string;
  signed_at: string;
  /** The consent receipts, as JSON. */
  consents: string;
  altcha: string | null;
  captcha: string | null;
  hp_filled: number | null;
  /** PostgreSQL's driver gives 64-bit integers as text. */
  elapsed_ms: number | string;
  /** By this server's clock, in UTC. */
  received_at: string;
}

/** One sealed signature as it is stored: only the holder of the private key can tell whose it is. */
export interface SealedRow {
  v: number;
  /** In lower case. */
  submission_id: string;
  petition_id: string;
  /** By this server's clock, in UTC. */
  received_at: string;
  /** The seal, a compact JWE. */
  jwe: string;
}

/** The tables, see `migrations.ts`. */
export interface Tables {
  signatures: SignatureRow;
  sealed_signatures: SealedRow;
  /** What every instance on this database has to agree on. */
  endpoint_settings: { name: string; value: string };
}

/** The endpoint has about ten statements; each is prepared once. */
const rememberStatements = (database: Database.Database): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare: (text) => {
      const statement = statements.get(text) ?? database.prepare(text);
      statements.set(text, statement);
      return statement;
    },
    close: () => database.close(),
  };
};

const openSqlite = (path: string): Kysely<Tables> => {
  // Signatures are nobody else's business on this machine.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path);
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = WAL',
    // In WAL mode only FULL has a commit on the disk before the insert returns.
    'synchronous = FULL',
    // What was withdrawn is overwritten, not merely unlinked.
    'secure_delete = ON',
  ]) {
    database.pragma(pragma);
  }
  return new Kysely({ dialect: new SqliteDialect({ database: rememberStatements(database) }) });
};

/** Connections to PostgreSQL that one instance opens at most. */
export const poolSize = 10;

const openPostgres = (url: string, onError: (error: Error) => void): Kysely<Tables> => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'petition-endpoint',
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  // An idle connection that breaks is reported here, and ends the process where nobody listens.
  pool.on('error', onError);
  // One that breaks in the middle of a query rejects that query, and also says so here, with the same effect.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
};

/**
 * Opens a database. SQLite is opened at once; PostgreSQL is reached by the first query.
 * @param onError - told of a PostgreSQL connection that breaks while nobody uses it.
 */
export const openDatabase = (location: DatabaseLocation, onError: (error: Error) => void): Kysely<Tables> =>
  location.kind === 'sqlite' ? openSqlite(location.path) : openPostgres(location.url, onError);

/** Says in words where signatures are stored; never a user's name or a password. */
export const describeDatabase = (location: DatabaseLocation): string => {
  if (location.kind === 'sqlite') return `the SQLite file ${location.path}`;
  if (!URL.canParse(location.url)) return 'a PostgreSQL database';
  const { hostname, port, pathname, searchParams } = new URL(location.url);
  const host = searchParams.get('host') ?? (hostname + (port && `:${port}`) || 'this machine');
  return `the PostgreSQL database ${decodeURIComponent(pathname.slice(1)) || '(the default one)'} on ${host}`;
};
