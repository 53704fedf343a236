/** What stands in every page that is measured, before anything of its own. It runs there. */

/**
 * A way to elements through shadow roots: CSS selectors, each looked for in the shadow roots of what the one before
 * found, joined by ` >>> `.
 */
export type ElementPath = string;

/** Something that became visible after an event. */
export interface Seen {
  /** Milliseconds of the page at the event. */
  readonly start: number;
  /** Milliseconds of the page when it was on the screen. */
  readonly painted: number;
}

/** A file that a page has fetched. */
export interface FetchedFile {
  readonly url: string;
  /** Bytes on the way, headers not counted. */
  readonly bytes: number;
  /** Milliseconds of the page when it was there. */
  readonly end: number;
}

export interface Probe {
  /**
   * Waits until each path finds so many elements, all visible and enabled.
   * @returns milliseconds of the page when the frame with the last of them was on the screen.
   */
  usable(paths: readonly ElementPath[], count: number): Promise<number>;
  /** Waits for an event on the page, and then until something is there and visible. */
  after(type: string, path: ElementPath): Promise<Seen>;
  /** Sum of all layout shifts that no visitor caused. */
  shift(): number;
  /** All files but the page itself, so far. */
  files(): readonly FetchedFile[];
  /** Resolves once the page has loaded, and has fetched nothing for so many milliseconds. */
  settled(quiet: number): Promise<void>;
}

declare global {
  /** Set by `installProbe`. */
  var bench: Probe;
}

/** The name of the function that looks once a frame, for traces to tell it from the page's own. */
export const lookName = 'benchLook';

/** Sets `bench`. It is sent to the page as text: nothing outside of it is there. */
export const installProbe = (): void => {
  const find = (path: string): Element[] =>
    path
      .split(' >>> ')
      .reduce<(ParentNode | null)[]>(
        (roots, selector, index) =>
          roots.flatMap((root) => [
            ...((index === 0 ? root : (root as Element).shadowRoot)?.querySelectorAll(selector) ?? []),
          ]),
        [document],
      ) as Element[];
  const isVisible = (element: Element): boolean => {
    // An option has no box of its own while its list is closed.
    if (element instanceof HTMLOptionElement) return true;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility();
  };
  /** Looks once a frame; a message that is posted in a frame arrives when that is painted. */
  const painted = (condition: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      // With a name of its own: esbuild would hand an arrow's to the page at run time.
      function benchLook() {
        if (!condition()) {
          requestAnimationFrame(benchLook);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => {
          resolve(performance.now());
        };
        port1.postMessage(null);
      }
      requestAnimationFrame(benchLook);
    });

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const files = (): FetchedFile[] =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, encodedBodySize, responseEnd }) => ({ url: name, bytes: encodedBodySize, end: responseEnd }),
    );
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  globalThis.bench = {
    usable: (paths, count) =>
      painted(() =>
        paths.every((path) => {
          const found = find(path);
          return (
            found.length >= count &&
            found.every((element) => !element.matches(':disabled') && isVisible(element))
          );
        }),
      ),
    after: (type, path) =>
      new Promise((resolve) => {
        const handle = ({ timeStamp }: Event) => {
          void painted(() => find(path).some(isVisible)).then((time) => {
            resolve({ start: timeStamp, painted: time });
          });
        };
        addEventListener(type, handle, { once: true, capture: true });
      }),
    shift: () => shift,
    files,
    settled: async (quiet) => {
      while (document.readyState !== 'complete') await pause(100);
      for (let last = performance.now(), known = -1; performance.now() - last < quiet; await pause(100)) {
        const { length } = files();
        if (length !== known) last = performance.now();
        known = length;
      }
    },
  };
};
