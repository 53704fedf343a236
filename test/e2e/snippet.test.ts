import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { layoutShift } from './support/layout-shift.js';
import { startPageServer } from './support/page-server.js';

/** The lines that the README gives to paste, on a page. */

let browser: Browser;
let embed: string;
let preload: string;

before(async () => {
  const readme = await readFile('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('\n## Put it on a page'), readme.indexOf('\n## See it work'));
  const snippets = [...section.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) =>
    html.replaceAll('/petition/', '/cdn/'),
  );
  [embed = '', preload = ''] = snippets;
  browser = await launchBrowser();
});

after(() => browser.close());

interface Opened {
  readonly page: Page;
  /** Lets the element's first file be had. */
  readonly release: () => void;
}

/** Opens a page whose first file keeps it waiting, as a slow network does. */
const open = async (
  t: TestContext,
  body: string,
  { lang = 'en', javaScriptEnabled = true, viewport = { width: 1280, height: 720 } } = {},
): Promise<Opened> => {
  const server = await startPageServer(t);
  server.show({ body });
  const context = await browser.newContext({ locale: lang, javaScriptEnabled, viewport });
  t.after(() => context.close());
  const page = await context.newPage();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/defend-encryption-petition.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.route('https://example.org/signatures', (route) =>
    route.fulfill({ json: { status: 'accepted' }, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
  await page.getByText('Below the petition').waitFor({ state: 'attached' });
  // Only what was painted can move.
  if (javaScriptEnabled)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  return { page, release };
};

/** A page of which one sees much above and below the petition. */
const blog = (petition: string) =>
  `<h1>A blog</h1><p>Above the petition</p>${petition}${'<p>A paragraph of the blog.</p>'.repeat(50)}`;

describe('The lines that the README gives to paste', () => {
  it('put a petition on the page that can be signed', async (t) => {
    const { page, release } = await open(t, embed);
    release();
    await page.getByLabel('Full name').fill('Zoë Núñez');
    await page.getByLabel('Email').fill('zoe@example.org');
    const request = page.waitForRequest('https://example.org/signatures');
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByRole('heading', { name: 'Thank you for signing' }).waitFor();
    const submission = (await request).postDataJSON() as { consents: { text: string }[] };
    assert.match(submission.consents[0]?.text ?? '', /Your organisation/);
  });

  for (const [what, width, height] of [
    ['a telephone', 360, 740],
    ['a large screen', 1400, 900],
  ] as const)
    it(`move nothing on ${what} when the petition comes`, async (t) => {
      const { page, release } = await open(t, blog(embed), { viewport: { width, height } });
      release();
      await page.getByRole('button', { name: 'Sign now' }).waitFor();
      assert.equal(await layoutShift(page), 0);
    });

  it('would have things move without their style', async (t) => {
    const { page, release } = await open(t, blog(embed.replace(/<style>.*<\/style>/s, '')));
    release();
    await page.getByRole('button', { name: 'Sign now' }).waitFor();
    assert.ok((await layoutShift(page)) > 0.1);
  });

  it('offer what is in the tag until the petition is there, and not any more then', async (t) => {
    const { page, release } = await open(t, embed);
    const link = page.getByRole('link', { name: 'Sign by email' });
    await link.waitFor();
    release();
    await page.getByRole('button', { name: 'Sign now' }).waitFor();
    assert.equal(await link.isVisible(), false);
  });

  it('offer it to visitors without JavaScript', async (t) => {
    const { page } = await open(t, embed, { javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Sign by email' }).isVisible());
  });

  it('fetch another language beside the first file, not behind it', async (t) => {
    const server = `${preload}<div lang="fr">${embed}</div>`;
    const { page, release } = await open(t, server, { lang: 'fr' });
    // The first file is held back: this waits for ever if the language waits for it.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/chunks/fr.js')),
    );
    let again = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/chunks/fr.js')) again += 1;
    });
    release();
    await page.getByRole('button', { name: 'Je signe maintenant' }).waitFor();
    assert.equal(again, 0);
  });
});
