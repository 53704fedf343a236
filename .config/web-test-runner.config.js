import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { browserCounter } from '../test/support/browser-counter.ts';
import { chosenBrowsers } from '../test/support/chosen-browsers.ts';
import { createFakeBackends } from '../test/support/fake-backends.ts';
import { createFakeEndpoint } from '../test/support/fake-endpoint.ts';
import { createOutages } from '../test/support/outages.ts';
import { isRoot, needs } from '../test/support/prerequisites.ts';
import { webkitLauncher } from '../test/support/webkit.ts';

// `npm test` is the way in: it makes sure of the browser and lets Node read TypeScript.

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const handlers = [createFakeEndpoint(), createFakeBackends(), createOutages()];

const chromium = () =>
  chromeLauncher({
    // Two pages at once can't both have the focus; without it some checks of accessibility never end.
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    concurrency: 2,
    launchOptions: {
      executablePath: needs.chromium.find(),
      headless: true,
      args: [
        ...(isRoot() ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });

/** Puppeteer speaks WebDriver BiDi to a Firefox that is installed. */
const firefox = () => {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: needs.firefox.find(), headless: true },
  });
  launcher.name = 'Firefox';
  return launcher;
};

/** How each browser is started. */
const launchers = { chromium, firefox, webkit: webkitLauncher };

export default {
  rootDir,
  files: ['element', 'delivery', 'encryption'].map((folder) => `test/${folder}/**/*.test.ts`),
  nodeResolve: true,
  concurrency: 2,
  browsers: await Promise.all(chosenBrowsers().map((id) => launchers[id]())),
  concurrentBrowsers: 2,
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' })],
  middleware: [
    (context, next) => {
      if (!handlers.some((handle) => handle(context.req, context.res))) return next();
      // The answer is the endpoint's own, its broken connections included. Without a status here the runner
      // would list each of these requests as a file that it did not find.
      context.respond = false;
      context.status = 200;
      return undefined;
    },
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // The first check of accessibility in a page takes seconds.
  testFramework: { config: { timeout: 15_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter(), browserCounter()],
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
};
