import { launch } from 'puppeteer-core';
import { launchBrowser } from '../../support/browser.js';
import { needs } from '../../support/prerequisites.js';

/** A browser that runs. */
export interface RunningBrowser {
  /** Its name and version. */
  readonly name: string;
  /** Rejects if it ends before it is closed. */
  readonly gone: Promise<never>;
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

const goneOf = (
  name: string,
  onEnd: (listener: () => void) => unknown,
): { gone: Promise<never>; expect: () => void } => {
  let isExpected = false;
  const gone = new Promise<never>((_, reject) => {
    onEnd(() => isExpected || reject(new Error(`${name} ended before the bench did`)));
  });
  return { gone, expect: () => (isExpected = true) };
};

const startChromium = async (): Promise<RunningBrowser> => {
  const browser = await launchBrowser();
  const name = `Chromium ${browser.version()}`;
  const { gone, expect } = goneOf(name, (listener) => browser.on('disconnected', listener));
  return {
    name,
    gone,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
    },
    close: () => {
      expect();
      return browser.close();
    },
  };
};

/** Puppeteer speaks WebDriver BiDi to a Firefox that is installed. */
const startFirefox = async (executablePath: string): Promise<RunningBrowser> => {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const name = (await browser.version()).replace('firefox/', 'Firefox ');
  const { gone, expect } = goneOf(name, (listener) => browser.on('disconnected', listener));
  return {
    name,
    gone,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
    },
    close: () => {
      expect();
      return browser.close();
    },
  };
};

/** Starts Chromium, and Firefox where it is there. */
export const startBrowsers = async (): Promise<readonly RunningBrowser[]> => {
  const firefox = needs.firefox.find();
  return [await startChromium(), ...(firefox === undefined ? [] : [await startFirefox(firefox)])];
};
