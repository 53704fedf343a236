import assert from 'node:assert/strict';
import { test } from 'node:test';
import { petitionSite } from './support/petition-site.js';

/** What a browser fetches, and when: each request that waits for another costs more than 30 kB. */

const { visit } = petitionSite();

const entry = '/defend-encryption-petition.js';
const later = '/chunks/later.js';

test('one file of JavaScript shows the form in English, and no other one is asked for unseen', async (t) => {
  const { page, scripts } = await visit(t, { outOfSight: true });
  await page.waitForLoadState('networkidle');
  assert.deepEqual(scripts, [entry]);
});

test('the form shows in English where no other file can be had', async (t) => {
  const { button, page } = await visit(t, { withoutChunks: true });
  assert.equal((await button.textContent())?.trim(), 'Sign now');
  await page.getByText('Your private conversations').waitFor();
});

test('what signing needs is there once the form was seen, before anybody turns to it', async (t) => {
  const { page, scripts } = await visit(t, { outOfSight: true });
  const fetched = page.waitForResponse((response) => response.url().endsWith(later));
  await page.locator('[part="form"]').scrollIntoViewIfNeeded();
  await fetched;
  assert.deepEqual(scripts, [entry, later]);
});

test('a petition that is closed needs no more than that file', async (t) => {
  const { page, scripts } = await visit(t, { attributes: 'closes-at="2020-01-01"' });
  await page.getByText('This petition is closed').waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(scripts, [entry]);
});

test('who signs has fetched two files, one of them only when the form was there', async (t) => {
  const visited = await visit(t);
  await visited.sign();
  assert.deepEqual(visited.scripts, [entry, later]);
});

test('a form in another language takes one file more', async (t) => {
  const { button, page, scripts } = await visit(t, { lang: 'de', outOfSight: true });
  assert.notEqual((await button.textContent())?.trim(), 'Sign now');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(scripts, [entry, '/chunks/de.js']);
});

test('a page that asks for the file with a query fetches it once', async (t) => {
  const visited = await visit(t, { query: '?v=1' });
  await visited.sign();
  assert.deepEqual(visited.scripts, [entry, later]);
});

test('what another back end and sealing take is fetched once somebody turns to the form', async (t) => {
  const key = '{"kty":"OKP","crv":"X25519","x":"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"}';
  const attributes = `backend='{"format": "form", "map": {"key": "jwe"}}' encrypt-to='${key}'`;
  const { page, scripts } = await visit(t, { attributes });
  await page.waitForLoadState('networkidle');
  const lazy = ['/chunks/backend-logic.js', '/chunks/sealer.js'];
  assert.deepEqual(
    scripts.filter((path) => lazy.includes(path)),
    [],
  );
  const fetched = lazy.map((path) => page.waitForResponse((response) => response.url().endsWith(path)));
  await page.locator('input[name="name"]').focus();
  await Promise.all(fetched);
});
