import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { states, themes } from '../../demo/gallery/choices.js';
import { launchBrowser } from '../support/browser.js';
import { startPage, startSite } from './support/site.js';

/** The site: what is read there, the gallery, and the page for frames. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly origin: string;
  /** Addresses that were asked for. */
  readonly asked: string[];
}

const open = async (t: TestContext, path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const origin = await startSite(t);
  const context = await browser.newContext({ locale: 'en', ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}/${path}`);
  return { page, origin, asked };
};

/** What is shown inside of another page is no page to read. */
const inFrames = ['embed.html', 'preview.html'];

const pages = readdirSync('demo/dist/site', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !inFrames.includes(name))
  .sort();

describe('Each page of the site', () => {
  it('leads to places that are there', async (t) => {
    const { page, origin } = await open(t, 'index.html');
    const broken: string[] = [];
    const known = new Map<string, readonly string[] | undefined>();
    const idsAt = async (path: string) => {
      const response = await page.request.get(`${origin}${path}`);
      const text = response.ok() ? await response.text() : undefined;
      return text === undefined ? undefined : [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    };
    for (const name of pages) {
      const text = await (await page.request.get(`${origin}/${name}`)).text();
      for (const [, target = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|data:)/.test(target)) continue;
        const { pathname, hash } = new URL(target, `${origin}/${name}`);
        if (!known.has(pathname)) known.set(pathname, await idsAt(pathname));
        const ids = known.get(pathname);
        if (!ids || (hash && !ids.includes(decodeURIComponent(hash.slice(1)))))
          broken.push(`${name}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  for (const name of pages)
    it(`${name} is free of what axe finds, light and dark, and asks no other server`, async (t) => {
      const { page, origin, asked } = await open(t, name);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        assert.deepEqual(
          found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          [],
        );
      }
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(origin)),
        [],
      );
      assert.ok((await page.title()).length > 10);
    });

  for (const name of ['index.html', 'gallery.html', 'docs/privacy.html', 'docs/reference.html'])
    it(`${name} is read without JavaScript, and fits 320 px`, async (t) => {
      const { page } = await open(t, name, {
        javaScriptEnabled: false,
        viewport: { width: 320, height: 800 },
      });
      assert.ok((await page.locator('main').innerText()).length > 100);
      assert.ok(await page.getByRole('link', { name: 'Documentation' }).first().isVisible());
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px`);
    });
});

describe('The gallery', () => {
  const expected: Readonly<Record<string, string>> = {
    errors: 'editing',
    'confirm-email': 'signed',
    unverified: 'signed',
    unknown: 'failed',
    rejected: 'failed',
    invalid: 'failed',
  };
  for (const name of Object.keys(states))
    it(`shows the state “${name}” by its name`, async (t) => {
      const { page } = await open(t, `gallery.html?state=${name}`);
      const state = expected[name] ?? name;
      await page.waitForFunction(
        (wanted) => document.querySelector('defend-encryption-petition')?.state === wanted,
        state,
      );
      if (name === 'errors') await page.locator('[part="error-summary"]').waitFor();
    });

  it('shows each theme, and the lines that make it', async (t) => {
    const { page } = await open(t, 'gallery.html');
    const accents = new Set<string>();
    for (const theme of themes) {
      await page.getByLabel('Theme').selectOption(theme);
      const sheet = `${theme}.css`;
      if (theme !== 'default')
        await page.waitForFunction(
          (name) => [...document.styleSheets].some(({ href }) => href?.endsWith(name)),
          sheet,
        );
      const button = page.locator('[part="submit-button"]');
      await button.waitFor();
      accents.add(await button.evaluate((element) => getComputedStyle(element).fontFamily));
      assert.equal((await page.locator('#snippet').innerText()).includes(sheet), theme !== 'default');
    }
    assert.ok(accents.size >= 6, [...accents].join('\n'));
    assert.match(page.url(), /theme=neighbourhood/);
  });

  it('shows each language in itself, and keeps it in the address', async (t) => {
    const { page } = await open(t, 'gallery.html');
    await page.getByLabel('Language').selectOption({ label: 'Français' });
    await page.getByRole('button', { name: 'Je signe maintenant' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Je signe maintenant' }).waitFor();
  });

  it('takes markup in its address for text', async (t) => {
    const hostile = encodeURIComponent('"><img src=x onerror="document.title=1">');
    const { page } = await open(t, `gallery.html?theme=${hostile}&state=${hostile}&lang=${hostile}`);
    await page.getByText('There is no theme “"><img src=x').waitFor();
    assert.equal(await page.locator('main img').count(), 0);
    assert.match(await page.title(), /Gallery/);
    await page.getByRole('button', { name: 'Sign now' }).waitFor();
  });
});

describe('The page for frames', () => {
  /** A page elsewhere that shows it. Its title becomes the message that it got. */
  const around = (site: string, parameters: string) =>
    `<!doctype html><title>Around</title><iframe src="${site}/embed.html?${parameters}"></iframe>
     <script>addEventListener('message', ({ data, origin }) => { document.title = JSON.stringify([origin, data]); });</script>`;

  it('shows the petition that its address tells of, and nothing else from there', async (t) => {
    const parameters = new URLSearchParams({
      endpoint: 'https://sign.example/',
      lang: 'de',
      controller: '<b>Freie Briefe</b>',
      onclick: 'document.title=1',
      style: 'display:none',
    });
    const { page } = await open(t, `embed.html?${parameters}`);
    await page.getByText('<b>Freie Briefe</b>').first().waitFor();
    const names = await page
      .locator('defend-encryption-petition')
      .evaluate((element) => element.getAttributeNames().sort());
    assert.deepEqual(names, ['controller', 'endpoint', 'lang']);
  });

  it('tells its height to the page that was named', async (t) => {
    const { page, origin } = await open(t, 'index.html');
    let html = '';
    const elsewhere = await startPage(t, () => html);
    html = around(origin, `parent=${elsewhere}`);
    await page.goto(elsewhere);
    await page.waitForFunction(() => document.title.startsWith('['));
    const [from, data] = JSON.parse(await page.title()) as [string, { type: string; height: number }];
    assert.equal(from, origin);
    assert.equal(data.type, 'defend-encryption-petition');
    assert.ok(data.height > 300);
  });

  for (const parameters of ['', 'parent=*', 'parent=http://elsewhere.example'])
    it(`tells nobody else, asked with “${parameters}”`, async (t) => {
      const { page, origin } = await open(t, 'index.html');
      await page.goto(await startPage(t, () => around(origin, parameters)));
      await page.frameLocator('iframe').locator('[part="submit-button"]').waitFor();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      assert.equal(await page.title(), 'Around');
    });
});
