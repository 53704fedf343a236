/**
 * `npm run bench:site`: what Lighthouse says of the site's page with the petition: performance, accessibility, best
 * practices and SEO, as on a telephone, each from 0 to 100. `--page` takes another page of the site (default:
 * `index.html`), `--runs` how often (default: 3). It prints the medians, and what keeps a score from 100; nothing here
 * is a test.
 */
import { createServer, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../support/browser.js';

const { values } = parseArgs({
  options: { page: { type: 'string', default: 'index.html' }, runs: { type: 'string', default: '3' } },
});
if (!/^[1-9]\d?$/.test(values.runs)) throw new TypeError('--runs: expected a whole number from 1 to 99.');

/** Lighthouse takes the number of a port, and a browser that is asked for any doesn't say which it took. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const app = new Hono()
  .use(compress())
  .get('/signatures', (context) => context.notFound())
  .get('/petitions/*', (context) => context.json({ count: 0 }))
  .get('/*', serveStatic({ root: 'demo/dist/site' }));
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const port = await freePort();
const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });

try {
  const scores = new Map<string, number[]>();
  const faults = new Set<string>();
  for (let run = 0; run < Number(values.runs); run += 1) {
    const result = await lighthouse(`${origin}/${values.page}`, { port, logLevel: 'error' });
    if (!result) throw new Error('Lighthouse has no result');
    const { categories, audits } = result.lhr;
    for (const { title, score, auditRefs } of Object.values(categories)) {
      scores.set(title, [...(scores.get(title) ?? []), Math.round((score ?? NaN) * 100)]);
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1)
          faults.add(`${title}: ${audit.title} ${audit.displayValue ?? ''}`.trim());
      }
    }
  }
  for (const [title, numbers] of scores) process.stdout.write(`${title.padEnd(18)} ${median(numbers)}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
} finally {
  await browser.close();
  server.close();
}
