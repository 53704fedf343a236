import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

/** Answers on a free port until the test ends. @returns its origin: `http://localhost:<port>`. */
const start = (t: TestContext, app: Hono): Promise<string> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0 }, ({ port }: AddressInfo) =>
      resolve(`http://localhost:${port}`),
    );
    t.after(() => server.close());
  });

/** Serves the built site, as any host of files does. */
export const startSite = (t: TestContext): Promise<string> =>
  start(
    t,
    new Hono()
      // Pages elsewhere take the element's files from here.
      .use('/files/*', cors())
      .get('/*', serveStatic({ root: 'demo/dist/site' })),
  );

/** Serves a page of somebody else's site, which is made when it is asked for. */
export const startPage = (t: TestContext, html: () => string): Promise<string> =>
  start(
    t,
    new Hono().get('/', (context) => context.html(html())),
  );
