import { chromium, type Browser } from 'playwright-core';
import { isRoot, needs } from './prerequisites.js';

/** Starts the Chromium of this machine, for tests and pictures that drive a whole page. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = needs.chromium.find();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...(isRoot() ? ['--no-sandbox'] : []), '--disable-quic', '--disable-background-networking'],
  });
};
