import { after, before, type TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, LaunchOptions, Locator, Page } from 'playwright-core';
import type { DefendEncryptionPetitionElement } from '../../../src/index.js';
import type { Outcome } from '../../../src/core/outcome.js';
import { launchBrowser } from '../../support/browser.js';

/**
 * The built petition on a page in Chromium, for what takes a whole browser: the Tab key, colours that the
 * system forces, zoom, print, the accessibility tree.
 */

/** Attributes by their names; `true` sets one without a value. */
export type Attributes = Readonly<Record<string, string | number | true>>;

/** A petition, and what its endpoint does. */
export interface PetitionOptions {
  readonly attributes?: Attributes;
  /** What becomes of each signature, in their order; the last one stands for all that follow. None: nothing. */
  readonly outcomes?: readonly Outcome[];
}

export interface ShowOptions extends PetitionOptions {
  /** How the browser is set: size, colours, motion. */
  readonly context?: BrowserContextOptions;
}

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>A page with a petition</title>
    <style>
      body { margin: 0; background: Canvas; color: CanvasText; }
    </style>
    <script type="module" src="/defend-encryption-petition.js"></script>
  </head>
  <body>
    <main>
      <h1>A page</h1>
      <p><a href="#before">Before</a></p>
      <div id="place"></div>
      <p><a href="#after">After</a></p>
    </main>
  </body>
</html>`;

/** Every field and part that there is to show. */
export const everything: Attributes = {
  fields: 'given-name family-name? email country postal-code comment? display-name',
  updates: 'choice',
  controller: 'Privacy Now',
  contact: 'data@ngo.example',
  'privacy-url': 'https://ngo.example/privacy',
  endpoint: 'https://ngo.example/signatures',
  goal: 100,
  count: 42,
  'language-menu': true,
};

/** A petition on a page of its own. */
export class PetitionPage {
  readonly element: Locator;

  constructor(readonly page: Page) {
    this.element = page.locator('defend-encryption-petition');
  }

  /** Puts a petition onto the page, in the place of the one before. */
  async show({ attributes = {}, outcomes }: PetitionOptions): Promise<void> {
    await this.page.evaluate(
      async ([values, answers]) => {
        await customElements.whenDefined('defend-encryption-petition');
        const petition = document.createElement('defend-encryption-petition');
        for (const [name, value] of Object.entries(values))
          petition.setAttribute(name, value === true ? '' : String(value));
        let count = 0;
        if (answers)
          petition.transport = () => {
            const answer = answers[Math.min(count++, answers.length - 1)];
            return answer ? Promise.resolve(answer) : new Promise(() => undefined);
          };
        document.querySelector('#place')?.replaceChildren(petition);
        await petition.updateComplete;
      },
      [attributes, outcomes] as const,
    );
  }

  part(name: string): Locator {
    return this.element.locator(`[part~="${name}"]`);
  }

  /** Fills in what the petition may ask for, in any language. */
  async fillIn(): Promise<void> {
    const values = { name: 'Zoë Núñez', given_name: 'Zoë', email: 'zoe@example.org', postal_code: '28013' };
    for (const [name, value] of Object.entries(values)) {
      const input = this.element.locator(`input[name="${name}"]`);
      if (await input.count()) await input.fill(value);
    }
    await this.element.locator('select[name="country"]').selectOption('ES');
    const no = this.element.locator('#updates-no');
    if (await no.count()) await no.check();
  }

  /** Presses the button and waits for what comes of it. */
  async sign(): Promise<void> {
    const state = this.element.evaluate(
      (element: DefendEncryptionPetitionElement) =>
        new Promise<string>((resolve) => {
          for (const name of ['petition-signed', 'petition-error', 'petition-invalid'])
            element.addEventListener(name, () => resolve(element.state), { once: true });
        }),
    );
    await this.part('submit-button').click();
    await state;
    await this.rendered();
  }

  async fillInAndSign(): Promise<void> {
    await this.fillIn();
    await this.sign();
  }

  async openExplainers(): Promise<void> {
    await this.part('explainer').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
  }

  async rendered(): Promise<void> {
    await this.element.evaluate((element: DefendEncryptionPetitionElement) => element.updateComplete);
  }

  /** What has the focus: its label, or its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const labels = (active as HTMLInputElement | null)?.labels;
      const text = labels?.[0]?.textContent ?? active?.textContent ?? '';
      return text.replace(/\s+/g, ' ').trim();
    });
  }
}

/** Starts what the tests of a file share: a browser, and a server of the built files. */
export const petitionPages = (launch: LaunchOptions = {}) => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let url: string;

  before(async () => {
    const app = new Hono()
      .get('/', (context) => context.html(html))
      .get('/*', serveStatic({ root: 'dist/cdn' }));
    url = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
        resolve(`http://127.0.0.1:${port}/`),
      );
    });
    browser = await launchBrowser(launch);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens the page without a petition. */
  const open = async (context: BrowserContextOptions = {}): Promise<PetitionPage> => {
    const page = await browser.newPage({ locale: 'en', ...context });
    await page.goto(url);
    return new PetitionPage(page);
  };

  /** Shows a petition, on a page that is closed with the test. */
  const show = async (t: TestContext, { context, ...options }: ShowOptions = {}): Promise<PetitionPage> => {
    const petition = await open(context);
    t.after(() => petition.page.close());
    await petition.show(options);
    return petition;
  };

  return { open, show };
};
