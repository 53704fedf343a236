/** Milliseconds of work after which the page gets its turn: half of a frame. */
const slice = 8;

/** Waits until what the visitor did meanwhile had its turn. Unlike a timer's, the wait isn't stretched. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Makes the pauses of a long work on the page's own thread; they throw the signal's reason once it aborts. */
export const inSlices = (signal: AbortSignal): (() => Promise<void>) => {
  let end = performance.now() + slice;
  return async () => {
    signal.throwIfAborted();
    if (performance.now() < end) return;
    await nextTask();
    end = performance.now() + slice;
  };
};
