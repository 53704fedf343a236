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

/** What Playwright's and Puppeteer's browsers have in common. */
interface Driven {
  newPage(): Promise<{ goto(url: string): Promise<unknown> }>;
  close(): Promise<void>;
}

const running = (name: string, browser: Driven, onEnd: (listener: () => void) => unknown): RunningBrowser => {
  let isClosing = false;
  const gone = new Promise<never>((_, reject) => {
    onEnd(() => isClosing || reject(new Error(`${name} ended before the bench did`)));
  });
  return {
    name,
    gone,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
    },
    close: () => {
      isClosing = true;
      return browser.close();
    },
  };
};

const startChromium = async (): Promise<RunningBrowser> => {
  const browser = await launchBrowser();
  return running(`Chromium ${browser.version()}`, browser, (listener) =>
    browser.on('disconnected', listener),
  );
};

/** Puppeteer speaks WebDriver BiDi to a Firefox that is installed. */
const startFirefox = async (executablePath: string): Promise<RunningBrowser> => {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const name = (await browser.version()).replace('firefox/', 'Firefox ');
  return running(name, browser, (listener) => browser.on('disconnected', listener));
};

/** Starts Chromium, and Firefox where it is there. */
export const startBrowsers = async (): Promise<readonly RunningBrowser[]> => {
  const firefox = needs.firefox.find();
  return [await startChromium(), ...(firefox === undefined ? [] : [await startFirefox(firefox)])];
};
