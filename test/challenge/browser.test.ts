import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CreateChallengeOptions } from 'altcha-lib/types';
import type { Browser, Page, Worker } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { launchBrowser } from '../support/browser.js';
import { aChallenge, isTaken, serve } from './support/challenge-server.js';

/** The solver as a CDN's file, small names and all, in a page of another origin with a security policy. */

interface PetitionWindow extends Window {
  solve: (url: string) => Promise<string | null>;
  giveUp: () => void;
}

let browser: Browser;
let code: string;

before(async () => {
  browser = await launchBrowser();
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../src/challenge/solve-challenge.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  code = built.output[0].code;
});

after(() => browser.close());

const script = `
  import { solveChallenge } from 'FILE';
  const controller = new AbortController();
  window.giveUp = () => controller.abort();
  window.solve = async (url) => (await solveChallenge(new URL(url), controller.signal)) ?? null;
`;

/** Opens a page with this policy; the solver and the challenge come from other origins. */
const openPage = async (t: TestContext, policy: string, challenge: Partial<CreateChallengeOptions> = {}) => {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  const cdn = await serve(t, (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript', ...cors }).end(code),
  );
  const made = JSON.stringify(await aChallenge(challenge));
  const endpoint = await serve(t, (_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json', ...cors }).end(made),
  );
  const site = await serve(t, (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      .end(
        `<!doctype html><title>A page</title><script type="module">${script.replace('FILE', cdn.href)}</script>`,
      ),
  );
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const workers: Worker[] = [];
  const ends: Promise<Worker>[] = [];
  const errors: Error[] = [];
  page.on('worker', (worker) => {
    workers.push(worker);
    ends.push(worker.waitForEvent('close'));
  });
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(site.href);
  await page.waitForFunction(() => 'solve' in window);
  const solve = () => page.evaluate((url) => (window as unknown as PetitionWindow).solve(url), endpoint.href);
  return { page, solve, workers, ends, errors };
};

const giveUp = (page: Page) => page.evaluate(() => (window as unknown as PetitionWindow).giveUp());

const allowing = "default-src 'none'; script-src 'unsafe-inline' http:; connect-src http:; worker-src blob:";
const trustedTypes = `${allowing}; require-trusted-types-for 'script'`;
const forbidding: Readonly<Record<string, string>> = {
  'forbids workers': allowing.replace('worker-src blob:', "worker-src 'none'"),
  'allows only workers of files': allowing.replace('worker-src blob:', "worker-src 'self'"),
  'says nothing of workers': allowing.replace('; worker-src blob:', ''),
  'requires Trusted Types, and has none': `${trustedTypes}; trusted-types 'none'`,
};
const unsolvable = { keyPrefix: '0'.repeat(32) };

describe('In a page', () => {
  for (const [policy, algorithm] of [
    [allowing, 'SHA-256'],
    [allowing, 'PBKDF2/SHA-512'],
    [trustedTypes, 'SHA-256'],
    [`${trustedTypes}; trusted-types defend-encryption-petition`, 'SHA-256'],
  ] as const)
    it(`a challenge is solved in a worker that then ends (${algorithm}; ${policy})`, async (t) => {
      const { solve, workers, ends, errors } = await openPage(t, policy, { algorithm });
      assert.ok(await isTaken((await solve()) ?? undefined));
      assert.equal(workers.length, 1);
      await Promise.all(ends);
      assert.deepEqual(errors, []);
    });

  for (const [what, policy] of Object.entries(forbidding))
    for (const algorithm of ['SHA-256', 'PBKDF2/SHA-512'])
      it(`whose policy ${what}, a challenge is solved without a worker (${algorithm})`, async (t) => {
        const { solve, workers, errors } = await openPage(t, policy, { algorithm });
        assert.ok(await isTaken((await solve()) ?? undefined));
        assert.deepEqual(workers, []);
        assert.deepEqual(errors, []);
      });

  it('a worker ends when its challenge is given up', async (t) => {
    const { page, solve, ends } = await openPage(t, allowing, unsolvable);
    const started = page.waitForEvent('worker');
    const solution = solve();
    await started;
    await giveUp(page);
    assert.equal(await solution, null);
    await Promise.all(ends);
  });

  it('the visitor can still write and give up where there is no worker', async (t) => {
    for (const algorithm of ['SHA-256', 'PBKDF2/SHA-256']) {
      const { page, solve } = await openPage(t, forbidding['forbids workers'] ?? '', {
        ...unsolvable,
        algorithm,
        cost: 5_000,
      });
      const refused = page.waitForEvent('console', (message) => message.text().includes('worker-src'));
      const solution = solve();
      await refused;
      await page.evaluate(() => document.body.append(document.createElement('input')));
      await page.locator('input').pressSequentially('Zoë');
      assert.equal(await page.locator('input').inputValue(), 'Zoë');
      await giveUp(page);
      assert.equal(await solution, null);
    }
  });
});
