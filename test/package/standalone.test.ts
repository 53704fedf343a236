import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { localeCodes } from '../../src/i18n/catalogues.js';
import { petitionSite } from './support/petition-site.js';

/** One file for one language, for `integrity=` and for sites that strip `type="module"`. */

const { visit } = petitionSite();

const readIntegrity = async () =>
  JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as Readonly<Record<string, string>>;

test('there is one for each language, and a hash for each file of the script tag', async () => {
  const files = (await readdir('dist/cdn', { recursive: true })).filter((name) => name.endsWith('.js'));
  const integrity = await readIntegrity();
  assert.deepEqual(Object.keys(integrity).sort(), files.sort());
  for (const locale of localeCodes) assert.ok(integrity[`standalone/${locale}.js`], locale);
  for (const [name, hash] of Object.entries(integrity)) {
    const bytes = await readFile(`dist/cdn/${name}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
  }
});

for (const [kind, attributes] of [
  ['a classic script', 'defer'],
  ['a module', 'type="module"'],
] as const)
  test(`as ${kind}, it speaks its language on any page, and signs without another file`, async (t) => {
    const { 'standalone/fr.js': hash = '' } = await readIntegrity();
    const script = `<script ${attributes} src="/standalone/fr.js" integrity="${hash}"></script>`;
    const visited = await visit(t, { lang: 'de', script });
    assert.equal((await visited.button.textContent())?.trim(), 'Je signe maintenant');
    assert.equal(await visited.page.locator('[part="base"]').getAttribute('lang'), 'fr');
    assert.match(
      (await visited.page.locator('[part="consent"]').textContent()) ?? '',
      /^\s*En signant, j’autorise l’organisation/,
    );
    await visited.sign();
    assert.match((await visited.page.locator('#thank-you-title').textContent()) ?? '', /Merci/);
    assert.deepEqual(visited.scripts, ['/standalone/fr.js']);
  });
