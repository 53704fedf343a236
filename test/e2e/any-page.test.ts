import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startPetitionServer, type PetitionServer } from './support/petition-server.js';

/** Pages that nobody here has seen: what they do around the tag, and what goes wrong with its files. */

let browser: Browser;

before(async () => {
  // Without this, the driver keeps pages from being kept for the way back.
  browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});

after(() => browser.close());

interface Site {
  readonly server: PetitionServer;
  readonly page: Page;
  readonly key: string;
  /** What went wrong in the page's scripts. */
  readonly errors: string[];
}

const openSite = async (t: TestContext, options: BrowserContextOptions = {}): Promise<Site> => {
  const server = await startPetitionServer(t);
  const context = await browser.newContext({ locale: 'en', ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return { server, page, key: randomUUID(), errors };
};

const script = (src = '/cdn/defend-encryption-petition.js') => `<script type="module" src="${src}"></script>`;

const tag = (endpoint: string, attributes = '') =>
  `<defend-encryption-petition endpoint="${endpoint}" ${attributes}></defend-encryption-petition>`;

const fillIn = async (root: Page | FrameLocator): Promise<void> => {
  await root.getByLabel('Full name').fill('Zoë Núñez');
  await root.getByLabel('Email address').fill('zoe+eff@example.org');
};

const sign = async (root: Page | FrameLocator): Promise<void> => {
  await fillIn(root);
  await root.getByRole('button', { name: 'Sign now' }).click();
  await root.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
};

/** How many signatures arrived. */
const arrived = async ({ server, key }: Site): Promise<number> => (await server.received(key)).length;

describe('A petition is signed on a page', () => {
  const endpoint = (key: string) => `/fake-endpoint/accepted?key=${key}`;
  const pages: Readonly<Record<string, (key: string) => string>> = {
    'with its script below the tag': (key) => `<!doctype html>${tag(endpoint(key))}${script()}`,
    'in quirks mode': (key) => `<html><body><font>${script()}${tag(endpoint(key))}</font>`,
    'that loads the script twice': (key) =>
      `<!doctype html>${script()}${script('/cdn/defend-encryption-petition.js?v=2')}${script()}${tag(endpoint(key))}`,
    'that has both the script and a standalone file': (key) =>
      `<!doctype html><script src="/cdn/standalone/en.js"></script>${script()}${tag(endpoint(key))}`,
    'whose addresses start elsewhere': (key) =>
      `<!doctype html><base href="/fake-endpoint/">${script()}${tag(`accepted?key=${key}`)}`,
    'that takes messages, storage and cookies away': (key) =>
      `<!doctype html><script>for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new Error(name); } });
      </script>${script()}${tag(endpoint(key))}`,
  };
  for (const [what, html] of Object.entries(pages))
    it(what, async (t) => {
      const site = await openSite(t);
      site.server.show('/', html(site.key));
      await site.page.goto(site.server.origin);
      await sign(site.page);
      assert.equal(await arrived(site), 1);
      assert.deepEqual(site.errors, []);
    });

  it('in a sandboxed frame', async (t) => {
    const site = await openSite(t);
    const { origin } = site.server;
    site.server.show(
      '/inner',
      `<!doctype html>${script()}${tag(`${origin}${endpoint(site.key)}&cors`, 'updates="checkbox"')}`,
    );
    site.server.show(
      '/',
      '<!doctype html><iframe sandbox="allow-scripts allow-forms" src="/inner"></iframe>',
    );
    await site.page.goto(origin);
    await sign(site.page.frameLocator('iframe'));
    assert.deepEqual(site.errors, []);
    const posts = (await site.server.received(site.key)).filter(({ method }) => method === 'POST');
    assert.deepEqual(
      posts.map(({ headers }) => headers.origin),
      ['null'],
    );
  });

  it('that the visitor left and came back to, with what was typed', async (t) => {
    const site = await openSite(t);
    await site.page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.title = 'restored';
      }),
    );
    site.server.show('/', `<!doctype html><title>One</title>${script()}${tag(endpoint(site.key))}`);
    await site.page.goto(`${site.server.origin}/`);
    await fillIn(site.page);
    await site.page.goto(`${site.server.origin}/elsewhere`);
    await site.page.goBack({ waitUntil: 'commit' });
    await site.page.waitForFunction(() => document.title === 'restored');
    assert.equal(await site.page.getByLabel('Full name').inputValue(), 'Zoë Núñez');
    await site.page.getByRole('button', { name: 'Sign now' }).click();
    await site.page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
    assert.equal(await arrived(site), 1);
  });

  it('in a sidebar of 240 px, where nothing is cut off', async (t) => {
    const site = await openSite(t);
    const attributes = `fields="given-name family-name email country postal-code comment display-name" updates="choice"
      goal="1000000" count="123456" language-menu controller="Society for Privacy"`;
    site.server.show(
      '/',
      `<!doctype html><body style="margin:0"><aside style="inline-size:240px">${script()}${tag(endpoint(site.key), attributes)}`,
    );
    await site.page.goto(site.server.origin);
    await site.page.getByRole('button', { name: 'Sign now' }).click();
    await site.page.locator('[part="error-summary"]').waitFor();
    const cut = await site.page.locator('defend-encryption-petition').evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]
        .filter((part) => part.getBoundingClientRect().right > 240 || part.scrollWidth > part.clientWidth + 1)
        .filter((part) => getComputedStyle(part).display !== 'inline' && part.clientWidth > 0)
        .map((part) => part.getAttribute('part')),
    );
    assert.deepEqual(cut, []);
  });
});

describe('Where a file of the petition', () => {
  const broken = {
    'is not there': { status: 404, contentType: 'text/plain', body: 'Not found' },
    'comes as a page of HTML': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Welcome!' },
    'can’t be reached': undefined,
  } as const;
  for (const [what, answer] of Object.entries(broken))
    it(`${what}, one reads on, is told, and signs once it is back`, async (t) => {
      const site = await openSite(t);
      site.server.show('/', `<!doctype html>${script()}${tag(`/fake-endpoint/accepted?key=${site.key}`)}`);
      await site.page.route('**/chunks/**', (route) => (answer ? route.fulfill(answer) : route.abort()));
      await site.page.goto(site.server.origin);
      await fillIn(site.page);
      await site.page.locator('summary').first().click();
      assert.ok(await site.page.locator('details[open] p').first().isVisible());
      await site.page.getByRole('button', { name: 'Sign now' }).click();
      await site.page.getByText('A part of this form could not be loaded, so nothing was sent.').waitFor();
      assert.equal(await arrived(site), 0);
      await site.page.unroute('**/chunks/**');
      await site.page.getByRole('button', { name: 'Try again' }).click();
      await site.page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
      assert.equal(await arrived(site), 1);
    });

  it('is slow, a press waits for it', async (t) => {
    const site = await openSite(t);
    site.server.show('/', `<!doctype html>${script()}${tag(`/fake-endpoint/accepted?key=${site.key}`)}`);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await site.page.route('**/chunks/**', async (route) => {
      await released;
      await route.continue();
    });
    await site.page.goto(site.server.origin);
    await fillIn(site.page);
    await site.page.getByRole('button', { name: 'Sign now' }).click();
    await site.page.locator('[part="submit-button"][aria-disabled="true"]').waitFor();
    release();
    await site.page.getByRole('heading', { name: 'Thank you for signing!' }).waitFor();
    assert.equal(await arrived(site), 1);
  });

  it('of another language is not there, it is read and signed in English', async (t) => {
    const site = await openSite(t);
    site.server.show(
      '/',
      `<!doctype html><html lang="de">${script()}${tag(`/fake-endpoint/accepted?key=${site.key}`)}`,
    );
    await site.page.route('**/chunks/de.js*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>' }),
    );
    await site.page.goto(site.server.origin);
    await sign(site.page);
    assert.equal(await arrived(site), 1);
  });
});

describe('In a browser without', () => {
  const missing: Readonly<Record<string, () => void>> = {
    'custom states': () => {
      Reflect.deleteProperty(ElementInternals.prototype, 'states');
    },
    'names of custom states without dashes': () => {
      CustomStateSet.prototype.add = () => {
        throw new DOMException('Not a dashed name', 'SyntaxError');
      };
    },
    'sheets that can be adopted': () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    },
    'the popover attribute': () => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    },
    'URL.canParse': () => {
      Reflect.deleteProperty(URL, 'canParse');
    },
    'idle callbacks': () => {
      Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    },
  };
  for (const [what, take] of Object.entries(missing))
    it(`${what}, it shows and is signed`, async (t) => {
      const site = await openSite(t);
      await site.page.addInitScript(take);
      site.server.show('/', `<!doctype html>${script()}${tag(`/fake-endpoint/accepted?key=${site.key}`)}`);
      await site.page.goto(site.server.origin);
      await sign(site.page);
      assert.equal(await arrived(site), 1);
      assert.deepEqual(site.errors, []);
    });

  /** A browser leaves out a rule or a value that it does not know: here, one whose name is spoilt. */
  const openWithout = async (t: TestContext, name: string): Promise<Site> => {
    const site = await openSite(t);
    site.server.show('/', `<!doctype html>${script()}${tag(`/fake-endpoint/accepted?key=${site.key}`)}`);
    await site.page.route('**/defend-encryption-petition.js', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      assert.ok(text.includes(name));
      await route.fulfill({ response, body: text.replaceAll(name, `${name}-unknown`) });
    });
    await site.page.goto(site.server.origin);
    return site;
  };

  it('container queries, it shows and is signed', async (t) => {
    const site = await openWithout(t, '@container');
    await sign(site.page);
    assert.equal(await arrived(site), 1);
  });

  it('light-dark(), it has its light colours, and is signed', async (t) => {
    const site = await openWithout(t, 'light-dark');
    const colors = await site.page.getByRole('button', { name: 'Sign now' }).evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [color, backgroundColor];
    });
    assert.deepEqual(colors, ['rgb(255, 255, 255)', 'rgb(11, 87, 164)']);
    const border = await site.page
      .getByLabel('Full name')
      .evaluate((input) => getComputedStyle(input).borderStyle);
    assert.equal(border, 'solid');
    await sign(site.page);
    assert.equal(await arrived(site), 1);
  });
});
