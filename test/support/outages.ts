import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Files of the page that can't be had for a while, for tests of what the element makes of it:
 * `/outages?path=/locales/generated/sw.ts&begins` and the same with `&ends`. Each browser has outages of its
 * own, as the same test runs in several of them at once.
 */

const root = '/outages';

/** @returns a handler of requests that says whether it has answered. */
export const createOutages = (): ((request: IncomingMessage, response: ServerResponse) => boolean) => {
  const outages = new Set<string>();
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const browser = request.headers['user-agent'] ?? '';
    if (pathname === root) {
      const key = `${searchParams.get('path') ?? ''} ${browser}`;
      if (searchParams.has('begins')) outages.add(key);
      else outages.delete(key);
      response.writeHead(204).end();
      return true;
    }
    if (!outages.has(`${pathname} ${browser}`)) return false;
    response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
    return true;
  };
};
