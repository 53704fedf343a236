import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';
import Database from 'libsql';
import { errorCode } from './database-errors.js';

/** SQLite as the endpoint uses it: durable, and never in the way of requests that don't need it. */

/** Milliseconds for which a file that another program has locked is tried again. */
const patience = 5_000;

/** Milliseconds between two tries. Waiting of SQLite's own would hold up all requests. */
const pause = 20;

/** What makes a commit durable and a deletion final; the bench measures with the same. */
export const pragmas: readonly string[] = [
  'busy_timeout = 0',
  'journal_mode = WAL',
  // In WAL mode only FULL has a commit on the disk before the insert returns.
  'synchronous = FULL',
  // What was withdrawn is overwritten, not merely unlinked.
  'secure_delete = ON',
];

const patiently = async <T>(run: () => T | Promise<T>): Promise<T> => {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!errorCode(error)?.startsWith('SQLITE_BUSY') || performance.now() > deadline) throw error;
    }
    await wait(pause);
  }
};

/** Statements share one connection, so that reading goes on while a write waits for a lock. */
class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    await super.releaseConnection();
    return {
      executeQuery: (query) => patiently(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override releaseConnection(): Promise<void> {
    return Promise.resolve();
  }

  /** @throws always: statements of other requests would become part of the transaction. */
  override beginTransaction(): Promise<void> {
    return Promise.reject(new Error('There are no transactions on a connection that is shared'));
  }
}

class PatientDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PatientDriver {
    return new PatientDriver(this.#config);
  }
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

/** Opens a file, and makes it and its folder where there is none. A file that is locked is waited for. */
export const sqliteDialect = (path: string): SqliteDialect => {
  // Signatures are nobody else's business on this machine.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  return new PatientDialect({
    database: async () => {
      const database = new Database(path);
      for (const pragma of pragmas) {
        await patiently(() => database.pragma(pragma));
      }
      return rememberStatements(database);
    },
  });
};
