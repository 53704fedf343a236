import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { isSilence } from './database-errors.js';

/** PostgreSQL as the endpoint uses it: durable, and with connections that answer. */

/** Connections that one instance opens at most. */
export const poolSize = 10;

/**
 * A pool that drops connections without an answer, which `pg` would hand out again. One is seldom alone: a
 * firewall forgot all of them, or the server went away. So those that are older are dropped as well.
 */
const dropSilent = (pool: pg.Pool): PostgresPool => {
  let generation = 0;
  const generations = new WeakMap<pg.PoolClient, number>();
  pool.on('connect', (client) => generations.set(client, generation));

  const draw = async (): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect();
      if (generations.get(client) === generation) return client;
      client.release(true);
    }
  };

  return {
    connect: async () => {
      const client = await draw();
      let isSilent = false;
      const query = async (text: string, parameters: unknown[]) => {
        try {
          return await client.query(text, parameters);
        } catch (error) {
          isSilent = isSilence(error);
          if (isSilent) generation += 1;
          throw error;
        }
      };
      return {
        // Kysely's other way of asking, by a cursor, is used nowhere here.
        query: query as unknown as PostgresPoolClient['query'],
        release: () => client.release(isSilent),
      };
    },
    end: () => pool.end(),
  };
};

/** The pool waits for it, though its types don't say so. */
const commitDurably = (client: pg.ClientBase): unknown => client.query('set synchronous_commit = on');

/**
 * Reaches a database at the first query.
 * @param onError - told of a connection that breaks while nobody uses it.
 */
export const postgresDialect = (url: string, onError: (error: Error) => void): PostgresDialect => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'petition-endpoint',
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    query_timeout: 10_000,
    keepAlive: true,
    // Whatever the server's default: what was said to be accepted survives a crash.
    onConnect: commitDurably,
  });
  // An idle connection that breaks is reported here, and ends the process where nobody listens.
  pool.on('error', onError);
  // One that breaks in the middle of a query rejects that query, and also says so here, with the same effect.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool: dropSilent(pool) });
};
