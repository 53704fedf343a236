/**
 * Runs an action that has to end in time.
 *
 * `AbortSignal.any` and `AbortSignal.timeout` would say the same in a line, but `any` came to browsers in 2024
 * only, and who lacks it could not sign at all.
 * @param signal - ends it earlier.
 * @param milliseconds - how long it may take.
 */
export const withDeadline = async <T>(
  signal: AbortSignal,
  milliseconds: number,
  action: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, milliseconds);
  try {
    return await action(controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
