import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startCommand, type RunningCommand } from '../support/command.js';

/** From typing to the row in the database: the demo as `npm start` runs it, in a real browser. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

const folderOf = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'petition-demo-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
};

const startDemo = (t: TestContext, database: string, settings: NodeJS.ProcessEnv = {}): RunningCommand =>
  startCommand(t, { PORT: '0', DATABASE_URL: `file:${database}`, ...settings }, 'demo/start.ts');

const open = async (t: TestContext, url: string): Promise<Page> => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(url);
  return page;
};

const signAs = async (page: Page, name: string, email: string): Promise<void> => {
  await page.getByLabel('Full name').fill(name);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Country or territory').selectOption({ label: 'Spain' });
  await page.getByLabel('may send me email updates').check();
  await page.getByRole('button', { name: 'Sign now' }).click();
};

const rowsOf = (database: string): Record<string, unknown>[] => {
  const connection = new Database(database, { readonly: true });
  try {
    return connection.prepare('SELECT * FROM signatures').all() as Record<string, unknown>[];
  } finally {
    connection.close();
  }
};

test('a signature typed into the demo is in the database and in the counter, also after a restart', async (t) => {
  const database = join(await folderOf(t), 'signatures.db');
  const first = startDemo(t, database);
  const page = await open(t, `${await first.listening}/`);
  await page.getByText('0 people have signed').waitFor();

  await signAs(page, 'Zoë Núñez', 'zoe+eff@example.org');
  await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
  assert.equal(await page.locator('[part=progress]').getByText('1 person has signed').count(), 1);

  const [row, ...others] = rowsOf(database);
  assert.equal(others.length, 0);
  assert.deepEqual(
    [row?.petition_id, row?.name, row?.email, row?.country],
    ['defend-encryption', 'Zoë Núñez', 'zoe+eff@example.org', 'ES'],
  );
  const consents = JSON.parse(String(row?.consents)) as { id: string; granted: boolean; text: string }[];
  assert.deepEqual(
    consents.map(({ id, granted }) => [id, granted]),
    [
      ['signing', true],
      ['updates', true],
    ],
  );
  assert.match(consents[0]?.text ?? '', /^By signing, I agree that/);

  first.kill('SIGKILL');
  await first.ended;
  const second = startDemo(t, database);
  const later = await open(t, `${await second.listening}/`);
  await later.getByText('1 person has signed').waitFor();
});

test('who signs twice with one address is thanked twice and counted once', async (t) => {
  const database = join(await folderOf(t), 'signatures.db');
  const demo = startDemo(t, database);
  const url = `${await demo.listening}/`;
  for (const email of ['zoe@example.org', 'ZOE@Example.org']) {
    const page = await open(t, url);
    await signAs(page, 'Zoë', email);
    await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
  }
  assert.equal(rowsOf(database).length, 1);
});

test('a server that is gone leaves the form filled, and the same signature gets through when it is back', async (t) => {
  const database = join(await folderOf(t), 'signatures.db');
  const first = startDemo(t, database);
  const url = await first.listening;
  const page = await open(t, `${url}/`);
  await page.getByText('0 people have signed').waitFor();
  await page.getByLabel('Full name').focus();
  await page.waitForLoadState('networkidle');
  first.kill('SIGKILL');
  await first.ended;

  await signAs(page, 'Zoë', 'zoe@example.org');
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  assert.equal(await page.getByLabel('Full name').inputValue(), 'Zoë');
  assert.match((await page.locator('[part=status]').textContent()) ?? '', /can’t tell whether/);

  const second = startCommand(
    t,
    { PORT: new URL(url).port, DATABASE_URL: `file:${database}` },
    'demo/start.ts',
  );
  await second.listening;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
  assert.equal(rowsOf(database).length, 1);
});

test('the demo asks nobody but its own server, sets no cookie and stores nothing', async (t) => {
  const demo = startDemo(t, join(await folderOf(t), 'signatures.db'));
  const url = await demo.listening;
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const origins = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
  });
  await page.goto(`${url}/`);
  await signAs(page, 'Zoë', 'zoe@example.org');
  await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
  assert.deepEqual([...origins], [url]);
  const { cookies, origins: stored } = await context.storageState({ indexedDB: true });
  assert.deepEqual([cookies, stored], [[], []]);
});

test('a signature comes with its proof of work, where the endpoint takes none without', async (t) => {
  const database = join(await folderOf(t), 'signatures.db');
  const demo = startDemo(t, database, { REQUIRE_CHALLENGE: '1' });
  const page = await open(t, `${await demo.listening}/`);
  await signAs(page, 'Zoë Núñez', 'zoe+eff@example.org');
  await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
  assert.equal(rowsOf(database).length, 1);

  const without = await open(t, `${await demo.listening}/`);
  await without.locator('defend-encryption-petition').evaluate((element) => {
    element.removeAttribute('challenge-url');
  });
  await signAs(without, 'Rosa', 'rosa@example.org');
  await without.getByText('Your signature was not accepted.').waitFor();
  assert.equal(rowsOf(database).length, 1);
});
