import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** A server of built pages, with an endpoint for their signatures. */
export interface BuiltSite {
  /** The address of its first page. */
  readonly url: string;
  /** What was posted to `/signatures`, in order. */
  readonly signatures: readonly unknown[];
}

/**
 * Starts one that ends with the test.
 * @param root the folder that it serves.
 * @param answer what its endpoint answers to a signature, as JSON.
 */
export const startBuiltSite = async (t: TestContext, root: string, answer: object): Promise<BuiltSite> => {
  const signatures: unknown[] = [];
  const app = new Hono()
    .post('/signatures', async (context) => {
      signatures.push(await context.req.json());
      return context.json(answer);
    })
    .get('/*', serveStatic({ root }));
  const url = await new Promise<string>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}/`),
    );
    t.after(() => server.close());
  });
  return { url, signatures };
};
