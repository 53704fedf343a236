import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { submissionSchema } from '../../src/schema.js';
import { launchBrowser } from '../support/browser.js';
import { startBuiltSite } from './support/built-site.js';
import { link, pack, root } from './support/packed.js';

/** The tarball on a small page of each framework, built as its users build theirs. The README shows these pages. */

interface Framework {
  readonly name: string;
  /** The folder of its page, in `frameworks/`. */
  readonly folder: string;
  /** The file in it that the README shows. */
  readonly file: string;
  /** The packages that the page imports. */
  readonly packages: readonly string[];
}

const frameworks: readonly Framework[] = [
  { name: 'plain HTML', folder: 'html', file: 'index.html', packages: [] },
  { name: 'React 19', folder: 'react', file: 'page.tsx', packages: ['react', 'react-dom'] },
  { name: 'Vue 3', folder: 'vue', file: 'Page.vue', packages: ['vue', '@vitejs/plugin-vue'] },
  {
    name: 'Svelte 5',
    folder: 'svelte',
    file: 'Page.svelte',
    packages: ['svelte', '@sveltejs/vite-plugin-svelte'],
  },
  {
    name: 'Angular',
    folder: 'angular',
    file: 'page.ts',
    packages: ['@angular/compiler', '@angular/core', '@angular/platform-browser'],
  },
];

const sources = join(root, 'test/package/frameworks');
const packed = await pack();
let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

/**
 * Builds a framework's page in the project that has the tarball installed.
 * @returns the folder of the built page.
 */
const buildPage = async ({ folder, packages }: Framework): Promise<string> => {
  await link(packed, packages);
  const page = join(packed.project, folder);
  await cp(join(sources, folder), page, { recursive: true });
  // Without a bundler, the page's own server has the files of the script tag.
  if (folder === 'html')
    await cp(join(packed.installed, 'dist/cdn'), join(page, 'public/petition'), { recursive: true });
  await build({ root: page, logLevel: 'error', build: { target: 'es2022' } });
  return join(page, 'dist');
};

for (const framework of frameworks)
  test(`a page in ${framework.name} sets attributes and properties, has a visitor sign, and hears of it`, async (t) => {
    const site = await startBuiltSite(t, await buildPage(framework), { status: 'accepted', count: 43 });
    const page = await browser.newPage();
    t.after(() => page.close());
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });

    await page.goto(site.url);
    await page.getByRole('heading', { name: 'Stop chat control' }).waitFor();
    await page.getByLabel('Prénom et nom').fill('Zoë Núñez');
    await page.getByLabel('E-mail').fill('zoe@example.org');
    await page.getByRole('button', { name: 'Je signe maintenant' }).click();
    await page.getByRole('heading', { name: 'Merci d’avoir signé' }).waitFor();
    await page.getByText('Objectif : 1 000').waitFor();
    await page.getByText('Signatures: 43').waitFor();

    assert.equal(site.signatures.length, 1);
    const signature = submissionSchema.parse(site.signatures[0]);
    const { petition_id, name, email, locale, page_url, consents } = signature;
    assert.deepEqual(
      { petition_id, name, email, locale, page_url },
      {
        petition_id: 'defend-encryption',
        name: 'Zoë Núñez',
        email: 'zoe@example.org',
        locale: 'fr',
        page_url: site.url,
      },
    );
    assert.deepEqual(
      consents.map(({ id, granted }) => ({ id, granted })),
      [{ id: 'signing', granted: true }],
    );
    assert.match(consents[0]?.text ?? '', /Your organisation/);
    assert.deepEqual(complaints, []);
  });

test('the README shows these pages', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /\n## From a framework\n(.*?)\n## /s.exec(readme) ?? [];
  const snippets = [...section.matchAll(/```\w+\n(.*?)```/gs)].map(([, code = '']) => code);
  const files = frameworks.map(({ folder, file }) => readFile(join(sources, folder, file), 'utf8'));
  const configuration = readFile(join(sources, 'vue/vite.config.mjs'), 'utf8');
  const shown = await Promise.all([...files, configuration]);
  // How far a line is indented, and where it is broken, differs from a page to a part of it.
  const words = (code: string) => code.replaceAll(/\s+/g, '');
  assert.equal(snippets.length, shown.length);
  for (const snippet of snippets)
    assert.ok(
      shown.some((file) => words(file).includes(words(snippet))),
      `No page of test/package/frameworks has this:\n${snippet}`,
    );
});
