import type { Browser } from 'playwright-core';
import { visit } from './conditions.js';
import type { FetchedFile } from './probe.js';
import type { Sample } from './samples.js';
import type { Subject } from './subject.js';

/** What is fetched and what is seen until a page's form is usable, and after that while nobody touches it. */

type WatchedPage = typeof globalThis & { usable: Promise<number> };

const isScript = ({ url }: FetchedFile): boolean => /\.m?js$/.test(new URL(url).pathname);

/** Bytes of all files together. */
export const bytesOf = (files: readonly FetchedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of JavaScript. */
export const scriptBytesOf = (files: readonly FetchedFile[]): number => bytesOf(files.filter(isScript));

export interface LoadOptions {
  /** How many are on the page. Default: 1. */
  readonly count?: number;
  /** Whether to look on after the form is usable, until nothing happens any more. Default: `false`. */
  readonly untilSettled?: boolean;
}

/** Loads a page for the first time. */
export const load = (
  browser: Browser,
  url: string,
  { controls }: Subject,
  { count = 1, untilSettled = false }: LoadOptions = {},
): Promise<Sample> =>
  visit(browser, {}, async ({ page }) => {
    await page.addInitScript(
      (watched: { readonly paths: readonly string[]; readonly count: number }) => {
        (globalThis as WatchedPage).usable = bench.usable(watched.paths, watched.count);
      },
      { paths: controls, count },
    );
    await page.goto(url, { waitUntil: 'commit' });
    const usable = await page.evaluate(() => (globalThis as WatchedPage).usable);
    const files = await page.evaluate(() => bench.files());
    const before = files.filter(({ end }) => end > 0 && end <= usable);
    const sample = {
      usable,
      scriptBytes: scriptBytesOf(before),
      scriptRequests: before.filter(isScript).length,
      otherBytes: bytesOf(before) - scriptBytesOf(before),
      requests: before.length,
    };
    if (!untilSettled) return sample;
    await page.evaluate(() => bench.settled(1_500));
    const later = await page.evaluate(() => ({ files: bench.files(), shift: bench.shift() }));
    return { ...sample, untouchedScriptBytes: scriptBytesOf(later.files), shift: later.shift };
  });
