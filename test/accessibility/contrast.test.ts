import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { everything, petitionPages, type PetitionPage } from './support/petition-page.js';

/** The contrast of the default colours: 4.5:1 for text, 3:1 for borders and focus (WCAG 2.2, SC 1.4.3, 1.4.11). */

const pages = petitionPages();

/** What axe-core's types leave out. */
interface AxeGlobal {
  readonly axe: {
    readonly commons: {
      readonly color: {
        readonly Color: new () => { parseString: (text: string) => void };
        readonly getContrast: (one: object, other: object) => number;
      };
    };
  };
}

/** The contrast of two tokens as the browser resolves them. */
const contrast = ({ element }: PetitionPage, foreground: string, background: string): Promise<number> =>
  element.evaluate(
    ({ shadowRoot }, tokens) => {
      const { Color, getContrast } = (globalThis as unknown as AxeGlobal).axe.commons.color;
      const [one, other] = tokens.map((token) => {
        const probe = document.createElement('span');
        probe.style.color = `var(--_${token})`;
        shadowRoot?.querySelector('[part="base"]')?.append(probe);
        const colour = new Color();
        colour.parseString(getComputedStyle(probe).color);
        probe.remove();
        return colour;
      });
      return one && other ? getContrast(one, other) : 0;
    },
    [foreground, background],
  );

const least: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['error', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
];

for (const theme of ['light', 'dark']) {
  test(`colours stand out from what they stand on, ${theme}`, async (t) => {
    const petition = await pages.show(t, { attributes: { ...everything, theme } });
    await petition.page.evaluate(axe.source);
    for (const [foreground, background, ratio] of least) {
      const measured = await contrast(petition, foreground, background);
      assert.ok(
        measured >= ratio,
        `${foreground} on ${background}: ${measured.toFixed(2)}, ${ratio} at least`,
      );
    }
  });
}
