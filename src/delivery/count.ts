import { asCount, readJson } from './response.js';

/**
 * Fetches the public count: `{"count": 1234}`.
 * @returns nothing where there is no number to be had: a counter shows only what was reported.
 */
export const fetchCount = async (url: URL, signal: AbortSignal): Promise<number | undefined> => {
  try {
    const response = await fetch(url, {
      // Who has just signed and loads the page again expects to be counted.
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      signal,
    });
    return response.ok ? asCount((await readJson(response)).count) : undefined;
  } catch {
    return undefined;
  }
};
