import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Serves the built site, as any host of files does, until the test ends. @returns its origin. */
export const startSite = async (t: TestContext): Promise<string> => {
  const app = new Hono().get('/*', serveStatic({ root: 'demo/dist/site' }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}`),
    );
    t.after(() => server.close());
  });
};
