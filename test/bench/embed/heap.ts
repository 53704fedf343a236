import type { Browser } from 'playwright-core';
import { visit, type OpenPage } from './conditions.js';
import type { MountingPage } from './page.js';
import type { Sample } from './samples.js';
import type { Subject } from './subject.js';

/** What stays in memory of what was on a page once it is gone. */

const heapAfterCollection = async ({ session }: OpenPage): Promise<number> => {
  // What the first pass frees may have held something else.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    /** Of nodes, which are not in the heap of scripts. */
    readonly embedderHeapUsedSize?: number;
  };
  return usedSize + embedderHeapUsedSize;
};

const comeAndGo = ({ page }: OpenPage, { controls }: Subject, count: number): Promise<void> =>
  page.evaluate(
    async ({ paths, places }) => {
      const main = document.querySelector('main');
      for (let index = 0; index < places; index += 1) {
        const place = document.createElement('div');
        main?.append(place);
        (globalThis as MountingPage).mount(place);
      }
      await bench.usable(paths, places);
      // With what comes after that, such as what is fetched ahead.
      await bench.settled(500);
      main?.replaceChildren();
      await bench.settled(500);
    },
    { paths: controls, places: count },
  );

/** Lets many come and go, and compares. @param url - a page made by `mountPage`. */
export const heapLeft = (browser: Browser, url: string, subject: Subject, count: number): Promise<Sample> =>
  visit(browser, { slowNetwork: false, slowProcessor: false }, async (open) => {
    await open.page.goto(url);
    await open.page.evaluate(() => bench.settled(500));
    // What is made once for all is not left over.
    for (let time = 0; time < 2; time += 1) await comeAndGo(open, subject, count);
    const before = await heapAfterCollection(open);
    await comeAndGo(open, subject, count);
    return { heapRatio: (await heapAfterCollection(open)) / before };
  });
