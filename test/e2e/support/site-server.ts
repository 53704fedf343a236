import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';

/** The built site on a host of its own, as it is served to the world. */

const folder = fileURLToPath(new URL('../../../demo/dist/site', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = await readFile(folder + pathname);
  response
    .writeHead(200, {
      'Content-Type': types[extname(pathname)] ?? 'application/octet-stream',
      // Pages elsewhere take the element's files from here.
      ...(pathname.startsWith('/files/') && { 'Access-Control-Allow-Origin': '*' }),
    })
    .end(file);
};

/**
 * Starts one that ends with the test.
 * @returns its origin: `http://localhost:<port>`.
 */
export const startSite = async (t: TestContext): Promise<string> => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};
