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

  /**
   * Milliseconds of script from the new `lang` until the words are changed, and then, in a frame of their own,
   * the names of the countries.
   */
  const switchTo = (lang: string): Promise<readonly [words: number, countries: number]> =>
    petition.evaluate(async (element, value) => {
      const isSwitched = new Promise((resolve) => {
        element.addEventListener('petition-locale-change', resolve, { once: true });
      });
      let frame = NaN;
      // What comes next in that frame is a look at the colours, which makes the browser work out all styles.
      let end = NaN;
      const { getComputedStyle } = globalThis;
      globalThis.getComputedStyle = (...styled) => {
        end = performance.now();
        globalThis.getComputedStyle = getComputedStyle;
        return getComputedStyle(...styled);
      };
      requestAnimationFrame(() => (frame = performance.now()));
      const start = performance.now();
      element.setAttribute('lang', value);
      await isSwitched;
      const words = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const countries = end - frame;
      // The layout that follows is not to run into the next switch.
      await new Promise((resolve) => setTimeout(resolve));
      return [words, countries];
    }, lang);

  const languages = ['de', 'ar', 'fr', 'en'];
  for (const lang of languages) await switchTo(lang);
  let requests = 0;
  page.on('request', () => (requests += 1));

  const times: (readonly [number, number])[] = [];
  for (let index = 0; index < switches; index += 1)
    times.push(await switchTo(languages[index % languages.length] ?? 'en'));
  process.stdout.write(
    `${switches} switches between ${languages.join(', ')}, processor ${slowdown}× slower (a frame: 16 ms)\n`,
  );
  for (const [part, what] of ['words', 'names of countries'].entries()) {
    const sorted = times.map((time) => time[part] ?? NaN).toSorted((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
    process.stdout.write(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms of script\n`);
  }
  process.stdout.write(`requests: ${requests}\n`);
} finally {
  await browser.close();
  server.close();
}
