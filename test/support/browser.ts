import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { isRoot, needs } from './prerequisites.js';

/** Starts the Chromium of this machine, for tests and pictures that drive a whole page. */
export const launchBrowser = ({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = needs.chromium.find();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    ...options,
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      ...args,
    ],
  });
};
