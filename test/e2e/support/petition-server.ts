import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createFakeEndpoint, type ReceivedRequest } from '../../support/fake-endpoint.js';

/** A site with the built petition in `/cdn/`, `/fake-endpoint/…` beside it, and another page to go to. */
export interface PetitionServer {
  /** `http://localhost:<port>`. */
  readonly origin: string;
  readonly port: number;
  /** Has a page at this path, as it is given. */
  show(path: string, html: string): void;
  /** What arrived at the endpoint under a key. */
  received(key: string): Promise<readonly ReceivedRequest[]>;
  /** Lets the requests answer that `held` holds. */
  release(key: string): Promise<void>;
}

const files = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const pageWith = (attributes: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page with a petition</title>
    <script type="module" src="/cdn/defend-encryption-petition.js"></script>
  </head>
  <body><defend-encryption-petition ${attributes}></defend-encryption-petition></body>
</html>`;

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, string>,
): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const page = pages.get(pathname);
  if (pathname.startsWith('/cdn/')) {
    const file = await readFile(files + pathname.slice('/cdn'.length));
    response
      .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end(file);
  } else if (pathname === '/elsewhere') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>');
  } else {
    const html = page ?? pageWith(searchParams.get('attributes') ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }
};

/** Starts one that ends with the test. `/?attributes=…` is a page whose petition has these attributes. */
export const startPetitionServer = async (t: TestContext): Promise<PetitionServer> => {
  const isForEndpoint = createFakeEndpoint();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    if (isForEndpoint(request, response)) return;
    answer(request, response, pages).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const tool = (name: string, key: string) => fetch(`${origin}/fake-endpoint/${name}?key=${key}`);
  return {
    origin,
    port,
    show: (path, html) => {
      pages.set(path, html);
    },
    received: async (key) => (await (await tool('received', key)).json()) as readonly ReceivedRequest[],
    release: async (key) => {
      await tool('release', key);
    },
  };
};
