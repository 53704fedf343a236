import { withDeadline } from '../core/deadline.js';
import { asCount, asObject, readJson } from './answer.js';

/** Milliseconds until a number is given up: it would come as a surprise by then. */
const timeout = 15_000;

/**
 * Fetches the public count: `{"count": 1234}`.
 * @returns nothing where there is no number to be had: a counter shows only what was reported.
 */
export const fetchCount = async (url: URL, signal: AbortSignal): Promise<number | undefined> => {
  try {
    return await withDeadline(signal, timeout, async (deadline) => {
      const response = await fetch(url, {
        // Who has just signed and loads the page again expects to be counted.
        cache: 'no-cache',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        signal: deadline,
      });
      return response.ok ? asCount(asObject(await readJson(response)).count) : undefined;
    });
  } catch {
    return undefined;
  }
};
