import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { createFakeEndpoint } from '../support/fake-endpoint.js';

/** The built petition on a page with a strict policy: the page, the files and the endpoint are of three origins. */

let browser: Browser;

/** The directives that the README names. */
let documentedPolicy: string;

before(async () => {
  const readme = await readFile('README.md', 'utf8');
  [, documentedPolicy = ''] = /```\n(default-src .*)\n```/.exec(readme) ?? [];
  assert.match(documentedPolicy, /^default-src 'none'; /);
  browser = await launchBrowser();
});

after(() => browser.close());

const serve = async (t: TestContext, listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

interface Embedded {
  readonly page: Page;
  readonly key: string;
  /** Every address that the browser asked for. */
  readonly asked: string[];
  /** What broke the policy, and what went wrong otherwise. */
  readonly complaints: string[];
  readonly origins: { readonly cdn: string; readonly endpoint: string };
}

const embed = async (
  t: TestContext,
  attributes: (endpoint: string) => string,
  lang = 'en',
): Promise<Embedded> => {
  const cdn = await serve(t, (request, response) => {
    readFile(`dist/cdn${new URL(request.url ?? '/', 'http://x').pathname}`).then(
      (file) =>
        response
          .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
          .end(file),
      () => response.writeHead(404).end(),
    );
  });
  const fake = createFakeEndpoint();
  const endpoint = await serve(t, (request, response) => {
    if (!fake(request, response)) response.writeHead(404).end();
  });
  const policy = [
    documentedPolicy.replace('https://cdn.example', cdn).replace('https://sign.example', endpoint),
    ...(attributes(endpoint).includes('challenge-url') ? ['worker-src blob:'] : []),
  ].join('; ');
  const site = await serve(t, (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      .end(`<!doctype html><html lang="${lang}"><title>A page</title>
        <script type="module" src="${cdn}/defend-encryption-petition.js"></script>
        <defend-encryption-petition ${attributes(endpoint)}></defend-encryption-petition></html>`),
  );
  const context = await browser.newContext({ locale: 'en' });
  t.after(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`broke ${violatedDirective}: ${blockedURI}`);
    }),
  );
  // A browser asks for an icon by itself, which the policy keeps it from.
  await page.route('**/favicon.ico', (route) => route.abort());
  await page.goto(site);
  return { page, key: randomUUID(), asked, complaints, origins: { cdn, endpoint } };
};

const sign = async (page: Page): Promise<void> => {
  await page.locator('[name="name"]').fill('Zoë Núñez');
  await page.locator('[name="email"]').fill('zoe+eff@example.org');
  await page.locator('[part="submit-button"]').click();
  await page.locator('#thank-you-title').waitFor();
};

const key = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};

describe('Under a strict policy the petition is signed, and breaks nothing of it', () => {
  for (const [what, extra, lang] of [
    ['as it is', '', 'en'],
    ['in another language, with a list of them', 'language-menu', 'ar'],
    ['with a proof of work', 'challenge-url="ENDPOINT/fake-endpoint/challenge?answer=easy&cors"', 'en'],
    ['sealed', `encrypt-to='${JSON.stringify(key)}'`, 'en'],
    [
      'for another back end',
      `backend='{"format": "form", "map": {"mail": "email", "name": "name", "from": "country"}, "idempotent": true}'`,
      'en',
    ],
    [
      'with a count, a goal and words of its own',
      'count-url="ENDPOINT/fake-endpoint/count?value=7&cors" goal="10" campaign-src="ENDPOINT/fake-endpoint/json?body=%7B%7D&cors"',
      'en',
    ],
  ] as const)
    it(what, async (t) => {
      const { page, complaints } = await embed(
        t,
        (endpoint) =>
          `endpoint="${endpoint}/fake-endpoint/accepted?key=1&cors" ${extra.replaceAll('ENDPOINT', endpoint)}`,
        lang,
      );
      await sign(page);
      assert.deepEqual(complaints, []);
    });
});

describe('A visit', () => {
  it('leaves nothing in the browser, and asks nobody but the files’ server and the endpoint', async (t) => {
    const { page, asked, origins } = await embed(
      t,
      (endpoint) => `endpoint="${endpoint}/fake-endpoint/accepted?key=1&cors" updates="checkbox"`,
    );
    await page.locator('summary').first().click();
    await sign(page);
    const strangers = asked.filter(
      (url) => ![origins.cdn, origins.endpoint].includes(new URL(url).origin) && url !== page.url(),
    );
    assert.deepEqual(
      strangers.filter((url) => !url.endsWith('/favicon.ico')),
      [],
    );
    assert.equal(asked.filter((url) => url.startsWith(origins.endpoint)).length, 1);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, workers: 0 });
    assert.deepEqual(await page.context().cookies(), []);
  });
});
