import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { needs } from '../support/prerequisites.js';
import { startPetitionServer, type PetitionServer } from './support/petition-server.js';

/**
 * What a page's own CSS does to the petition: nothing. Each picture is held against one from a bare page, pixel by
 * pixel.
 */

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

/**
 * The petition in a box that no page's rule can move, as a picture. Nothing inside can undo a line through text that an
 * ancestor draws (CSS Text Decoration 3, 2.1), so the box has none.
 */
const picture = async (page: Page, server: PetitionServer, css: string): Promise<Buffer> => {
  await page.goto(`${server.origin}/?attributes=${encodeURIComponent(attributes)}`);
  await page.locator('[part="submit-button"]').waitFor();
  await page.addStyleTag({ content: css });
  const petition = page.locator('defend-encryption-petition');
  await petition.evaluate((element) => {
    const box = document.createElement('div');
    box.setAttribute(
      'style',
      'position: absolute !important; inset: 0 auto auto 0 !important; display: block !important; ' +
        'margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important; ' +
        'width: 1000px !important; height: 1600px !important; background: white !important; ' +
        'direction: ltr !important; text-decoration: none !important',
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

/** The style sheets that many pages have, as their packages bring them. */
const popular = [
  'bootstrap/dist/css/bootstrap.css',
  'bulma/css/bulma.css',
  '@picocss/pico/css/pico.css',
  'normalize.css/normalize.css',
  'tailwindcss/preflight.css',
];
const { resolve } = createRequire(import.meta.url);
const themes = needs.wordpressThemes.find();

const hostile = [
  ['with a root of 62.5 %', 'html { font-size: 62.5% }'],
  ['where all is unset', '* { all: unset }'],
  ['where labels are hidden', 'label, legend, summary { display: none !important }'],
  ['in capitals', '* { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em }'],
  ['on a page from right to left', 'html { direction: rtl } * { text-align: right }'],
  ['with huge lines', 'body { line-height: 4 } * { text-indent: 2em; font: italic 30px/3 cursive }'],
  ['where fields are hidden', 'input, select, textarea, button { display: none !important }'],
  ['where paragraphs stand apart', 'p, h2, ul, ol, div { margin: 5em !important; padding: 3em !important }'],
  ['with other boxes', '* { box-sizing: content-box !important; border-collapse: collapse }'],
  [
    'with other colours',
    '* { color: lime; -webkit-text-fill-color: red; accent-color: red; caret-color: lime }',
  ],
  ['where nothing wraps', '* { white-space: nowrap; hyphens: auto; word-break: break-all }'],
  ['where nothing can be seen clearly', '* { text-shadow: 0 0 9px red; text-decoration: line-through }'],
  ['with lists of its own', 'ol, ul, li { list-style: square !important } * { counter-reset: demand 7 }'],
] as const;

const sheets: readonly (readonly [what: string, css: string])[] = [
  ...hostile,
  ...popular.map(
    (name) =>
      [
        `with ${name.replace(/\/(?:dist|css|normalize|preflight).*/, '')}`,
        readFileSync(resolve(name), 'utf8'),
      ] as const,
  ),
  ...(themes === undefined ? [] : ['twentytwentyone', 'twentytwentytwo']).map(
    (name) => [`with WordPress's ${name}`, readFileSync(`${themes}/${name}/style.css`, 'utf8')] as const,
  ),
];

describe('A petition looks as on a bare page', () => {
  for (const [what, css] of sheets)
    it(what, async (t) => {
      const server = await startPetitionServer(t);
      const page = await browser.newPage({ viewport: { width: 1000, height: 1600 } });
      t.after(() => page.close());
      const bare = await picture(page, server, 'html {}');
      const styled = await picture(page, server, css);
      assert.ok(bare.equals(styled), `The page's CSS changes the picture: ${css.slice(0, 200)}`);
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
