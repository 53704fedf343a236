import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readSettings } from '../../demo/endpoint/settings.js';
import { resolveBackend } from '../../src/delivery/resolve-backend.js';
import { exportToken, startService, type RunningService } from '../endpoint/support/service.js';
import { launchBrowser } from '../support/browser.js';
import { startCommand } from '../support/command.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { readDocumented, type Documented } from './support/documented.js';
import { startPage, startSite } from './support/site.js';

/** What the README and the documentation give to copy does what they say. */

const documented = readDocumented();
const tried = new Set<Documented>();

/** The block of a file that holds these words. */
const take = (file: string, words: string): string => {
  const found = documented.filter((block) => block.file === file && block.code.includes(words));
  const [block] = found;
  assert.ok(block && found.length === 1, `${file} has ${found.length} blocks with “${words}”, expected one`);
  tried.add(block);
  return block.code;
};

let browser: Browser;
let postgres: TestPostgres | undefined;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await postgres?.stop();
});

const folderOf = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'petition-documented-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
};

const script = '<script type="module" src="/petition/defend-encryption-petition.js"></script>';

/** An endpoint of one's own, as `https://sign.example.org` is in the documentation. */
const startEndpointOf = async (t: TestContext, origin: string): Promise<RunningService> => {
  const folder = await folderOf(t);
  const database = { kind: 'sqlite', path: join(folder, 'signatures.db') } as const;
  return startService(t, database, { allowedOrigins: [origin] });
};

interface Site {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly service: RunningService;
  /** What the browser's console complained about. */
  readonly complaints: string[];
}

/** Opens a page of somebody's site on which these lines stand, with the element's files beside it. */
const paste = async (t: TestContext, html: string): Promise<Site> => {
  const origin = await startPage(t, () => `<!doctype html><html lang="en"><title>A page</title>${html}`);
  const service = await startEndpointOf(t, origin);
  const context = await browser.newContext({ locale: 'en' });
  t.after(() => context.close());
  await context.route('**/petition/**', (route) =>
    route.fulfill({
      path: join('dist/cdn', new URL(route.request().url()).pathname.replace('/petition/', '')),
      contentType: 'text/javascript',
    }),
  );
  await context.route(/^https:\/\/(?:sign\.)?example\.org\/(?:signatures|challenge)$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: service.url + pathname }) });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await context.route(`${origin}/favicon.ico`, (route) => route.fulfill({ body: '' }));
  await page.goto(origin);
  return { page, context, service, complaints };
};

const signOn = async (page: Page): Promise<void> => {
  await page.getByLabel('Full name').fill('Zoë Núñez');
  await page.getByLabel('Email address').fill('zoe@example.org');
  await page.getByRole('button', { name: 'Sign now' }).click();
  await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
};

describe('A petition as it is documented', () => {
  it('has its title and a link in its slots', async (t) => {
    const site = await paste(t, script + take('README.md', '<span slot="title">Stop chat control'));
    await site.page.getByText('Stop chat control').waitFor();
    await signOn(site.page);
    assert.equal(await site.service.count(), 1);
    assert.deepEqual(site.complaints, []);
  });

  it('is signed at an endpoint of one’s own, and where that asks for work first', async (t) => {
    const file = 'demo/endpoint/README.md';
    for (const words of ['signatures"></defend', 'challenge-url=']) {
      const site = await paste(t, script + take(file, words));
      await signOn(site.page);
      assert.equal(await site.service.count(), 1);
      assert.deepEqual(site.complaints, []);
    }
  });

  it('is sealed to the key that is pinned', async (t) => {
    const site = await paste(t, script + take('README.md', '"pins": ['));
    const key = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    await site.context.route('https://example.org/keys.json', (route) =>
      route.fulfill({ json: { keys: [key] }, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await signOn(site.page);
    const { text } = await site.service.exportSealed();
    assert.match(text, /"jwe":/);
    assert.doesNotMatch(text, /zoe@/);
  });

  it('says the campaign’s own words', async (t) => {
    const json = take('README.md', '"demandsIntro"');
    const site = await paste(t, '');
    await site.context.route('**/campaign.json', (route) =>
      route.fulfill({ body: json, contentType: 'application/json' }),
    );
    await site.page.setContent(
      `${script}<defend-encryption-petition campaign-src="/campaign.json"></defend-encryption-petition>`,
    );
    await site.page.getByRole('heading', { name: 'Stop chat control' }).waitFor();
    await site.page.getByText('What is chat control?').click();
    await site.page.getByText('A second key.').waitFor();
    assert.deepEqual(site.complaints, []);
  });

  it('hands its signature to code of the page', async (t) => {
    const ways = [
      take('README.md', 'event.respondWith(sdk'),
      take('demo/docs/developer.md', 'petition.transport ='),
    ];
    for (const code of ways) {
      const site = await paste(t, `${script}<defend-encryption-petition></defend-encryption-petition>`);
      const bodies: string[] = [];
      await site.context.route('**/api/sign', async (route) => {
        bodies.push(route.request().postData() ?? '');
        await route.fulfill({ json: {} });
      });
      await site.page.addScriptTag({
        content: `const petition = document.querySelector('defend-encryption-petition');
          const sdk = { sign: async (submission) => {
            await fetch('/api/sign', { method: 'POST', body: JSON.stringify(submission) });
            return { total: 7 };
          } };
          ${code}`,
      });
      await signOn(site.page);
      const [submission = {}] = bodies.map((body) => JSON.parse(body) as Record<string, unknown>);
      assert.deepEqual([bodies.length, submission.email], [1, 'zoe@example.org']);
    }
  });

  it('shows in a frame as high as it is', async (t) => {
    const file = 'demo/docs/iframe.md';
    const petitions = await startSite(t);
    const site = await paste(t, '');
    await site.context.route('https://petition.example.org/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: petitions + pathname + search }) });
    });
    const frame = take(file, '<iframe').replace(
      '.html?',
      `.html?parent=${encodeURIComponent('https://ngo.example')}&`,
    );
    await site.context.route('https://ngo.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${frame}<script>${take(file, "addEventListener('message'")}</script>`,
      }),
    );
    await site.page.goto('https://ngo.example/');
    await site.page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize.endsWith('px'));
    const form = site.page.frameLocator('iframe');
    assert.match(await form.locator('[part="consent"]').first().innerText(), /Your organisation/);
    await form.getByRole('button', { name: 'Je signe maintenant' }).waitFor();
  });

  it('takes a definition of a back end', () => {
    const { backend, problems } = resolveBackend(take('demo/recipes/README.md', '"extends": "actionkit"'), {
      endpoint: new URL('https://roboticdogs.actionkit.com/rest/v1/action/'),
      fields: ['name', 'email'],
    });
    assert.deepEqual(problems, undefined);
    assert.ok(backend);
  });

  it('is stored in a table of Supabase, by anybody, and read by nobody', async (t) => {
    const file = 'demo/recipes/supabase.md';
    const site = await paste(t, script + take(file, 'sb_publishable_'));
    const bodies: string[] = [];
    await site.context.route('https://your-project.supabase.co/**', async (route) => {
      bodies.push(route.request().postData() ?? '');
      await route.fulfill({ status: 201, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await signOn(site.page);
    postgres = await startPostgres();
    const client = new pg.Client({ connectionString: await postgres.createDatabase() });
    await client.connect();
    try {
      await client.query(
        "do $$ begin if not exists (select from pg_roles where rolname = 'anon') then create role anon; end if; end $$",
      );
      await client.query(take(file, 'create table signatures'));
      await client.query('grant insert, select on signatures to anon');
      await client.query('set role anon');
      const [row = {}] = bodies.map((body) => JSON.parse(body) as Record<string, unknown>);
      const columns = Object.keys(row).join(', ');
      await client.query(
        `insert into signatures (${columns}) select ${columns} from json_populate_record(null::signatures, $1)`,
        [JSON.stringify(row)],
      );
      assert.equal((await client.query('select * from signatures')).rowCount, 0);
      await client.query('reset role');
      const { rows } = await client.query<Record<string, unknown>>('select * from signatures');
      assert.deepEqual([rows.length, rows[0]?.email], [1, 'zoe@example.org']);
    } finally {
      await client.end();
    }
  });
});

/** Runs a command as it is documented, with what only an example can name replaced. @returns what it printed. */
const runShell = async (
  command: string,
  cwd = process.cwd(),
  environment: NodeJS.ProcessEnv = {},
): Promise<string> => {
  const child = spawn('bash', ['-euc', command], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const code = await new Promise((done) => child.once('close', done));
  assert.equal(code, 0, `${command}\n${complaint}`);
  return out;
};

describe('A command as it is documented', () => {
  it('prints a petition', async (t) => {
    const folder = await folderOf(t);
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    const program = `node ${resolve(Object.values(bin)[0] ?? '')}`;
    await runShell(take('README.md', 'npx defend').replace(/npx \S+/, program), folder);
    assert.match(await readFile(join(folder, 'petition.html'), 'utf8'), /Signez la pétition/);
  });

  it('prints a petition from a static site generator', async () => {
    const code = take('README.md', 'eleventyConfig');
    const around = `const script = '/petition/defend-encryption-petition.js';
      const eleventyConfig = { addAsyncShortcode: async (name, render) => console.log(name, await render('fr')) };
      ${code}`;
    const printed = await runShell('node --input-type=module -e "$CODE"', process.cwd(), { CODE: around });
    assert.match(printed, /^petition <defend-encryption-petition .*Signez la pétition/s);
  });

  it('signs, counts, exports and keeps a log at the endpoint', async (t) => {
    const file = 'demo/endpoint/README.md';
    const service = await startEndpointOf(t, 'https://example.org');
    const here = (text: string) => text.replaceAll('https://sign.example.org', service.url);
    const folder = await folderOf(t);
    const sign = here(take(file, 'curl https://sign.example.org/signatures')).replace(
      '2030-01-31T12:00:00Z',
      new Date().toISOString(),
    );
    const answer = JSON.parse(await runShell(sign, folder)) as Record<string, unknown>;
    const sample = JSON.parse(take(file, '"withdraw_url"')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(answer), Object.keys(sample));
    assert.deepEqual([answer.status, answer.count], [sample.status, sample.count]);
    const count = await runShell(here(take(file, '/defend-encryption/count')), folder);
    assert.deepEqual(JSON.parse(count), { petition_id: 'defend-encryption', count: 1 });
    await runShell(here(take(file, '-o signatures.csv')), folder, { EXPORT_TOKEN: exportToken });
    assert.match(await readFile(join(folder, 'signatures.csv'), 'utf8'), /Zoë Núñez/);
    await fetch(String(answer.withdraw_url));
    const shapeOf = (line: string) => line.replace(/[\d.]+ ms/, 'ms');
    for (const line of take(file, 'POST /signatures 200').trim().split('\n'))
      assert.ok(
        service.log.some((logged) => shapeOf(logged) === shapeOf(line)),
        `${line}\n${service.log.join('\n')}`,
      );
  });

  it('makes keys, and opens what was sealed to them', async (t) => {
    const file = 'demo/unseal/README.md';
    const site = await paste(t, '');
    const folder = await folderOf(t);
    const inFolder = (text: string) =>
      text
        .replaceAll(/(?<= )(petition\.private\.jwk|sealed\.jsonl|signatures\.csv)/g, `${folder}/$1`)
        .replace('https://sign.example.org', site.service.url);
    await runShell(inFolder(take(file, 'npm run keys')));
    const made = JSON.parse(await readFile(join(folder, 'petition.private.jwk'), 'utf8')) as Record<
      string,
      string
    >;
    const key = JSON.stringify({ kty: made.kty, crv: made.crv, x: made.x, y: made.y });
    await site.page.setContent(
      `${script}<defend-encryption-petition endpoint="https://example.org/signatures" encrypt-to='${key}'>`,
    );
    await signOn(site.page);
    await runShell(inFolder(take(file, 'npm run unseal')), process.cwd(), { EXPORT_TOKEN: exportToken });
    assert.match(await readFile(join(folder, 'signatures.csv'), 'utf8'), /zoe@example\.org/);
  });

  it('runs the endpoint for real, and keeps a copy of its database', async (t) => {
    const file = 'demo/docs/running.md';
    const folder = await folderOf(t);
    const settings = Object.fromEntries(
      take(file, 'TRUST_PROXY=')
        .trim()
        .split('\n')
        .map((line) => /^(\w+)=(.*)$/.exec(line)?.slice(1) as [string, string]),
    );
    const token = settings.EXPORT_TOKEN?.replace('<32 random characters>', 'x'.repeat(32)) ?? '';
    const [, unitScript] = /^ExecStart=\/usr\/bin\/node --import tsx (.*)$/m.exec(take(file, '[Unit]')) ?? [];
    assert.equal(unitScript, 'demo/endpoint/main.ts');
    const database = `${folder}/signatures.db`;
    const service = startCommand(t, {
      ...settings,
      PORT: '0',
      DATABASE_URL: `file:${database}`,
      EXPORT_TOKEN: token,
    });
    const url = await service.listening;
    const [, health = ''] = /\n(curl .*)/.exec(take(file, 'systemctl enable')) ?? [];
    assert.match(await runShell(health.replace('http://127.0.0.1:8787', url)), /"ok"/);
    const [backup = ''] = take(file, 'pg_dump').split('\n');
    await runShell(
      backup.replace('/srv/petition/signatures.db', database).replace('/backup/', `${folder}/copy-`),
    );
    assert.ok(existsSync(`${folder}/copy-signatures.db`));
  });

  it('names a database of PostgreSQL', () => {
    const line = take('demo/docs/running.md', 'DATABASE_URL=postgres').trim();
    const { database } = readSettings({ DATABASE_URL: line.replace('DATABASE_URL=', '') });
    assert.equal(database.kind, 'postgres');
  });
});

describe('The settings of an editor', () => {
  it('name files of the package', () => {
    const settings = JSON.parse(take('README.md', 'html.customData')) as Record<string, string[]>;
    for (const path of Object.values(settings).flat())
      assert.ok(existsSync(path.replace('./node_modules/defend-encryption-petition/', '')), path);
  });
});

describe('All that is documented', () => {
  /** Other tests run these. */
  const elsewhere: readonly (readonly [words: string, test: string])[] = [
    ['<a href="mailto:petition@example.org">Sign by email</a>\n</defend', 'test/e2e/snippet.test.ts'],
    ['rel="modulepreload"', 'test/e2e/snippet.test.ts'],
    ["import 'defend-encryption-petition/define';\n", 'test/package/frameworks.test.ts'],
    ['npm install ./defend-encryption-petition-', 'test/package/frameworks.test.ts'],
    ["default-src 'none'; script-src", 'test/e2e/policy.test.ts'],
    ['npm ci && npm start', 'test/e2e/demo.test.ts'],
    ['npm ci\nnpm start', 'test/e2e/demo.test.ts'],
    ['npm test\n', '.ci/run'],
    ['node --import tsx demo/endpoint/main.ts\n', 'test/endpoint/settings.test.ts'],
    ['node --import tsx --test test/endpoint', 'test/run.ts'],
    ['<form name="petition" method="post" data-netlify', 'test/delivery/backends.test.ts'],
  ];

  /** These need a machine that is set up for them: they were read, not run. */
  const onlyRead = ['sudo adduser', 'reverse_proxy 127.0.0.1:8787', 'proxy_pass http://127.0.0.1:8787'];

  it('was tried, here or in another test', () => {
    const [, frameworks = ''] =
      /\n## From a framework\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8')) ?? [];
    for (const [, test] of elsewhere) assert.ok(existsSync(test), test);
    const left = documented.filter(
      (block) =>
        !tried.has(block) &&
        !elsewhere.some(([words]) => block.code.includes(words)) &&
        !onlyRead.some((words) => block.code.includes(words)) &&
        // test/package/frameworks.test.ts builds these pages.
        !(block.file === 'README.md' && frameworks.includes(block.code)) &&
        // test/delivery/backends.test.ts signs with the first block of each recipe.
        !(block.file.startsWith('demo/recipes/') && block.language === 'html'),
    );
    assert.deepEqual(
      left.map(({ file, line }) => `${file}:${line}`),
      [],
    );
  });
});
