import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, type TestContext } from 'node:test';
import { CompactEncrypt, type JWK } from 'jose';
import type { Submission } from 'defend-encryption-petition/schema';
import { readEncryptTo, readPublicKey } from '../../src/core/encryption-key.js';
import { createSealer } from '../../src/encryption/sealer.js';
import { readCsv } from '../endpoint/support/csv.js';
import { newTestKeys } from '../endpoint/support/sealed.js';
import { startService } from '../endpoint/support/service.js';
import { aSubmission } from '../endpoint/support/submission.js';
import { launchBrowser } from '../support/browser.js';

/** From the making of the keys to the table of signatures, as an organisation goes through it. */

const root = fileURLToPath(new URL('../..', import.meta.url));

const folderOf = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-unseal-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

const run = (script: 'keys' | 'command', ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `demo/unseal/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

/** A pair of keys as `npm run keys` makes it, and what seals to it as the page's attribute says. */
const makeKeys = (file: string) => {
  const { status, stdout, stderr } = run('keys', file);
  assert.equal(status, 0, stderr);
  const attribute = /encrypt-to='([^']+)'/.exec(stdout)?.[1] ?? '';
  const { value, problem } = readEncryptTo(attribute, 'https://ngo.example/');
  assert.equal(problem, undefined);
  const sealer = createSealer(value, readPublicKey);
  const seal = (submission: Submission) => sealer(submission, new AbortController().signal);
  return { stdout, publicJwk: JSON.parse(attribute) as JWK, seal };
};

/** An export of a real endpoint: two signers, a repeat, and four entries that nobody can open. */
const makeExport = async (t: TestContext) => {
  const folder = folderOf(t);
  const key = join(folder, 'petition.private.jwk');
  const { seal, publicJwk } = makeKeys(key);
  const service = await startService(t, { kind: 'sqlite', path: join(folder, 'signatures.db') });
  // Ids in their order: where two arrive within a millisecond, the export goes by them.
  const id = (first: string) => randomUUID().replace(/^./, first);
  const zoe = aSubmission({ submission_id: id('0'), name: 'Zoë', email: 'zoe@example.org', country: 'ES' });
  const formula = aSubmission({
    submission_id: id('1'),
    name: '=HYPERLINK("https://spam.example")',
    email: 'mallory@example.org',
  });
  const again = aSubmission({ submission_id: id('2'), name: 'Not Zoë', email: 'ZOE@Example.org' });
  for (const submission of [zoe, formula, again]) await service.signed(await seal(submission));

  const whole = await seal(aSubmission());
  const plain = aSubmission({ submission_id: id('e') });
  const otherCipher = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(plain)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM' })
    .encrypt(publicJwk);
  const unopenable = [
    await (await newTestKeys()).seal(aSubmission({ submission_id: id('c') })),
    { ...whole, submission_id: id('d') },
    { ...whole, submission_id: plain.submission_id, jwe: otherCipher },
    await seal({ ...aSubmission({ submission_id: id('f') }), email: 'none' }),
  ];
  for (const one of unopenable) await service.signed(one);

  const exported = join(folder, 'sealed.jsonl');
  const { text } = await service.exportSealed();
  writeFileSync(exported, text);
  return { folder, key, exported, zoe, formula };
};

/** The names in a CSV, as far as they matter here. */
const names = (csv: string) => readCsv(csv).map(({ name }) => name);

test('a pair of keys is a private file and a public attribute, and is never overwritten', (t) => {
  const file = join(folderOf(t), 'petition.private.jwk');
  const { stdout, publicJwk } = makeKeys(file);
  const text = readFileSync(file, 'utf8');
  const privateJwk = JSON.parse(text) as JWK;
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.ok(privateJwk.d);
  assert.equal(publicJwk.d, undefined);
  assert.ok(!stdout.includes(privateJwk.d));
  assert.match(stdout, new RegExp(`pins.*${String(publicJwk.kid)}`));

  const second = run('keys', file);
  assert.equal(second.status, 1);
  assert.match(second.stderr, /stays/);
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('the command makes a table of an export, and says what it could not open', async (t) => {
  const { folder, key, exported, zoe, formula } = await makeExport(t);
  const target = join(folder, 'signatures.csv');
  const { status, stdout, stderr } = run('command', exported, key, target);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /Signatures: 2\. Repeats left out: 1\. Could not be opened: 4\./);
  assert.match(stderr, /by line: 4, 5, 6, 7\./);
  assert.ok(!/zoe|mallory/i.test(stderr));
  assert.equal(statSync(target).mode & 0o777, 0o600);

  const rows = readCsv(readFileSync(target, 'utf8'));
  assert.deepEqual(
    rows.map(({ name, email, country }) => [name, email, country]),
    [
      ['Zoë', zoe.email, 'ES'],
      [`'${String(formula.name)}`, formula.email, ''],
    ],
  );
  assert.equal(rows[0]?.submission_id, zoe.submission_id);
  assert.equal(rows[0].signing_granted, 'yes');
  assert.deepEqual(JSON.parse(rows[0].consents ?? ''), zoe.consents);
  assert.ok(Date.parse(rows[0].received_at ?? ''));
  assert.ok(!('withdraw_url' in rows[0]));
});

test('the command ends well where all could be opened, and then leaves the file alone', async (t) => {
  const { folder, key, exported } = await makeExport(t);
  const target = join(folder, 'signatures.csv');
  const lines = readFileSync(exported, 'utf8').split('\n').slice(0, 2);
  writeFileSync(exported, `${lines.join('\r\n')}\r\n\n`);
  assert.equal(run('command', exported, key, target).status, 0);
  const before = readFileSync(target, 'utf8');
  const second = run('command', exported, key, target);
  assert.equal(second.status, 2);
  assert.match(second.stderr, /stays/);
  assert.equal(readFileSync(target, 'utf8'), before);
});

test('the command says which file can’t be used, and writes nothing', async (t) => {
  const { folder, key, exported } = await makeExport(t);
  const target = join(folder, 'signatures.csv');
  const { d, ...publicPart } = JSON.parse(readFileSync(key, 'utf8')) as JWK;
  const wrong = join(folder, 'wrong.jwk');
  for (const [content, said] of [
    [JSON.stringify(publicPart), /public key/],
    [JSON.stringify({ kty: 'RSA', d }), /kty: expected/],
    ['-----BEGIN PRIVATE KEY-----', /expected a JWK/],
    ['null', /kty: expected/],
  ] as const) {
    writeFileSync(wrong, content);
    const { status, stderr } = run('command', exported, wrong, target);
    assert.equal(status, 2);
    assert.match(stderr, said);
    assert.ok(!d || !stderr.includes(d));
  }
  assert.match(run('command', join(folder, 'none'), key, target).stderr, /ENOENT/);
  assert.match(run('command', exported).stderr, /Usage/);
  assert.throws(() => statSync(target), /ENOENT/);
});

test('the page makes the same table from a disk, and asks nobody for anything', async (t) => {
  const { folder, key, exported } = await makeExport(t);
  const target = join(folder, 'signatures.csv');
  run('command', exported, key, target);

  const browser = await launchBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const address = `file://${root}demo/dist/unseal.html`;
  await page.goto(address);

  await page.getByLabel('Export').setInputFiles(exported);
  await page.getByLabel('Private key').setInputFiles(exported);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('not a private key').waitFor();
  await page.getByLabel('Private key').setInputFiles(key);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('Signatures: 2. Repeats left out: 1. Could not be opened: 4.').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save' }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), 'signatures.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  assert.deepEqual(names(csv), ['Zoë', `'=HYPERLINK("https://spam.example")`]);
  assert.equal(csv, readFileSync(target, 'utf8'));

  // The download is a blob of the page itself.
  assert.deepEqual(
    asked.filter((url) => !url.startsWith('blob:')),
    [address],
  );
  assert.deepEqual(said, []);
  // Not even a script of the page's own could ask.
  const answer = await page.evaluate(() => fetch('https://example.org/').then(String, String));
  assert.match(answer, /TypeError/);
  assert.ok(
    said.some((text) => /Content Security Policy/.test(text)),
    said.join('\n'),
  );
});
