import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startPetitionServer, type PetitionServer } from './support/petition-server.js';

/** What becomes of a signature when the connection, the tab or the page goes away. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});

after(() => browser.close());

interface Visit {
  readonly server: PetitionServer;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly key: string;
}

const visit = async (t: TestContext, behaviour: string): Promise<Visit> => {
  const server = await startPetitionServer(t);
  const key = randomUUID();
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const attributes = `endpoint="/fake-endpoint/${behaviour}?key=${key}"`;
  await page.goto(`${server.origin}/?attributes=${encodeURIComponent(attributes)}`);
  return { server, context, page, key };
};

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Full name').fill('Zoë Núñez');
  await page.getByLabel('Email address').fill('zoe+eff@example.org');
};

const press = (page: Page): Promise<void> => page.getByRole('button', { name: 'Sign now' }).click();

/** Waits until this many requests have arrived. */
const arrival = async ({ server, key }: Visit, count = 1): Promise<void> => {
  while ((await server.received(key)).length < count);
};

const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();

describe('A signature', () => {
  it('without a connection is not sent, and goes out once there is one again', async (t) => {
    const v = await visit(t, 'accepted');
    await fillIn(v.page);
    await v.context.setOffline(true);
    await press(v.page);
    await v.page.getByText('You are offline, so nothing was sent yet.').waitFor();
    assert.deepEqual(await v.server.received(v.key), []);
    assert.equal(await v.page.getByLabel('Full name').inputValue(), 'Zoë Núñez');
    await v.context.setOffline(false);
    await thanks(v.page);
    assert.equal((await v.server.received(v.key)).length, 1);
  });

  it('arrives when the tab is closed right after pressing', async (t) => {
    const v = await visit(t, 'never');
    await fillIn(v.page);
    const sent = v.page.waitForRequest(/fake-endpoint/);
    await press(v.page);
    await sent;
    await v.page.close();
    await arrival(v);
    assert.match((await v.server.received(v.key))[0]?.body ?? '', /zoe\+eff@example\.org/);
  });

  it('is thanked for when the page was frozen in the background meanwhile', async (t) => {
    const v = await visit(t, 'held');
    await fillIn(v.page);
    await press(v.page);
    await arrival(v);
    const session = await v.context.newCDPSession(v.page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await v.server.release(v.key);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await thanks(v.page);
    assert.equal((await v.server.received(v.key)).length, 1);
  });

  it('is thanked for, and sent once, when the visitor goes elsewhere meanwhile and back', async (t) => {
    const v = await visit(t, 'held');
    await fillIn(v.page);
    await press(v.page);
    await arrival(v);
    await v.page.goto(`${v.server.origin}/elsewhere`);
    await v.page.goBack({ waitUntil: 'commit' });
    await v.server.release(v.key);
    await thanks(v.page);
    assert.equal((await v.server.received(v.key)).length, 1);
  });
});

describe('A page that came over plain HTTP', () => {
  it('says that it can’t seal a signature, and sends nothing', async (t) => {
    const server = await startPetitionServer(t);
    const plain = await launchBrowser({ args: ['--host-resolver-rules=MAP petition.test 127.0.0.1'] });
    t.after(() => plain.close());
    const page = await plain.newPage();
    const key = randomUUID();
    // The key of RFC 7517, A.1.
    const encryptTo = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    const attributes = [
      `endpoint="${server.origin}/fake-endpoint/accepted?key=${key}&cors"`,
      `encrypt-to='${JSON.stringify(encryptTo)}'`,
    ].join(' ');
    await page.goto(`http://petition.test:${server.port}/?attributes=${encodeURIComponent(attributes)}`);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    await fillIn(page);
    await press(page);
    await page.getByText('Your signature can’t be encrypted here, so nothing was sent.').waitFor();
    assert.deepEqual(await server.received(key), []);
    // It is the seal alone that was in the way.
    await page.locator('defend-encryption-petition').evaluate((petition) => {
      petition.removeAttribute('encrypt-to');
    });
    await press(page);
    await thanks(page);
  });
});

describe('A page that comes back as it was left', () => {
  it('can be signed, with what was typed', async (t) => {
    const v = await visit(t, 'accepted');
    await fillIn(v.page);
    await v.page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))),
    );
    await v.page.goto(`${v.server.origin}/elsewhere`);
    await v.page.goBack({ waitUntil: 'commit' });
    assert.equal(await v.page.title(), 'true');
    assert.equal(await v.page.getByLabel('Full name').inputValue(), 'Zoë Núñez');
    await press(v.page);
    await thanks(v.page);
    assert.equal((await v.server.received(v.key)).length, 1);
  });
});
