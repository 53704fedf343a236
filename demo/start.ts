/** `npm start`: the demo's page and its endpoint on one address. The settings are the endpoint's. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { cors } from 'hono/cors';
import { runEndpoint } from './endpoint/command.js';

const site = fileURLToPath(new URL('./dist/site', import.meta.url));

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const asked = process.env.PORT?.trim() ?? '';

/** The usual port, so that the address stays the same; another one where it is taken and none was asked for. */
const port = asked === '' ? ((await isFree(8787)) ? '8787' : '0') : asked;

const { url } = await runEndpoint({ ...process.env, PORT: port }, (app) => {
  // The builder's snippets take the element's files from here, on pages of any origin.
  app.use('/files/*', cors());
  app.get('/*', serveStatic({ root: site }));
});
console.log(`\nThe demo is at ${url}/ (Ctrl+C stops it).`);
