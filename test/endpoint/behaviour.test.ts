import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { challenging } from './behaviour/challenging.js';
import { confirming } from './behaviour/confirming.js';
import { expiring } from './behaviour/expiring.js';
import { exporting } from './behaviour/exporting.js';
import { formSigning } from './behaviour/form-signing.js';
import { limiting } from './behaviour/limiting.js';
import { logging } from './behaviour/logging.js';
import { origins } from './behaviour/origins.js';
import { refusing } from './behaviour/refusing.js';
import { running } from './behaviour/running.js';
import { sealing } from './behaviour/sealing.js';
import { signing } from './behaviour/signing.js';
import { withdrawing } from './behaviour/withdrawing.js';
import { layLine } from './support/outage.js';
import { assertProblem, exportToken, startService, type CreateDatabase } from './support/service.js';
import { aSubmission } from './support/submission.js';

/** All that the endpoint promises, with either database. */
const suites = [
  signing,
  formSigning,
  refusing,
  origins,
  limiting,
  challenging,
  exporting,
  withdrawing,
  confirming,
  expiring,
  sealing,
  logging,
  running,
];

describe('with SQLite', () => {
  let folder: string;
  let made = 0;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'petition-sqlite-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const createDatabase: CreateDatabase = () => {
    made += 1;
    return Promise.resolve({ kind: 'sqlite', path: join(folder, `new folder ${made}`, 'signatures.db') });
  };
  for (const suite of suites) suite(createDatabase);

  /** Another program holds the file's lock for writing. */
  const lock = async (t: TestContext) => {
    const path = join(folder, `locked ${(made += 1)}.db`);
    const service = await startService(t, { kind: 'sqlite', path });
    const other = new Database(path);
    t.after(() => other.close());
    other.exec('begin immediate');
    return { service, unlock: () => other.exec('commit') };
  };

  it('answers others while a signature waits for another program, and takes it after', async (t) => {
    const { service, unlock } = await lock(t);
    const signing = service.sign(aSubmission());
    assert.equal(await service.count(), 0);
    const preflight = await service.request('/signatures', { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    unlock();
    assert.equal((await signing).status, 200);
    assert.equal(await service.count(), 1);
  });

  it('says that it can’t now where another program holds the file for long', async (t) => {
    const { service, unlock } = await lock(t);
    const submission = aSubmission();
    const reply = await service.sign(submission);
    assertProblem(reply, 503);
    assert.match(reply.headers.get('retry-after') ?? '', /^\d+$/);
    unlock();
    assert.equal((await service.signed(submission)).json.count, 1);
  });
});

describe('with PostgreSQL', () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());

  const createDatabase: CreateDatabase = async () => ({
    kind: 'postgres',
    url: await postgres.createDatabase(),
  });
  for (const suite of suites) suite(createDatabase);

  it('says that it can’t now while the database is out of reach, and goes on after', async (t) => {
    const line = await layLine(t, await postgres.createDatabase());
    const service = await startService(t, { kind: 'postgres', url: line.url });
    await service.signed(aSubmission());

    await line.cut();
    const submission = aSubmission();
    const reply = await service.sign(submission);
    assertProblem(reply, 503);
    assert.match(reply.headers.get('retry-after') ?? '', /^\d+$/);
    assertProblem(await service.request('/health'), 503);

    await line.mend();
    assert.equal((await service.signed(submission)).json.count, 2);
    assert.equal((await service.request('/health')).status, 200);
    assert.equal((await service.signatures()).length, 2);
  });

  it('goes on by other connections where those that it has fall silent', async (t) => {
    const line = await layLine(t, await postgres.createDatabase());
    const service = await startService(t, { kind: 'postgres', url: `${line.url}&query_timeout=1000` });
    await Promise.all(Array.from({ length: 20 }, () => service.signed(aSubmission())));

    line.silence();
    const submission = aSubmission();
    assertProblem(await service.sign(submission), 503);
    // The next one draws none of the others that were open.
    assert.equal((await service.signed(submission)).status, 200);
    assert.equal((await service.signatures()).length, 21);
  });

  it('has each signature on the disk also where the server’s default is to commit later', async (t) => {
    const url = await postgres.createDatabase();
    await (await startService(t, { kind: 'postgres', url })).stop();
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    try {
      await admin.query(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
      await admin.query(`create function refuse() returns trigger language plpgsql as $$
        begin raise exception 'would be committed later'; end $$`);
      await admin.query(`create trigger durable before insert on signatures for each row
        when (current_setting('synchronous_commit') <> 'on') execute function refuse()`);
    } finally {
      await admin.end();
    }
    await (await startService(t, { kind: 'postgres', url })).signed(aSubmission());
  });

  it('breaks off an export that it can’t finish, so that nobody takes a part for the whole', async (t) => {
    const line = await layLine(t, await postgres.createDatabase());
    const service = await startService(t, { kind: 'postgres', url: line.url });
    // Three pages, each larger than what a connection buffers.
    const signers = Array.from({ length: 1_001 }, () => aSubmission({ comment: '文'.repeat(10_000) }));
    await Promise.all(signers.map((submission) => service.signed(submission)));

    const download = await fetch(`${service.url}/petitions/defend-encryption/signatures.csv`, {
      headers: { Authorization: `Bearer ${exportToken}` },
    });
    assert.equal(download.status, 200);
    await line.cut();
    await assert.rejects(download.text());
    assert.match(service.log.join('\n'), /^error Error /m);
  });
});
