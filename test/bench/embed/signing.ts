import type { Browser, Page } from 'playwright-core';
import { visit } from './conditions.js';
import { scriptBytesOf } from './loading.js';
import { tag } from './own-subjects.js';
import type { ElementPath, Seen } from './probe.js';
import type { Sample } from './samples.js';

/** How long a visitor who turns to the petition's form waits for what comes of it. */

const inPetition = (selector: string): ElementPath => `${tag} >>> ${selector}`;

const nameField = 'input[name="name"]';
const button = 'button[type="submit"]';

/** The list of countries comes with what signing needs: once it is there, so is the logic. */
const logicReady = inPetition('select[name="country"] option:nth-child(200)');

/** Presses with a mouse, without a look beforehand whether that is possible: that would take the page's time. */
const press = async (page: Page, selector: string): Promise<void> => {
  const { x, y } = await page.locator(tag).evaluate(({ shadowRoot }, pressed) => {
    const element = shadowRoot?.querySelector(pressed);
    element?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.click(x, y);
};

/** What becomes visible after the event that an act causes. */
const seenAfter = async (
  page: Page,
  type: string,
  path: ElementPath,
  act: () => Promise<void>,
): Promise<Seen> => {
  const seen = page.evaluate(([event, found]) => bench.after(event, found), [type, path] as const);
  await act();
  return seen;
};

const waited = ({ start, painted }: Seen): number => painted - start;

/** The first press of the button, on an empty form. @param url - a page with the petition by script tag. */
export const pressEmpty = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => bench.settled(1_500));
    const seen = await seenAfter(page, 'click', inPetition('#error-summary'), () => press(page, button));
    return { errorsPainted: waited(seen) };
  });

/**
 * The first focus, what is typed then, and the press that is thanked for.
 * @param url - a page with the petition by script tag.
 */
export const sign = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => bench.settled(1_500));
    const focused = await seenAfter(page, 'focusin', logicReady, () => press(page, nameField));
    await page.keyboard.type('Zoë Núñez');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zoe@example.org');
    const thanked = await seenAfter(page, 'click', inPetition('#thank-you-title'), () => press(page, button));
    const files = await page.evaluate(() => bench.files());
    const answer = files.findLast(({ url: file }) => new URL(file).pathname === '/signatures');
    return {
      focusFetchedAhead: waited(focused),
      pressToThanks: waited(thanked),
      answerToThanks: thanked.painted - (answer?.end ?? NaN),
      signedScriptBytes: scriptBytesOf(files),
    };
  });

/**
 * The first focus of a form that was out of sight until then.
 * @param url - a page with the petition by script tag, below what is seen first.
 */
export const focusUnseen = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => bench.settled(1_500));
    const seen = await seenAfter(page, 'focusin', logicReady, () =>
      page
        .locator(tag)
        .evaluate(
          ({ shadowRoot }, field) => shadowRoot?.querySelector<HTMLElement>(field)?.focus(),
          nameField,
        ),
    );
    return { focusFetching: waited(seen) };
  });
