import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startPetitionServer, type PetitionServer } from './support/petition-server.js';

/** What a page's own CSS does to the petition: nothing. Each picture is held against one from a bare page. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

const attributes = [
  'endpoint="/fake-endpoint/accepted"',
  'fields="name email country comment? display-name"',
  'updates="choice"',
  'goal="100" count="42"',
].join(' ');

/** The petition in a box that no page's rule can move, as a picture. */
const picture = async (page: Page, server: PetitionServer, css: string): Promise<Buffer> => {
  await page.goto(`${server.origin}/?attributes=${encodeURIComponent(attributes)}`);
  await page.locator('[part="submit-button"]').waitFor();
  await page.addStyleTag({ content: css });
  const petition = page.locator('defend-encryption-petition');
  await petition.evaluate((element) => {
    const box = document.createElement('div');
    box.setAttribute(
      'style',
      'all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; ' +
        'display: block !important; width: 1000px !important; height: 1600px !important; background: white !important',
    );
    element.before(box);
    box.append(element);
    element.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
  });
  // Moving it renders it anew.
  await petition.evaluate(
    (element) => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete,
  );
  return page.screenshot({ clip: { x: 0, y: 0, width: 1000, height: 1600 }, animations: 'disabled' });
};

describe('A petition looks as on a bare page', () => {
  for (const [what, css] of [
    ['with a root of 62.5 %', 'html { font-size: 62.5% }'],
    ['where all is unset', '* { all: unset }'],
    ['where labels are hidden', 'label, legend, summary { display: none !important }'],
    ['in capitals', '* { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em }'],
    ['on a page from right to left', 'html { direction: rtl } * { text-align: right }'],
    ['with huge lines', 'body { line-height: 4 } * { text-indent: 2em; font: italic 30px/3 cursive }'],
    ['where fields are hidden', 'input, select, textarea, button { display: none !important }'],
    [
      'where paragraphs stand apart',
      'p, h2, ul, ol, div { margin: 5em !important; padding: 3em !important }',
    ],
    ['with other boxes', '* { box-sizing: content-box !important; border-collapse: collapse }'],
    [
      'with other colours',
      '* { color: lime; -webkit-text-fill-color: red; accent-color: red; caret-color: lime }',
    ],
    ['where nothing wraps', '* { white-space: nowrap; hyphens: auto; word-break: break-all }'],
    ['where nothing can be seen clearly', '* { text-shadow: 0 0 9px red; text-decoration: line-through }'],
    ['with lists of its own', 'ol, ul, li { list-style: square !important } * { counter-reset: demand 7 }'],
  ] as const)
    it(what, async (t) => {
      const server = await startPetitionServer(t);
      const page = await browser.newPage({ viewport: { width: 1000, height: 1600 } });
      t.after(() => page.close());
      const bare = await picture(page, server, 'html {}');
      const styled = await picture(page, server, css);
      assert.ok(bare.equals(styled), `${css} changes the picture`);
    });

  it('but is hidden where the page wants it', async (t) => {
    const server = await startPetitionServer(t);
    const page = await browser.newPage({ viewport: { width: 1000, height: 1600 } });
    t.after(() => page.close());
    await picture(page, server, 'defend-encryption-petition { visibility: hidden }');
    assert.equal(await page.locator('[part="submit-button"]').isVisible(), false);
    await picture(page, server, 'defend-encryption-petition { display: none }');
    assert.equal(await page.locator('[part="submit-button"]').isVisible(), false);
  });
});
