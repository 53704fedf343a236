import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../test/support/postgres.js';
import { insertBare } from './bench-insert.js';
import type { Load, LoadResult } from './bench-client.js';
import { poolSize } from './postgres.js';
import { startEndpoint } from './server.js';
import { readSettings, type DatabaseLocation } from './settings.js';

/**
 * Measures how many signatures a second the endpoint stores durably, beside what the database alone does in
 * the same run, and checks that a crowd with repeats ends in exactly the distinct ones.
 */

const rounds = 3;
const perRound = 2_000;
const connections = 32;
const crowd = { total: 10_000, repeats: 2_000 };

/** A client process that sends loads, one at a time. */
const startClient = () => {
  const child = fork(fileURLToPath(new URL('bench-client.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const send = (load: Load) =>
    new Promise<LoadResult>((resolve, reject) => {
      const failed = () => reject(new Error('The client ended before its load'));
      child.once('exit', failed);
      child.once('message', (result) => {
        child.off('exit', failed);
        resolve(result as LoadResult);
      });
      child.send(load);
    });
  return { send, stop: () => child.kill() };
};

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const quantile = (ascending: readonly number[], share: number) =>
  (ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN).toFixed(1);

/** Runs all of it on one database and says whether exactly the distinct signatures were stored. */
const measure = async (title: string, database: DatabaseLocation): Promise<boolean> => {
  const settings = { ...readSettings({ PORT: '0', RATE_LIMIT: '0' }), database };
  const endpoint = await startEndpoint(settings, { log: () => undefined });
  const client = startClient();
  const send = (petitionId: string, total: number, repeats: number) =>
    client.send({ url: endpoint.url, petitionId, total, repeats, connections });
  try {
    await send('warm-up', 500, 0);
    const bare: number[] = [];
    const http: number[] = [];
    const latencies: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that both meet the same machine.
      bare.push(perRound / (await insertBare(database, perRound, poolSize)));
      const result = await send(`round-${round}`, perRound, 0);
      http.push(perRound / result.seconds);
      latencies.push(...result.latencies);
    }
    latencies.sort((a, b) => a - b);

    const { seconds } = await send('crowd', crowd.total, crowd.repeats);
    const answer = await fetch(`${endpoint.url}/petitions/crowd/count`);
    const { count: stored } = (await answer.json()) as { count: number };
    const expected = crowd.total - crowd.repeats;

    console.log(`${title}
  bare INSERT            ${median(bare).toFixed(0)} a second (${bare.map((rate) => rate.toFixed(0)).join(', ')})
  endpoint over HTTP     ${median(http).toFixed(0)} a second (${http.map((rate) => rate.toFixed(0)).join(', ')})
  ratio                  ${(median(http) / median(bare)).toFixed(2)}
  latency                p50 ${quantile(latencies, 0.5)} ms, p99 ${quantile(latencies, 0.99)} ms, with ${connections} connections
  10,000 with repeats    ${(crowd.total / seconds).toFixed(0)} requests a second; expected ${expected} stored, found ${stored}`);
    return stored === expected;
  } finally {
    client.stop();
    await endpoint.close();
  }
};

const withSqlite = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-bench-'));
  try {
    return await measure('SQLite', { kind: 'sqlite', path: join(folder, 'signatures.db') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withPostgres = async (): Promise<boolean> => {
  const postgres = await startPostgres().catch((error: unknown) => {
    console.log('PostgreSQL is left out:', error instanceof Error ? error.message : error);
  });
  if (!postgres) return true;
  try {
    return await measure('PostgreSQL', { kind: 'postgres', url: await postgres.createDatabase() });
  } finally {
    await postgres.stop();
  }
};

const exact = [await withSqlite(), await withPostgres()];
if (exact.includes(false)) process.exitCode = 1;
