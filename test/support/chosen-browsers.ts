import { browserIds, defaultBrowsers, type BrowserId } from './prerequisites.js';

/** The environment variable by which `npm test` tells the browsers' test runner where to run. */
export const browsersVariable = 'BROWSERS';

/**
 * Reads a list such as `firefox,webkit`.
 * @returns nothing where a word is no browser's.
 */
export const parseBrowsers = (list: string): readonly BrowserId[] | undefined => {
  const words = list.split(',').filter(Boolean);
  const chosen = browserIds.filter((id) => words.includes(id));
  return chosen.length === words.length && words.length ? chosen : undefined;
};

/** The browsers that this run is for. */
export const chosenBrowsers = (): readonly BrowserId[] =>
  parseBrowsers(process.env[browsersVariable] ?? '') ?? defaultBrowsers();
