/**
 * `npm run bench:languages`: what it costs to switch a petition to a language that is loaded, in Chromium on a
 * processor slowed down four times. It needs the built files, and prints; nothing here is a test.
 */
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../support/browser.js';

const switches = 60;
const slowdown = 4;

const app = new Hono()
  .get('/', (context) =>
    context.html(
      '<!doctype html><html lang="en"><title>Bench</title>' +
        '<script type="module" src="/defend-encryption-petition.js"></script>' +
        '<defend-encryption-petition endpoint="https://ngo.example/" goal="100" count="42" language-menu ' +
        'updates="choice" fields="name email country comment"></defend-encryption-petition></html>',
    ),
  )
  .get('/*', serveStatic({ root: 'dist/cdn' }));
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();

try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const petition = page.locator('defend-encryption-petition');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  /** Milliseconds from the new `lang` until all words are changed: one run of script, without a pause. */
  const switchTo = (lang: string): Promise<number> =>
    petition.evaluate(async (element, value) => {
      const isSwitched = new Promise((resolve) => {
        element.addEventListener('petition-locale-change', resolve, { once: true });
      });
      const start = performance.now();
      element.setAttribute('lang', value);
      await isSwitched;
      const time = performance.now() - start;
      // The layout that follows is not to run into the next switch.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return time;
    }, lang);

  const languages = ['de', 'ar', 'fr', 'en'];
  for (const lang of languages) await switchTo(lang);
  let requests = 0;
  page.on('request', () => (requests += 1));

  const times: number[] = [];
  for (let index = 0; index < switches; index += 1)
    times.push(await switchTo(languages[index % languages.length] ?? 'en'));
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(1);
  process.stdout.write(
    `${switches} switches between ${languages.join(', ')}, processor ${slowdown}× slower: ` +
      `script median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (a frame: 16 ms)\n`,
  );
  process.stdout.write(`requests: ${requests}\n`);
} finally {
  await browser.close();
  server.close();
}
