import assert from 'node:assert/strict';
import { test } from 'node:test';
import { petitionPages, type PetitionPage } from './support/petition-page.js';

/** What a screen reader is told without being asked (WCAG 2.2, SC 4.1.3). */

const pages = petitionPages();

const small = { endpoint: 'https://ngo.example/signatures', controller: 'Privacy Now' };

declare global {
  interface Window {
    told: string[];
  }
}

/** Notes each change of the live region, as a screen reader does. */
const listen = (petition: PetitionPage): Promise<void> =>
  petition.part('status').evaluate((region) => {
    window.told = [];
    new MutationObserver(() => {
      const lines = [...region.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
      if (lines.length) window.told.push(lines.join(' '));
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });

const told = (petition: PetitionPage): Promise<string[]> => petition.page.evaluate(() => window.told);

test('the region is there, and silent, before anything happens', async (t) => {
  const petition = await pages.show(t, { attributes: small });
  const region = petition.element.getByRole('status');
  assert.equal(await region.count(), 1);
  assert.equal((await region.textContent())?.trim(), '');
});

test('sending, result and count are told once each', async (t) => {
  const petition = await pages.show(t, {
    attributes: { ...small, count: 11 },
    outcomes: [{ kind: 'accepted', count: 12 }],
  });
  await listen(petition);
  await petition.fillInAndSign();
  assert.deepEqual(await told(petition), [
    'Sending your signature…',
    'Thank you for signing! 12 people have signed',
  ]);
});

test('a second try that fails in the same way is told again', async (t) => {
  const petition = await pages.show(t, { attributes: small, outcomes: [{ kind: 'unavailable' }] });
  await petition.fillIn();
  await listen(petition);
  await petition.sign();
  await petition.sign();
  const [sending, failed, ...again] = await told(petition);
  assert.match(sending ?? '', /^Sending/);
  assert.match(failed ?? '', /can’t take|right now|unavailable|later/);
  assert.deepEqual(again, [sending, failed]);
});

test('what is told of a failure stays in the same region while the words around it change', async (t) => {
  const petition = await pages.show(t, { attributes: small, outcomes: [{ kind: 'unknown' }] });
  await petition.fillInAndSign();
  await petition.part('status').evaluate((region) => {
    (window as unknown as { region: Element }).region = region;
  });
  await petition.element.evaluate((element) => {
    element.setAttribute('lang', 'fr');
  });
  await petition.element.locator('[part="base"][lang="fr"]').waitFor();
  assert.ok(
    await petition
      .part('status')
      .evaluate((region) => region === (window as unknown as { region: Element }).region),
  );
});
