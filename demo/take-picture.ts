/** `npm run picture`: takes the README's picture of the petition, on the built demo, in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { launchBrowser } from '../test/support/browser.js';
import { startEndpoint } from './endpoint/server.js';
import { readSettings } from './endpoint/settings.js';

const target = fileURLToPath(new URL('./pictures/petition.png', import.meta.url));
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
  await page.locator('defend-encryption-petition').screenshot({ path: target });
} finally {
  await browser.close();
  await endpoint.close();
  await rm(folder, { recursive: true });
}
