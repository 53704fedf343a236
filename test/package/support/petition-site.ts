import type { AddressInfo } from 'node:net';
import { after, before, type TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';

/** The built files of the script tag on a page of their own, and what a browser asks for on it. */

export interface VisitOptions {
  /** Language of the petition. Default: `en`. */
  readonly lang?: string;
  /** Further attributes of its tag, as they stand in HTML. */
  readonly attributes?: string;
  /** Puts the petition far below what the visitor sees. */
  readonly outOfSight?: boolean;
  /** Lets no file be had but the first one. */
  readonly withoutChunks?: boolean;
  /** The tag that loads the element. Default: the module of the script tag. */
  readonly script?: string;
  /** What the page puts behind the address of the first file. Default: nothing. */
  readonly query?: string;
}

/** A visit to the page. */
export class Visit {
  /** The files of JavaScript that the browser has asked for so far, by their paths. */
  readonly scripts: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request: Request) => {
      if (request.resourceType() === 'script') this.scripts.push(new URL(request.url()).pathname);
    });
  }

  get button(): Locator {
    return this.page.locator('[part="submit-button"]');
  }

  async sign(): Promise<void> {
    await this.page.locator('input[name="name"]').fill('Zoë Núñez');
    await this.page.locator('input[name="email"]').fill('zoe@example.org');
    await this.button.click();
    await this.page.locator('#thank-you-title').waitFor();
  }
}

const pageOf = ({
  lang = 'en',
  attributes = '',
  outOfSight = false,
  query = '',
  script = `<script type="module" src="/defend-encryption-petition.js${query}"></script>`,
}: VisitOptions) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A page with a petition</title>
    <link rel="icon" href="data:," />
    ${script}
  </head>
  <body>
    ${outOfSight ? '<div style="block-size: 5000px"></div>' : ''}
    <defend-encryption-petition endpoint="/signatures" ${attributes}></defend-encryption-petition>
  </body>
</html>`;

/** Starts what the tests of a file share: a browser, and a server of the built files with an endpoint. */
export const petitionSite = () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let url: string;

  before(async () => {
    const app = new Hono()
      .post('/signatures', ({ json }) => json({ status: 'accepted' }))
      .get('/*', serveStatic({ root: 'dist/cdn' }));
    url = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens the page, and waits until the petition shows. */
  const visit = async (t: TestContext, options: VisitOptions = {}): Promise<Visit> => {
    const page = await browser.newPage({ locale: 'en' });
    t.after(() => page.close());
    await page.route(`${url}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageOf(options) }),
    );
    if (options.withoutChunks) await page.route('**/chunks/**', (route) => route.abort());
    const visited = new Visit(page);
    await page.goto(`${url}/`);
    await page.locator('[part="base"]').waitFor();
    return visited;
  };

  return { visit };
};
