import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A copy of the site under `/apart/<key>/`, whose modules the browser loads once more, and of which single files
 * can't be had for a while: for tests of what the element makes of it.
 * - `/apart/<key>/src/index.ts` is the file `/src/index.ts`;
 * - `/outages?key=…&path=/locales/generated/sw.ts&begins` and the same with `&ends` take it away and back.
 */

const copy = /^\/apart\/([^/]+)(\/.*)$/;

/** @returns a handler of requests that says whether it has answered; others it leads to the files. */
export const createOutages = (): ((request: IncomingMessage, response: ServerResponse) => boolean) => {
  const outages = new Set<string>();
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/outages') {
      const outage = `${searchParams.get('key') ?? ''} ${searchParams.get('path') ?? ''}`;
      if (searchParams.has('begins')) outages.add(outage);
      else outages.delete(outage);
      response.writeHead(204).end();
      return true;
    }
    const [, key, path] = copy.exec(pathname) ?? [];
    if (key === undefined || path === undefined) return false;
    request.url = path;
    if (!outages.has(`${key} ${path}`)) return false;
    response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
    return true;
  };
};
