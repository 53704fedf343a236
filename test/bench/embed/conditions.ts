import type { Browser, CDPSession, Page } from 'playwright-core';
import { installProbe } from './probe.js';

/** What all visits have in common: a telephone on a slow network, which has never been there before. */
export const conditions = {
  /** How many times slower the processor is than that of this machine. */
  slowdown: 4,
  /** Bits a second from the servers. */
  down: 1_600_000,
  /** Bits a second to them. */
  up: 750_000,
  /** Milliseconds until an answer begins. */
  roundTrip: 150,
  /** CSS pixels. */
  viewport: { width: 412, height: 823 },
} as const;

/** A page that is open, and the way to its browser. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
}

export interface VisitOptions {
  /** Whether the network is slow. Default: `true`. */
  readonly slowNetwork?: boolean;
  /** Whether the processor is slow. Default: `true`. */
  readonly slowProcessor?: boolean;
}

const slowDown = async (
  session: CDPSession,
  { slowNetwork = true, slowProcessor = true }: VisitOptions,
): Promise<void> => {
  const { slowdown, down, up, roundTrip } = conditions;
  if (slowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: down / 8,
      uploadThroughput: up / 8,
    });
  }
  if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

/** Lets a new visitor, whose cache is empty, open a page and do something there. */
export const visit = async <Result>(
  browser: Browser,
  options: VisitOptions,
  work: (open: OpenPage) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ viewport: conditions.viewport, locale: 'en' });
  try {
    const page = await context.newPage();
    // Some of what is measured takes its time.
    page.setDefaultTimeout(120_000);
    // What esbuild names functions with is not on the page.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(installProbe);
    const session = await context.newCDPSession(page);
    await slowDown(session, options);
    return await work({ page, session });
  } finally {
    await context.close();
  }
};

/** Has a page fetched with all its files, as fast as possible. */
export const openOnce = (browser: Browser, url: string): Promise<void> =>
  visit(browser, { slowNetwork: false, slowProcessor: false }, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => bench.settled(300));
  });

const checkedBytes = 100_000;

/** What a page measures of its conditions. */
export interface ConditionsMeasured {
  /** Milliseconds until a file of one byte is there. */
  readonly roundTrip: number;
  /** Bits a second of a bigger one, round trip taken off. */
  readonly down: number;
  /** How many times longer the same work takes. */
  readonly slowdown: number;
}

/**
 * Measures the conditions from within a page, on files of another origin.
 * @param pageUrl - a page of the first origin.
 * @param bytesUrl - where the other origin answers as many bytes as the number behind it says.
 * @throws where the network is faster than it should be: no figure would mean anything.
 */
export const checkConditions = async (
  browser: Browser,
  pageUrl: string,
  bytesUrl: string,
): Promise<ConditionsMeasured> => {
  const measure = (options: VisitOptions) =>
    visit(browser, options, async ({ page }) => {
      await page.goto(pageUrl);
      return page.evaluate(
        async ({ url, bytes }) => {
          const fetched = async (size: number) => {
            const start = performance.now();
            await (await fetch(`${url}${size}`)).arrayBuffer();
            return performance.now() - start;
          };
          const small = await fetched(1);
          const big = await fetched(bytes);
          const works = Array.from({ length: 5 }, () => {
            const start = performance.now();
            let sum = 0;
            for (let index = 0; index < 3e6; index += 1) sum += Math.sqrt(index);
            return sum > 0 ? performance.now() - start : NaN;
          });
          return { small, big, work: Math.min(...works) };
        },
        { url: bytesUrl, bytes: checkedBytes },
      );
    });
  const slow = await measure({});
  const fast = await measure({ slowNetwork: false, slowProcessor: false });
  const measured = {
    roundTrip: slow.small,
    down: (checkedBytes * 8) / ((slow.big - conditions.roundTrip) / 1000),
    slowdown: slow.work / fast.work,
  };
  if (measured.roundTrip < conditions.roundTrip || measured.down > conditions.down * 1.1) {
    throw new Error(
      `Expected a round trip of ${conditions.roundTrip} ms or more and ${conditions.down} bit/s or less to the ` +
        `other origin, not ${measured.roundTrip.toFixed(0)} ms and ${measured.down.toFixed(0)} bit/s.`,
    );
  }
  return measured;
};
