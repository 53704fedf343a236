import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { localeCodes } from '../../src/i18n/catalogues.js';
import { everything, petitionPages, type PetitionPage } from './support/petition-page.js';

/** Zoom, narrow screens, spacing of text, size of targets, motion (WCAG 2.2, SC 1.4.4, 1.4.10, 1.4.12, 2.5.8). */

/** Whoever has set the size of text to 200 % in the browser. */
const largeText = { args: ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'] };

const narrow = { viewport: { width: 320, height: 640 } };

/** What is wider than its place, or is cut off. */
const overflows = async ({ element, page }: PetitionPage): Promise<string[]> =>
  page.evaluate(
    ([host]) => {
      const found = [...((host as Element).shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
        .filter((node) => !node.closest('.visually-hidden, style, option') && node.checkVisibility())
        .filter((node) => {
          const { left, right } = node.getBoundingClientRect();
          return (
            left < -1 ||
            right > innerWidth + 1 ||
            (node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible')
          );
        })
        .map((node) => `${node.localName}.${node.className}`);
      const { scrollWidth } = document.documentElement;
      return scrollWidth > innerWidth ? [...found, `page of ${scrollWidth} px`] : found;
    },
    [await element.elementHandle()] as const,
  );

suite('Text that a reader has set to 200 %', () => {
  const pages = petitionPages(largeText);

  test('is twice as large', async (t) => {
    const petition = await pages.show(t, { attributes: everything });
    const size = await petition
      .part('label')
      .first()
      .evaluate((label) => getComputedStyle(label).fontSize);
    assert.equal(size, '32px');
  });

  for (const lang of localeCodes) {
    test(`fits a width of 320 px in ${lang}, with all explainers, errors and thanks`, async (t) => {
      const petition = await pages.show(t, {
        attributes: { ...everything, lang },
        outcomes: [{ kind: 'accepted', count: 1_234_567 }],
        context: narrow,
      });
      await petition.openExplainers();
      await petition.sign();
      assert.deepEqual(await overflows(petition), []);
      await petition.fillInAndSign();
      assert.deepEqual(await overflows(petition), []);
    });
  }
});

suite('At its usual size', () => {
  const pages = petitionPages();

  test('text keeps its place when a reader spaces it out', async (t) => {
    const petition = await pages.show(t, { attributes: everything, context: narrow });
    await petition.element.evaluate(({ shadowRoot }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-block-end: 2em !important }',
      );
      shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await petition.openExplainers();
    await petition.sign();
    assert.deepEqual(await overflows(petition), []);
  });

  test('all that can be pressed is 24 px at least, but for links within sentences', async (t) => {
    const petition = await pages.show(t, {
      attributes: everything,
      outcomes: [{ kind: 'accepted' }],
      context: narrow,
    });
    const small = () =>
      petition.element.evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a, button, input, select, textarea, summary') ?? [])]
          .filter((node) => !node.closest('.visually-hidden, .consent p'))
          .map((node) => ({ node, box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ node, box }) => `${node.localName} ${node.textContent} ${box.width}×${box.height}`),
      );
    await petition.sign();
    assert.deepEqual(await small(), []);
    await petition.element.locator('[name="email"]').fill('zoe@gmial.com');
    await petition.element.locator('[name="postal_code"]').focus();
    await petition.element.locator('.suggestion button').waitFor();
    assert.deepEqual(await small(), []);
    await petition.fillInAndSign();
    assert.deepEqual(await small(), []);
  });

  test('nothing moves for whoever wants no motion', async (t) => {
    const motion = async (reducedMotion: 'reduce' | 'no-preference') => {
      const petition = await pages.show(t, { attributes: everything, context: { reducedMotion } });
      return petition
        .part('explainer-summary')
        .first()
        .evaluate((summary) => getComputedStyle(summary, '::after').transitionDuration);
    };
    assert.equal(await motion('reduce'), '0s');
    assert.notEqual(await motion('no-preference'), '0s');
  });
});

suite('On paper', () => {
  const pages = petitionPages();

  test('all explainers are open, in dark words on white, and afterwards as they were', async (t) => {
    const petition = await pages.show(t, {
      attributes: { ...everything, theme: 'dark' },
      context: { colorScheme: 'dark' },
    });
    await petition.part('explainer-summary').first().click();
    const open = () =>
      petition
        .part('explainer')
        .evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open));
    await petition.page.evaluate(() => {
      const paper: { open: number; text: string }[] = [];
      Object.assign(window, { paper });
      const element = document.querySelector('defend-encryption-petition');
      addEventListener('beforeprint', () =>
        paper.push({
          open: element?.shadowRoot?.querySelectorAll('details[open]').length ?? 0,
          text: '',
        }),
      );
    });
    const pdf = await petition.page.pdf();
    assert.ok(pdf.length > 10_000);
    const paper = await petition.page.evaluate(
      () => (window as unknown as { paper: { open: number }[] }).paper,
    );
    assert.equal(paper.at(-1)?.open, 4);
    assert.deepEqual(await open(), [true, false, false, false]);

    await petition.page.emulateMedia({ media: 'print' });
    const colours = await petition.part('base').evaluate((base) => {
      const { color, backgroundColor } = getComputedStyle(base);
      return [color, backgroundColor];
    });
    assert.deepEqual(colours, ['rgb(27, 31, 36)', 'rgb(255, 255, 255)']);
  });
});
