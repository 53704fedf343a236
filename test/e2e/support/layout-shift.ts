import type { Page } from 'playwright-core';

type LayoutShift = PerformanceEntry & { readonly value: number };

/**
 * How far things moved on a page, whoever caused it, as the browser measures it.
 * @param since - milliseconds of the page's clock from which on it counts: a visitor who opens something moves things.
 */
export const layoutShift = (page: Page, since = 0): Promise<number> =>
  page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        // Two frames later, all that has moved has been painted and told.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const shifts: PerformanceEntry[] = [];
            const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              shifts.push(...observer.takeRecords());
              const counted = shifts.filter(({ startTime }) => startTime >= from) as LayoutShift[];
              resolve(counted.reduce((sum, { value }) => sum + value, 0));
            });
          }),
        );
      }),
    since,
  );
