/**
 * `npm run bench:faults`: visitors sign in real browsers while the way to a real endpoint fails by a seeded plan;
 * then what they were told is held against the database. `--seed` takes a whole number (default: a random one),
 * `--signatures` how many visitors there are (default: 1,000). It measures what
 * is built; the npm script builds first.
 */
import { getRequestListener } from '@hono/node-server';
import Database from 'libsql';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEndpoint } from '../../demo/endpoint/server.js';
import { readSettings } from '../../demo/endpoint/settings.js';
import { startBrowsers } from './faults/browsers.js';
import { planVisitor, type Visitor } from './faults/plan.js';
import { FaultProxy, visitorPath } from './faults/proxy.js';
import { reckon, type Press, type Reckoning, type StoredSignature, type Visit } from './faults/reckoning.js';
import { createSite } from './faults/site.js';

/** Visitors of one browser at the same time. */
const lanesPerBrowser = 12;

const readOptions = (): { readonly seed: number; readonly signatures: number } => {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, signatures: { type: 'string' } } });
  const read = (name: keyof typeof values, initial: number): number => {
    const text = values[name] ?? String(initial);
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new TypeError(`--${name}: expected a whole number from 1 to 999999999.`);
    return Number(text);
  };
  return { seed: read('seed', randomInt(1, 1_000_000_000)), signatures: read('signatures', 1_000) };
};

const rowsOf = (path: string): StoredSignature[] => {
  const connection = new Database(path, { readonly: true });
  try {
    return connection
      .prepare('SELECT email, name, country, postal_code, comment FROM signatures')
      .all() as StoredSignature[];
  } finally {
    connection.close();
  }
};

/** What a run gives to reckon with. */
interface Run {
  readonly browsers: readonly string[];
  readonly visits: readonly Visit[];
  readonly stored: readonly StoredSignature[];
  readonly met: FaultProxy['met'];
}

/** Lets all visitors sign. */
const run = async (visitors: readonly Visitor[], folder: string): Promise<Run> => {
  const path = join(folder, 'signatures.db');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browsers = await startBrowsers();

  // A host for each lane: browsers open six connections to one, and no visitor is to wait for another's.
  const host = (browser: number, lane: number, site: string) =>
    `http://lane-${browser}-${lane}.${site}.localhost:${port}`;
  const pageOf = (browser: number, lane: number) => host(browser, lane, 'petition');
  const lanes = Array.from({ length: lanesPerBrowser }, (_, lane) => lane);
  const endpoint = await startEndpoint(
    {
      ...readSettings({ PORT: '0', RATE_LIMIT: '0' }),
      database: { kind: 'sqlite', path },
      allowedOrigins: browsers.flatMap((_, browser) => lanes.map((lane) => pageOf(browser, lane))),
    },
    { log: () => undefined },
  );
  const proxy = new FaultProxy({
    endpoint: new URL(endpoint.url),
    triesOf: (visitor) => visitors[visitor]?.tries ?? [],
  });

  // A visitor's browser follows from the number, so that the same seed gives everybody the same.
  const waiting = browsers.map((_, browser) =>
    visitors.filter(({ index }) => index % browsers.length === browser),
  );
  const visits: Visit[] = [];
  const allTold = new Promise<void>((resolve, reject) => {
    const site = createSite({
      lanesOf: (browser) => lanes.map((lane) => `${pageOf(browser, lane)}/lane/${browser}/${lane}`),
      next: (browser, lane) => {
        const visitor = waiting[browser]?.shift();
        if (!visitor) return undefined;
        const { index, typed, presses, isForeign } = visitor;
        const base = isForeign ? host(browser, lane, 'endpoint') : pageOf(browser, lane);
        return { index, typed, presses, endpoint: base + visitorPath(index) };
      },
      told: (report) => {
        if ('error' in report) {
          reject(new Error(`A page failed: ${report.error}`));
          return;
        }
        const { typed } = visitors[report.index] ?? {};
        if (typed) visits.push({ ...report, typed });
        if (visits.length === visitors.length) resolve();
      },
    });
    const listener = getRequestListener(site.fetch);
    server.on('request', (request, response) => {
      const work = proxy.handle(request, response);
      if (work) work.catch(reject);
      else void listener(request, response);
    });
  });

  try {
    await Promise.all(
      browsers.map((browser, index) => browser.open(`http://petition.localhost:${port}/browser/${index}`)),
    );
    await Promise.race([allTold, ...browsers.map(({ gone }) => gone)]);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    // What arrives late is stored late.
    await proxy.idle();
    await endpoint.close();
    server.close();
  }
  return { browsers: browsers.map(({ name }) => name), visits, stored: rowsOf(path), met: proxy.met };
};

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

const print = (result: Reckoning, { browsers, visits, stored, met }: Run, seconds: number): void => {
  const kinds = [...met.keys()].filter((name) => name !== 'none').length;
  const requests = [...met.values()].reduce((sum, count) => sum + count, 0);
  const presses = [...result.told.values()].reduce((sum, telling) => sum + telling.presses, 0);
  const rows = [...result.told].map(([word, telling]) =>
    [
      word.padEnd(14),
      `${telling.presses}`.padStart(6),
      share(telling.presses, presses).padStart(8),
      `${telling.last}`.padStart(8),
      share(telling.last, visits.length).padStart(8),
      `${telling.stored}`.padStart(8),
    ].join(''),
  );
  const storedOf = (word: Press['told']) => result.told.get(word)?.stored ?? 0;
  const line = (what: string, visitors: readonly number[], names: boolean) =>
    `${what.padEnd(46)}${visitors.length}${names && visitors.length ? ` (visitors ${visitors.join(', ')})` : ''}`;
  process.stdout.write(
    `${[
      `${browsers.join(', ')}; ${seconds.toFixed(0)} s`,
      `${visits.length} visitors, ${presses} presses, ${requests} requests, ${requests - (met.get('none') ?? 0)} of them with a fault of ${kinds} kinds; ${stored.length} stored`,
      '',
      'told          presses           last word         stored',
      ...rows,
      '',
      line('needed a second press', result.pressedAgain, false),
      `${'told unknown or unavailable, though stored'.padEnd(46)}${storedOf('unknown') + storedOf('unavailable')} (allowed)`,
      line('told rejected or invalid, though stored', result.refusedThoughStored, true),
      line('told nothing', result.toldNothing, true),
      '',
      line('claimed and missing (has to be 0)', result.claimedAndMissing, true),
      line('stored twice (has to be 0)', result.storedTwice, true),
      line('form emptied without success (has to be 0)', result.emptied, true),
    ].join('\n')}\n`,
  );
};

let options: ReturnType<typeof readOptions>;
try {
  options = readOptions();
} catch (error) {
  // For the person who typed the command, a stack trace would be noise.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const { seed, signatures } = options;
process.stdout.write(`seed ${seed}, ${signatures} signatures\n`);
const visitors = Array.from({ length: signatures }, (_, index) => planVisitor(seed, index));
const folder = mkdtempSync(join(tmpdir(), 'petition-faults-'));
const start = performance.now();
try {
  const outcome = await run(visitors, folder);
  const result = reckon(outcome.visits, outcome.stored);
  print(result, outcome, (performance.now() - start) / 1000);
  const { claimedAndMissing, storedTwice, emptied, toldNothing } = result;
  if ([claimedAndMissing, storedTwice, emptied, toldNothing].some((found) => found.length))
    process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
