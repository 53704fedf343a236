import Database from 'libsql';
import pg from 'pg';
import { aSubmission } from '../../test/endpoint/support/submission.js';
import type { SignatureRow } from './database.js';
import type { DatabaseLocation } from './settings.js';
import { toRow } from './signature-row.js';
import { pragmas } from './sqlite.js';

/** What the database alone can do: the same rows, the same table, the same durability, and no endpoint. */

const rows = (count: number) =>
  Array.from({ length: count }, () => toRow(aSubmission({ petition_id: 'bare' }), new Date(), false));

const toValues = (row: SignatureRow): unknown[] => Object.values(row);

const insertion = (names: readonly string[], placeholder: (index: number) => string) =>
  `insert into signatures (${names.join(', ')}) values (${names.map((_, index) => placeholder(index)).join(', ')})`;

const intoSqlite = (path: string, count: number): number => {
  const database = new Database(path);
  for (const pragma of pragmas) database.pragma(pragma);
  const values = rows(count).map(toValues);
  const statement = database.prepare(
    insertion(Object.keys(toRow(aSubmission(), new Date(), false)), () => '?'),
  );
  const start = performance.now();
  for (const row of values) statement.run(row);
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return seconds;
};

const intoPostgres = async (url: string, count: number, connections: number): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const queue = rows(count).map(toValues);
  const text = insertion(Object.keys(toRow(aSubmission(), new Date(), false)), (index) => `$${index + 1}`);
  const work = async () => {
    for (let values = queue.pop(); values; values = queue.pop()) await pool.query(text, values);
  };
  // The connections are made before the clock starts; the endpoint's are open too.
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  clients.forEach((client) => client.release());
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - start) / 1000;
  await pool.end();
  return seconds;
};

/**
 * Inserts rows one statement at a time, each durable.
 * @param connections - for PostgreSQL, as many as the endpoint's pool has. SQLite has one writer anyway.
 * @returns seconds.
 */
export const insertBare = (
  location: DatabaseLocation,
  count: number,
  connections: number,
): Promise<number> =>
  location.kind === 'sqlite'
    ? Promise.resolve(intoSqlite(location.path, count))
    : intoPostgres(location.url, count, connections);
