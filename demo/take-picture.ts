/**
 * `npm run picture`: takes the README's picture of the petition, and the one that others show who link to the site
 * (Open Graph, 1200 by 630 px), on the built demo, in a real browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { launchBrowser } from '../test/support/browser.js';
import { startEndpoint } from './endpoint/server.js';
import { readSettings } from './endpoint/settings.js';

const pictureOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const site = fileURLToPath(new URL('./dist/site', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'petition-picture-'));
const settings = readSettings({ PORT: '0', DATABASE_URL: `file:${folder}/signatures.db` });
const endpoint = await startEndpoint(settings, {
  log: () => undefined,
  mount: (app) => app.get('/*', serveStatic({ root: site })),
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 900 } });
  await page.goto(`${endpoint.url}/`);
  await page.getByText('0 people have signed').waitFor();
  const petition = page.locator('defend-encryption-petition');
  await petition.screenshot({ path: pictureOf('./pictures/petition.png') });
  await page.setViewportSize({ width: 1200, height: 630 });
  await petition.evaluate((element) => {
    element.scrollIntoView();
  });
  await page.screenshot({ path: pictureOf('./public/preview.png') });
} finally {
  await browser.close();
  await endpoint.close();
  await rm(folder, { recursive: true });
}
