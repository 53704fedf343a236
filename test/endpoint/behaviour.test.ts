import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { exporting } from './behaviour/exporting.js';
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
const suites = [signing, refusing, origins, limiting, exporting, withdrawing, sealing, logging, running];

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
