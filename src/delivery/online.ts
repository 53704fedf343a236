/**
 * Waits until the browser has a connection; at once where it has one.
 *
 * Browsers say "offline" wrongly now and then, never for sure "online".
 * @param offline - is told that there is none, with a way to stop waiting all the same.
 */
export const whenOnline = (offline: (goOn: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    if (navigator.onLine) return resolve();
    const goOn = () => {
      removeEventListener('online', goOn);
      resolve();
    };
    addEventListener('online', goOn);
    offline(goOn);
  });
