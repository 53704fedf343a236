import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { localeCodes } from '../../src/i18n/catalogues.js';
import { petitionSite } from './support/petition-site.js';

/**
 * How many bytes a visitor's browser fetches, compressed with brotli as CDNs do. Budgets are in bytes,
 * what was reached rounded up to 500; the aim is 11 kB, 20 kB and 3 kB, or 4 kB for scripts of three bytes a character. */

const { visit } = petitionSite();

/** Bytes of these files, by their paths on the page. */
const bytesOf = async (paths: readonly string[]): Promise<number> => {
  const sizes = paths.map(async (path) => {
    const compressed = await promisify(brotliCompress)(await readFile(`dist/cdn${path}`));
    return compressed.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

const assertFits = async (t: TestContext, paths: readonly string[], budget: number): Promise<void> => {
  const bytes = await bytesOf(paths);
  t.diagnostic(`${bytes} of ${budget} bytes: ${paths.join(' ')}`);
  assert.ok(paths.length > 0 && bytes <= budget, `${paths.join(' ')}: ${bytes} bytes, expected ${budget}`);
};

test('the form in English, its text and its styles included', async (t) => {
  const { page, scripts } = await visit(t, { outOfSight: true });
  await page.waitForLoadState('networkidle');
  await assertFits(t, scripts, 21_500);
});

test('everything until a petition is signed', async (t) => {
  const visited = await visit(t);
  await visited.sign();
  await assertFits(t, visited.scripts, 32_000);
});

for (const lang of localeCodes.filter((code) => code !== 'en'))
  test(`the language ${lang}`, async (t) => {
    const { page, scripts } = await visit(t, { lang, outOfSight: true });
    await page.waitForLoadState('networkidle');
    // The first file is the same in every language.
    await assertFits(t, scripts.slice(1), 5_000);
  });
