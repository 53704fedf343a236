import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { LitElement } from 'lit';
import type { Browser, Page } from 'playwright-core';
import {
  contentSecurityPolicy,
  prerender,
  stylesheet,
  type PrerenderOptions,
} from 'defend-encryption-petition/server';
import { startService, type Service } from '../endpoint/support/service.js';
import { launchBrowser } from '../support/browser.js';
import { layoutShift } from './support/layout-shift.js';
import { startPageServer, type PageServer } from './support/page-server.js';

/** A petition that came with the page's HTML: without JavaScript, and when the element takes it over. */

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

const script = '/cdn/defend-encryption-petition.js';

interface Site {
  readonly server: PageServer;
  readonly service: Service;
  /** Options of a petition that is signed at the service. */
  readonly options: PrerenderOptions;
}

const startSite = async (t: TestContext): Promise<Site> => {
  const server = await startPageServer(t);
  const folder = await mkdtemp(join(tmpdir(), 'petition-prerendered-'));
  t.after(() => rm(folder, { recursive: true }));
  const service = await startService(
    t,
    { kind: 'sqlite', path: join(folder, 'signatures.db') },
    { allowedOrigins: [server.origin] },
  );
  const options = { endpoint: `${service.url}/signatures`, controller: 'La Ligue "des droits"', script };
  return { server, service, options };
};

const openPage = async (t: TestContext, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled });
  t.after(() => context.close());
  return context.newPage();
};

/** Keeps the element's file back until it is let go. */
const holdScript = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${script}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** The element is alive, and what came with the HTML is gone. */
const takenOver = (page: Page): Promise<void> =>
  page.locator('defend-encryption-petition form[novalidate]').waitFor();

/** The element is there, whether or not it has rendered, and had the time to. */
const alive = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await customElements.whenDefined('defend-encryption-petition');
    const element = document.querySelector('defend-encryption-petition') as Partial<LitElement> | null;
    const frame = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.race([element?.updateComplete, frame]);
    await frame;
  });

/** Where everything stands that a visitor sees. */
const places = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const root = document.querySelector('defend-encryption-petition')?.shadowRoot;
    const seen = root?.querySelectorAll(
      'h2, h3, p, li, summary, label, input, select, textarea, button, legend',
    );
    return [...(seen ?? [])]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height];
      });
  });

const consentsOf = async (service: Service): Promise<string[][]> =>
  (await service.signatures()).map(({ consents = '' }) =>
    (JSON.parse(consents) as { text: string }[]).map(({ text }) => text),
  );

describe('A prerendered petition without JavaScript', () => {
  it('is read, and signed with the keyboard', async (t) => {
    const { server, service, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, lang: 'fr', updates: 'checkbox' }) });
    const page = await openPage(t, false);
    await page.goto(`${server.origin}/`);
    await page.getByRole('heading', { level: 2 }).waitFor();
    const summary = page.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('details[open] p').first().isVisible());

    await page.getByLabel('Prénom et nom').focus();
    await page.keyboard.type('Zoë Núñez');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zoe+eff@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Merci d’avoir signé' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');

    const [row] = await service.signatures();
    assert.deepEqual([row?.name, row?.email, row?.locale], ['Zoë Núñez', 'zoe+eff@example.org', 'fr']);
    assert.equal(row?.page_url, `${server.origin}/`);
    await page.getByRole('link', { name: 'Retirer votre signature' }).click();
    await page.getByRole('button').click();
    assert.deepEqual(await service.signatures(), []);
  });

  it('is checked by the browser before it is sent', async (t) => {
    const { server, service, options } = await startSite(t);
    server.show({ body: await prerender(options) });
    const page = await openPage(t, false);
    await page.goto(`${server.origin}/`);
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByLabel('Full name').fill('Zoë');
    await page.getByLabel('Email address').fill('zoe@example.org');
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
    assert.equal((await service.signatures()).length, 1);
  });

  it('is printed with all answers', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: await prerender(options) });
    const page = await openPage(t, false);
    await page.goto(`${server.origin}/`);
    const answer = page.locator('[part=explainer-content] p').first();
    assert.equal(await answer.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await answer.isVisible(), true);
  });

  const closed: Readonly<Record<string, PrerenderOptions>> = {
    'that has to be sealed': {
      encryptTo: {
        kty: 'EC',
        crv: 'P-256',
        x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
        y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
      },
    },
    'of another back end': { backend: 'webhook' },
    'that is not connected': { endpoint: undefined },
  };
  for (const [title, changes] of Object.entries(closed)) {
    it(`sends nothing, and says so, where it is one ${title}`, async (t) => {
      const { server, options } = await startSite(t);
      server.show({ body: await prerender({ ...options, ...changes }) });
      const page = await openPage(t, false);
      await page.goto(`${server.origin}/`);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.getByLabel('Full name').fill('Zoë');
      await page.getByLabel('Email address').fill('zoe@example.org');
      await page.keyboard.press('Enter');
      assert.equal(await page.getByRole('button', { name: 'Sign now' }).isDisabled(), true);
      assert.ok(
        await page.getByText('A part of this form could not be loaded, so nothing was sent.').isVisible(),
      );
      assert.deepEqual(requests, []);
      assert.equal(page.url(), `${server.origin}/`);
    });
  }
});

describe('A prerendered petition that the element takes over', () => {
  it('keeps what was typed, chosen and opened, and the focus, moves nothing, and is signed', async (t) => {
    const { server, service, options } = await startSite(t);
    server.show({
      body: await prerender({
        ...options,
        updates: 'choice',
        fields: 'name email country? comment?',
        lang: 'en',
      }),
    });
    const page = await openPage(t, true);
    const release = await holdScript(page);
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await page.locator('summary').nth(1).click();
    await page.getByLabel('Country').selectOption({ label: 'Spain' });
    await page.getByLabel('Comment').fill('Line one\nline two');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('Email address').fill('zoe@example.org');
    await page.getByLabel('Full name').focus();
    await page.keyboard.type('Zoë Nñez');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    const before = await places(page);

    const since = await page.evaluate(() => performance.now());
    release();
    await takenOver(page);
    assert.deepEqual(await places(page), before);
    assert.equal(await layoutShift(page, since), 0);
    assert.deepEqual(
      await page
        .locator('details')
        .evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open)),
      [false, true, false, false],
    );
    // Where the caret was.
    await page.keyboard.type('ú');
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();

    const [row] = await service.signatures();
    assert.deepEqual(
      [row?.name, row?.email, row?.country, row?.comment, row?.updates_granted],
      ['Zoë Núñez', 'zoe@example.org', 'ES', 'Line one\nline two', 'no'],
    );
  });

  it('shows and is signed in a browser that knows no declarative shadow root', async (t) => {
    const { server, service, options } = await startSite(t);
    // Such a browser takes it for a template like any other.
    const body = (await prerender({ ...options, lang: 'en' })).replaceAll('shadowrootmode=', 'unknown=');
    assert.match(body, /<template unknown="open"/);
    server.show({ body });
    const page = await openPage(t, true);
    await page.goto(`${server.origin}/`);
    await page.getByLabel('Full name').fill('Zoë Núñez');
    await page.getByLabel('Email address').fill('zoe@example.org');
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
    assert.equal((await service.signatures()).length, 1);
  });

  it('keeps the focus on a question, a link and the button', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, contact: 'mailto@ngo.example' }) });
    for (const [role, name] of [
      ['link', 'mailto@ngo.example'],
      ['button', 'Sign now'],
    ] as const) {
      const page = await openPage(t, true);
      const release = await holdScript(page);
      await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
      await page.getByRole(role, { name }).focus();
      release();
      await takenOver(page);
      const focused = page.locator(':is(a, button):focus', { hasText: name });
      assert.equal(await focused.count(), 1, name);
    }
  });

  for (const [title, changes] of Object.entries<PrerenderOptions>({
    'from right to left, in Arabic': { lang: 'ar' },
    'with every field, a count and a list of languages': {
      fields: 'given-name family-name email country postal-code comment? display-name',
      updates: 'checkbox',
      count: 12_345,
      goal: 20_000,
      languageMenu: true,
      privacyUrl: 'https://ngo.example/privacy',
      lang: 'de',
    },
    'that is closed': { closesAt: '2020-01-31' },
    'that is not connected': { endpoint: undefined },
    'to be sealed': {
      encryptTo:
        '{"jwks": "https://ngo.example/keys.json", "pins": ["kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"]}',
    },
  })) {
    it(`looks the same before and after, ${title}`, async (t) => {
      const { server, options } = await startSite(t);
      server.show({ body: await prerender({ ...options, ...changes }) });
      const page = await openPage(t, true);
      const release = await holdScript(page);
      await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
      const before = await places(page);
      const old = await page.locator('[part=base]').elementHandle();
      release();
      await page.waitForFunction((element) => !element.isConnected, old);
      assert.deepEqual(await places(page), before);
      assert.equal(await layoutShift(page), 0);
    });
  }

  it('stands still while its list of languages comes in pieces', async (t) => {
    const { server, options } = await startSite(t);
    let goOn = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const body = await prerender({ ...options, languageMenu: true });
    server.show({ body, pause: { before: 'Malti', until } });
    const page = await openPage(t, true);
    await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
    await page.getByLabel('Language').getByRole('option', { name: 'Deutsch' }).waitFor({ state: 'attached' });
    assert.equal(await layoutShift(page), 0);
    goOn();
    await takenOver(page);
    assert.equal(await layoutShift(page), 0);
  });

  it('asks for consent in the same words as without JavaScript', async (t) => {
    const { server, service, options } = await startSite(t);
    const asking = { contact: 'https://ngo.example/withdraw', privacyUrl: 'https://ngo.example/privacy' };
    server.show({ body: await prerender({ ...options, ...asking, updates: 'checkbox', lang: 'es' }) });
    for (const isAlive of [false, true]) {
      const page = await openPage(t, isAlive);
      await page.goto(`${server.origin}/`);
      if (isAlive) await takenOver(page);
      await page.locator('#name').fill('Zoë');
      await page.locator('#email').fill(`zoe+${String(isAlive)}@example.org`);
      await page.locator('#email').press('Enter');
      await page.getByRole('heading', { name: '¡Gracias' }).waitFor();
    }
    const [without, alive] = await consentsOf(service);
    assert.equal(without?.length, 2);
    assert.deepEqual(without, alive);
  });

  it('takes another language that was chosen before', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, languageMenu: true }) });
    const page = await openPage(t, true);
    const release = await holdScript(page);
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await page.getByLabel('Language').selectOption({ label: 'Français' });
    release();
    await page.getByRole('heading', { name: 'Signez la pétition' }).waitFor();
  });

  it('stays as it is where the element’s file can’t be had, and is signed', async (t) => {
    const { server, service, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, script: '/cdn/nowhere.js' }) });
    const page = await openPage(t, true);
    await page.goto(`${server.origin}/`);
    await page.getByLabel('Full name').fill('Zoë');
    await page.getByLabel('Email address').fill('zoe@example.org');
    await page.getByRole('button', { name: 'Sign now' }).click();
    await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
    assert.equal((await service.signatures()).length, 1);
  });

  it('stays in its language where the element’s words can’t be had, and takes over once they can', async (t) => {
    const { server, service, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, lang: 'fr' }) });
    const page = await openPage(t, true);
    await page.route('**/chunks/fr.js*', (route) => route.abort());
    await page.goto(`${server.origin}/`);
    await alive(page);
    await page.getByLabel('Prénom et nom').fill('Zoë');
    await page.unroute('**/chunks/fr.js*');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await takenOver(page);
    assert.equal(await page.getByLabel('Prénom et nom').inputValue(), 'Zoë');

    await page.route('**/chunks/fr.js*', (route) => route.abort());
    await page.reload();
    await alive(page);
    await page.getByLabel('Prénom et nom').fill('Zoë');
    await page.getByLabel('Adresse e-mail').fill('zoe@example.org');
    await page.getByLabel('Adresse e-mail').press('Enter');
    await page.getByRole('heading', { name: 'Merci d’avoir signé' }).waitFor();
    assert.equal((await service.signatures()).length, 1);
  });

  it('waits for a press to end, so that no click is lost', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: await prerender({ ...options, updates: 'checkbox' }) });
    const page = await openPage(t, true);
    const release = await holdScript(page);
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await page.locator('summary').first().hover();
    await page.mouse.down();
    release();
    await alive(page);
    await page.mouse.up();
    await takenOver(page);
    await page.locator('details[open]').waitFor();

    const again = await holdScript(page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.getByLabel('email updates').focus();
    await page.keyboard.down(' ');
    again();
    await alive(page);
    await page.keyboard.up(' ');
    await takenOver(page);
    assert.equal(await page.getByLabel('email updates').isChecked(), true);
  });

  it('is asked for by no request while nobody comes to the form, and then takes over', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: await prerender(options) });
    const page = await openPage(t, true);
    await page.setViewportSize({ width: 400, height: 400 });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${server.origin}/`);
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
    );
    assert.deepEqual(requests, ['/']);
    await page.getByRole('heading', { name: 'Sign the petition' }).scrollIntoViewIfNeeded();
    await takenOver(page);
  });

  it('is asked for by no request before the page has loaded and nobody turned to it', async (t) => {
    const { server, options } = await startSite(t);
    server.show({ body: `${await prerender(options)}<img src="/never" alt="">` });
    const page = await openPage(t, true);
    // The page's load never ends.
    await page.route('**/never', () => undefined);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('heading', { name: 'Sign the petition' }).waitFor();
    assert.deepEqual(
      requests.filter((path) => path !== '/' && path !== '/never'),
      [],
    );
    await page.getByLabel('Full name').focus();
    await takenOver(page);
  });
});

describe('A prerendered petition under a strict policy', () => {
  for (const asFile of [false, true]) {
    it(`has its styles and comes alive without a violation, ${asFile ? 'with a file' : 'with hashes'}`, async (t) => {
      const { server, service, options } = await startSite(t);
      const all = { ...options, ...(asFile && { stylesheet: '/petition.css' }) };
      const own = `default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'`;
      server.show({
        body: await prerender(all),
        policy: `${own}; ${await contentSecurityPolicy(all)}`,
        stylesheet,
      });
      for (const isAlive of [false, true]) {
        const page = await openPage(t, isAlive);
        const complaints: string[] = [];
        page.on('console', (message) => {
          // The icon of the page itself.
          if (!message.text().includes('data:')) complaints.push(message.text());
        });
        const release = await holdScript(page);
        await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
        const isStyled = async () =>
          (await page.locator('[part=base]').evaluate((base) => getComputedStyle(base).display)) === 'grid';
        assert.equal(await isStyled(), true);
        release();
        if (isAlive) await takenOver(page);
        assert.equal(await isStyled(), true);
        await page.getByLabel('Full name').fill('Zoë');
        await page.getByLabel('Email address').fill(`zoe+${String(isAlive)}@example.org`);
        await page.getByRole('button', { name: 'Sign now' }).click();
        await page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
        assert.deepEqual(complaints, []);
      }
      assert.equal((await service.signatures()).length, 2);
    });
  }
});
