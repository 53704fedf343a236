import { withDeadline } from '../core/deadline.js';
import { readChallenge, type Challenge } from './challenge.js';
import { fetchJson } from './fetch-json.js';
import { searchInWorker } from './search-in-worker.js';
import { search } from './search.js';
import { inSlices } from './slices.js';

/** Milliseconds after which the visitor's processor is left alone, the fetch included. */
const defaultTimeout = 30_000;

/** Longest payload in characters: with a longer one, the whole submission would not follow its schema. */
const maxLength = 10_000;

/** `altcha-lib` and others read the base64 byte by byte as Latin-1, so that only ASCII comes out as it went in. */
const toAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const solve = async ({ parameters, signature }: Challenge, signal: AbortSignal): Promise<string> => {
  const solution = (await searchInWorker(parameters, signal)) ?? (await search(parameters, inSlices(signal)));
  return btoa(toAscii(JSON.stringify({ challenge: { parameters, signature }, solution })));
};

/**
 * Fetches an ALTCHA challenge, version 2, and solves it, in a worker where the page lets one start. It needs
 * WebCrypto, so a page that came over https, and such a page can't fetch from anything less.
 * @param url - where `{"parameters": …, "signature": …}` is to be had.
 * @param signal - ends the work.
 * @param timeout - milliseconds after which it is given up.
 * @returns the payload in base64 for a submission's `altcha`, or nothing where it can't be had: it is the server
 *   that decides what a signature without it is worth. Never rejects.
 */
export const solveChallenge = async (
  url: URL,
  signal: AbortSignal,
  timeout = defaultTimeout,
): Promise<string | undefined> => {
  try {
    const payload = await withDeadline(signal, timeout, async (ending) => {
      const challenge = readChallenge(await fetchJson(url, ending), Date.now());
      return challenge && solve(challenge, ending);
    });
    return payload && payload.length <= maxLength ? payload : undefined;
  } catch {
    return undefined;
  }
};
