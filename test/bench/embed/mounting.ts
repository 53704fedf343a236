import type { Browser } from 'playwright-core';
import { visit } from './conditions.js';
import type { MountingPage } from './page.js';
import { lookName } from './probe.js';
import type { Sample } from './samples.js';
import type { Subject } from './subject.js';

/** What it costs to put one on a page that has all the code already. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds for which its thread had worked when it began. */
  readonly tts?: number;
  /** Microseconds for which its thread worked on it: what other processes take of the processor is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly functionName?: string } };
}

/** All that is script, with the styles and the layout that it forces, and the memory that is cleared away for it. */
const scriptEvents = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EventDispatch',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'MinorGC',
  'MajorGC',
]);

const marks = { start: 'bench-start', end: 'bench-end' };

/** Microseconds of a thread, from and to. */
type Span = readonly [from: number, to: number];

/** Sum of all spans; where several are at once, it counts once. */
const lengthOf = (spans: readonly Span[]): number => {
  let sum = 0;
  let done = -Infinity;
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, done));
    done = Math.max(done, to);
  }
  return sum;
};

/** Milliseconds between the marks in which script ran, but for that which looks on. */
const scriptTime = (events: readonly TraceEvent[]): number => {
  const mark = (name: string) => {
    const { tts, pid, tid } = events.find((event) => event.name === name) ?? {};
    if (tts === undefined)
      throw new Error(`Expected the trace to have the mark ${name} with its thread’s time.`);
    return { tts, pid, tid };
  };
  const [start, end] = [mark(marks.start), mark(marks.end)];
  const spansOf = (isIn: (event: TraceEvent) => boolean): Span[] =>
    events
      .filter(
        (event) => event.ph === 'X' && event.pid === start.pid && event.tid === start.tid && isIn(event),
      )
      .map(({ tts = 0, tdur = 0 }): Span => [Math.max(tts, start.tts), Math.min(tts + tdur, end.tts)])
      .filter(([from, to]) => to > from);
  const looking = spansOf(({ args }) => args.data?.functionName === lookName);
  return (lengthOf(spansOf(({ name }) => scriptEvents.has(name))) - lengthOf(looking)) / 1000;
};

/** Mounts the first one on a page. @param url - a page made by `mountPage`. */
export const mount = (browser: Browser, url: string, { controls }: Subject): Promise<Sample> =>
  visit(browser, { slowNetwork: false }, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => bench.settled(300));
    await browser.startTracing(page, {
      categories: ['blink.user_timing', 'devtools.timeline'],
    });
    const mountPainted = await page.evaluate(
      ({ paths, names }) =>
        new Promise<number>((resolve) => {
          // Not in what the debugger runs, which is no event of the trace.
          setTimeout(() => {
            const begun = performance.now();
            performance.mark(names.start);
            (globalThis as MountingPage).mount(document.querySelector('main'));
            void bench.usable(paths, 1).then((painted) => {
              performance.mark(names.end);
              resolve(painted - begun);
            });
          });
        }),
      { paths: controls, names: marks },
    );
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    return { mountScript: scriptTime(traceEvents), mountPainted };
  });
