import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** A site with one page, and the built element's files in `/cdn/`. */
export interface PageServer {
  /** `http://localhost:<port>`. */
  readonly origin: string;
  /** What the page is from now on. */
  show(page: Page): void;
}

/** A page of the site. */
export interface Page {
  readonly body: string;
  readonly policy?: string;
  /** What `/petition.css` says. */
  readonly stylesheet?: string;
  /** The page comes up to the first of these words, and further once the promise resolves. */
  readonly pause?: { readonly before: string; readonly until: Promise<unknown> };
}

const files = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const document = (body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>A page with a petition</title>
  </head>
  <body>${body}<p>Below the petition</p></body>
</html>`;

const answer = async (request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/cdn/')) {
    const file = await readFile(files + pathname.slice('/cdn'.length));
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(file);
  } else if (pathname === '/petition.css') {
    response.writeHead(200, { 'Content-Type': 'text/css' }).end(page.stylesheet);
  } else {
    const headers = page.policy === undefined ? {} : { 'Content-Security-Policy': page.policy };
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers });
    const html = document(page.body);
    const end = page.pause ? html.indexOf(page.pause.before) : html.length;
    response.write(html.slice(0, end));
    await page.pause?.until;
    response.end(html.slice(end));
  }
};

/** Starts one that ends with the test. */
export const startPageServer = async (t: TestContext): Promise<PageServer> => {
  let page: Page = { body: '' };
  const server = createServer((request, response) => {
    answer(request, response, page).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show: (next) => {
      page = next;
    },
  };
};
