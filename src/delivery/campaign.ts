import { withDeadline } from '../core/deadline.js';
import { readJson } from './answer.js';

/** Milliseconds until it is given up: the reader has the default campaign before them by then. */
const timeout = 15_000;

/**
 * Fetches the JSON that a page's owner says in place of the default campaign.
 * @returns nothing where it can't be had, or is no JSON.
 */
export const fetchCampaign = async (url: URL, signal: AbortSignal): Promise<unknown> => {
  try {
    return await withDeadline(signal, timeout, async (deadline) => {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        signal: deadline,
      });
      return response.ok ? await readJson(response) : undefined;
    });
  } catch {
    return undefined;
  }
};
