import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readPrivateKey, unseal } from '../../demo/unseal/unseal.js';
import { backendNames, type BackendName } from '../../src/core/backend-names.js';
import { launchBrowser } from '../support/browser.js';
import { createFakeBackends, type ReceivedRequest } from '../support/fake-backends.js';
import { startSite } from './support/site.js';

/** The builder as somebody uses it who has a page elsewhere, in a real browser. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

/** A page with nothing on it but what is pasted, under a strict policy; the stand-ins of the back ends are on its server. */
interface Elsewhere {
  readonly origin: string;
  /** Where the stand-ins are. */
  readonly backends: string;
  readonly paste: (html: string, policy: string) => void;
  readonly received: (key: string) => Promise<readonly ReceivedRequest[]>;
}

const startElsewhere = async (t: TestContext): Promise<Elsewhere> => {
  const isForBackends = createFakeBackends();
  let page = { html: '', policy: '' };
  const server = createServer((request, response) => {
    if (isForBackends(request, response)) return;
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': page.policy })
      .end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${page.html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    // Another name of the same machine is another origin, as back ends are.
    backends: `http://localhost:${port}/fake-backends`,
    paste: (html, policy) => {
      page = { html, policy };
    },
    received: async (key) => {
      const answer = await fetch(`${origin}/fake-backends/received?key=${key}`);
      const all = (await answer.json()) as readonly ReceivedRequest[];
      return all.filter(({ method }) => method === 'POST');
    },
  };
};

interface Opened {
  readonly page: Page;
  readonly site: string;
  /** Every address that the browser asked for, of any page. */
  readonly asked: string[];
  readonly complaints: string[];
}

const openBuilder = async (
  t: TestContext,
  query = '',
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const site = await startSite(t);
  const context = await browser.newContext({ locale: 'en', ...options });
  t.after(() => context.close());
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${site}/build.html${query}`);
  return { page, site, asked, complaints };
};

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Presses the button, and takes what is then to be pasted. */
const copySnippet = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Copy: In the page, where the petition goes' }).click();
  await page.getByText('Copied.').waitFor();
  return copied(page);
};

const copyPolicy = async (page: Page): Promise<string> => {
  await page.getByText('My page has a strict Content-Security-Policy').click();
  return (await page.getByRole('region', { name: 'Content-Security-Policy' }).textContent()) ?? '';
};

interface Case {
  /** The back end's own path. */
  readonly path: string;
  /** What is typed into the fields beside the address, by their labels. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly updates?: string;
  /** What the visitor reads after signing. */
  readonly thanks: string;
}

const thankYou = 'Thank you for signing!';
const sent = 'Your signature was sent';

const cases: Readonly<Record<BackendName, Case>> = {
  own: { path: '/signatures', thanks: 'Almost done: please confirm your email address' },
  'action-network': { path: '/api/v2/petitions/1/signatures/', thanks: sent },
  proca: { path: '/api', fields: { Page: '42' }, thanks: thankYou },
  actionkit: { path: '/rest/v1/action/', fields: { Page: 'defend-encryption' }, thanks: thankYou },
  basket: {
    path: '/news/subscribe/',
    fields: { Newsletters: 'news' },
    updates: 'A box to tick',
    thanks: thankYou,
  },
  supabase: { path: '/rest/v1/signatures', fields: { Key: 'sb_publishable_abc' }, thanks: thankYou },
  formspree: { path: '/f/form', updates: 'A box to tick', thanks: thankYou },
  basin: { path: '/f/form', thanks: thankYou },
  netlify: { path: '/', fields: { Form: 'petition' }, thanks: thankYou },
  webhook: { path: '/hooks/catch/1/a/', thanks: sent },
  'google-forms': {
    path: '/forms/d/e/form/formResponse',
    fields: { Name: 'entry.1', Email: 'entry.2', Country: 'entry.3' },
    thanks: sent,
  },
};

const labels: Readonly<Record<BackendName, string>> = {
  own: 'A server of your own',
  'action-network': 'Action Network',
  proca: 'Proca',
  actionkit: 'ActionKit',
  basket: 'Mozilla Basket',
  supabase: 'Supabase, PostgREST',
  formspree: 'Formspree',
  basin: 'Basin',
  netlify: 'Netlify Forms',
  webhook: 'Zapier, Make, Google Apps Script',
  'google-forms': 'Google Forms',
};

/** Fills in the form as somebody does who has an account there. */
const choose = async (page: Page, name: BackendName, endpoint: string): Promise<void> => {
  const form = page.getByRole('form', { name: 'Your embed' });
  await form.getByLabel('Back end').selectOption({ label: labels[name] });
  await form.getByLabel('Address for the signatures').fill(endpoint);
  const section = page.locator('details', {
    has: page.getByRole('heading', { name: 'Where signatures go' }),
  });
  for (const [label, text] of Object.entries(cases[name].fields ?? {}))
    await section.getByLabel(label, { exact: true }).fill(text);
  const { updates } = cases[name];
  if (updates) await form.getByLabel(updates).check();
  await form.getByLabel('Organisation').fill('Privacy Now');
  await form.getByLabel('Privacy notice').fill('https://ngo.example/privacy');
  await form.getByLabel('Contact for withdrawing').fill('data@ngo.example');
};

const strict = "default-src 'none'; require-trusted-types-for 'script'; img-src data:";

const sign = async (page: Page): Promise<void> => {
  await page.getByLabel('Full name').fill('Zoë Núñez');
  await page.getByLabel('Email address').fill('zoe+eff@example.org');
  const updates = page.getByLabel('may send me email updates');
  if (await updates.count()) await updates.check();
  await page.getByRole('button', { name: 'Sign now' }).click();
};

describe('An embed that was built for', () => {
  for (const name of backendNames)
    it(`${name} is signed on another site with a strict policy, and the signature is there`, async (t) => {
      const elsewhere = await startElsewhere(t);
      const { page, complaints } = await openBuilder(t);
      const key = randomUUID();
      // Netlify takes forms of its own pages only.
      const backends = name === 'netlify' ? `${elsewhere.origin}/fake-backends` : elsewhere.backends;
      await choose(page, name, `${backends}/${name}${cases[name].path}?key=${key}`);
      assert.equal(await page.getByText('Nobody can sign').count(), 0);
      elsewhere.paste(await copySnippet(page), `${strict}; ${await copyPolicy(page)}`);

      await page.goto(`${elsewhere.origin}/`);
      await sign(page);
      await page.getByRole('heading', { name: cases[name].thanks }).waitFor();
      const [post, ...others] = await elsewhere.received(key);
      assert.deepEqual(others, []);
      assert.match(decodeURIComponent(post?.body ?? ''), /zoe\+eff@example\.org/);
      assert.deepEqual(complaints, []);
    });

  it('a language as one file is signed in that language, and sealed with the key that was made', async (t) => {
    const elsewhere = await startElsewhere(t);
    const { page, complaints } = await openBuilder(t);
    const key = randomUUID();
    const endpoint = `${elsewhere.backends}/supabase/rest/v1/signatures?key=${key}`;
    await choose(page, 'supabase', endpoint);
    await page.getByLabel('Shown in').selectOption({ label: 'Français (fr)' });
    await page.getByText('One file').click();
    await page.getByRole('heading', { name: 'Sealing' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make a pair of keys' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'petition.private.jwk');
    const privateKey = await readFile(await file.path(), 'utf8');
    const { d } = JSON.parse(privateKey) as { d: string };
    await page.getByText('The private key was saved').waitFor();
    assert.ok(!page.url().includes(d));
    assert.ok(!(await page.content()).includes(d));
    const html = await copySnippet(page);
    assert.ok(!html.includes(d));
    elsewhere.paste(html, `${strict}; ${await copyPolicy(page)}`);

    await page.goto(`${elsewhere.origin}/`);
    await page.getByLabel('Nom').fill('Zoë Núñez');
    await page.locator('input[name=email]').fill('zoe@example.org');
    await page.getByRole('button', { name: 'Je signe maintenant' }).click();
    await page.getByRole('heading', { name: 'Merci' }).waitFor();
    const [post] = await elsewhere.received(key);
    const envelope = {
      ...(JSON.parse(post?.body ?? '') as object),
      v: 1,
      received_at: new Date().toISOString(),
    };
    const { csv } = await unseal(JSON.stringify(envelope), readPrivateKey(privateKey));
    assert.match(csv, /zoe@example\.org/);
    assert.deepEqual(complaints, []);
  });
});

describe('The builder', () => {
  it('opens for a colleague as it was left', async (t) => {
    const { page, site } = await openBuilder(t);
    await choose(page, 'actionkit', 'https://org.actionkit.com/rest/v1/action/');
    await page.getByLabel('Postal code').selectOption('Required');
    await page.getByLabel('Always dark').check();
    const html = await copySnippet(page);
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    assert.equal(await copySnippet(colleague), html);
    assert.match(html, /theme="dark"/);
    assert.match(html, /fields="name email country\? postal-code"/);
    assert.equal(await colleague.getByLabel('Postal code').inputValue(), 'required');
    assert.ok(page.url().startsWith(`${site}/build.html?`));
  });

  it('shows the petition as it is chosen, and asks nobody else while somebody types', async (t) => {
    const { page, site, asked } = await openBuilder(t);
    const preview = page.frameLocator('iframe');
    await choose(page, 'own', 'https://sign.example/signatures');
    await preview.getByText('I agree that Privacy Now').waitFor();
    await page.getByLabel('Shown in').selectOption('fr');
    await preview.getByRole('button', { name: 'Je signe maintenant' }).waitFor();
    await page.getByLabel('Shown in').selectOption('en');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.getByRole('button', { name: 'Telephone' }).click();
    const background = () =>
      preview.locator('[part~=base]').evaluate((element) => getComputedStyle(element).colorScheme);
    assert.match(await background(), /dark/);
    assert.equal(await preview.locator('html').evaluate(() => innerWidth), 375);
    await page.getByText('Colours').click();
    await page.getByLabel('Accent, dark', { exact: true }).fill('#00ff00');
    await page.waitForURL(/dark-accent=%2300ff00/);
    assert.equal(
      await preview
        .locator('[part~=submit-button]')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
      'rgb(0, 255, 0)',
    );
    await preview.getByLabel('Full name').fill('Zoë');
    await preview.getByLabel('Email address').fill('zoe@example.org');
    await preview.getByRole('button', { name: 'Sign now' }).click();
    await preview.getByRole('heading', { name: thankYou }).waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(site)),
      [],
    );
  });

  it('says at once which colours can’t be read', async (t) => {
    const { page } = await openBuilder(t);
    await page.getByText('Colours').click();
    await page.getByLabel('Accent, light', { exact: true }).fill('#ffcc00');
    await page.locator('#check').getByText('“Accent” on “Background” has a contrast of 1.5:1').waitFor();
    await page.getByRole('button', { name: 'Reset: Accent, light' }).click();
    assert.equal(await page.locator('#check').getByText('has a contrast of').count(), 0);
  });

  it('sends a test when asked to, and shows what went there and back', async (t) => {
    const elsewhere = await startElsewhere(t);
    const { page } = await openBuilder(t);
    const key = randomUUID();
    await choose(page, 'actionkit', `${elsewhere.backends}/actionkit/rest/v1/action/?key=${key}`);
    assert.deepEqual(await elsewhere.received(key), []);
    await page.getByLabel('Your email address').fill('me@ngo.example');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('The endpoint has taken it').waitFor();
    const [post] = await elsewhere.received(key);
    assert.match(post?.body ?? '', /email=me%40ngo\.example/);
    assert.ok(
      ((await page.getByRole('region', { name: 'What was sent' }).textContent()) ?? '').includes(
        post?.body ?? '-',
      ),
    );
    assert.match(
      (await page.getByRole('region', { name: 'What came back' }).textContent()) ?? '',
      /HTTP 201[\s\S]*"action_id":7/,
    );
  });

  it('says that nobody answers, where nobody does', async (t) => {
    const { page } = await openBuilder(t, '?endpoint=https://nobody.invalid/');
    await page.getByLabel('Your email address').fill('me@ngo.example');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Nobody can tell whether it was taken').waitFor();
    await page.getByText('No answer that this page may read').waitFor();
  });

  it('takes a pasted secret out of the page and the address, and says why', async (t) => {
    const { page } = await openBuilder(t, '?backend=supabase');
    await page.getByLabel('Key', { exact: true }).fill('sb_secret_abcdefghijklmnop');
    await page.locator('.remarks').getByText('This is the secret key of a Supabase project').waitFor();
    await page.getByRole('heading', { name: 'Sealing' }).click();
    await page.getByLabel('Public key').fill('{"kty":"EC","crv":"P-256","d":"abcdefghijklmnopqrstuvwxyz"}');
    await page.getByLabel('Public key').blur();
    await page.locator('.remarks').getByText('This is a private key').waitFor();
    assert.equal(await page.getByLabel('Public key').inputValue(), '');
    assert.doesNotMatch((await page.content()) + page.url(), /abcdefghijklmnop/);
  });

  it('shows markup in every choice as text, and runs none of it', async (t) => {
    const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
    const names = [
      'kind',
      'files',
      'parent',
      'backend',
      'endpoint',
      'lang',
      'language-menu',
      'fields',
      'updates',
    ];
    names.push('controller', 'privacy-url', 'contact', 'goal', 'count', 'count-url', 'theme', 'encrypt-to');
    names.push('light-accent', 'parameter-page', evil);
    const query = new URLSearchParams(names.map((name) => [name, evil]));
    const { page, asked, complaints } = await openBuilder(t, `?${query.toString()}`);
    await page.frameLocator('iframe').getByRole('button', { name: 'Sign now' }).waitFor();
    for (const kind of ['One file', 'In the page’s HTML', 'npm', 'WordPress', 'Frame', 'Script tag'])
      await page.getByRole('radio', { name: kind }).check();
    await page.getByText('Not everything could be taken over').waitFor({ state: 'detached' });
    assert.equal(await page.locator('img').count(), 0);
    assert.ok((await page.locator('#snippet pre').first().textContent())?.includes('&lt;script&gt;'));
    assert.deepEqual(
      asked.filter((url) => url.endsWith('/x')),
      [],
    );
    assert.deepEqual(
      complaints.filter((text) => !text.includes("can't be used")),
      [],
    );
  });

  it('says what it is to who has no JavaScript', async (t) => {
    const { page } = await openBuilder(t, '', { javaScriptEnabled: false });
    await page.getByText('Without JavaScript').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'documentation' }).click();
    await page.getByRole('heading', { name: 'Documentation', level: 1 }).waitFor();
  });

  it('goes with the keyboard alone from the back end to the copied snippet', async (t) => {
    const { page } = await openBuilder(t);
    await page.getByLabel('Back end').focus();
    const copy = page.getByRole('button', { name: 'Copy: In the page, where the petition goes' });
    for (let presses = 0; presses < 120; presses += 1) {
      if (await copy.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    assert.match(await copied(page), /<defend-encryption-petition>/);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`has nothing that axe finds, ${colorScheme}, ${width} px, and nothing beside the screen`, async (t) => {
        const { page } = await openBuilder(
          t,
          '?backend=google-forms&theme=x&endpoint=ftp://a&light-text=%23cccccc',
          {
            colorScheme,
            viewport: { width, height: 800 },
          },
        );
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        await page.getByLabel('Your email address').fill('me@ngo.example');
        await page.getByRole('button', { name: 'Send it' }).click();
        await page.getByText('Mend what is listed above').waitFor();
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          // The preview's petition has tests of its own.
          (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude: 'iframe' }),
        );
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
});
