import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { contrast } from './support/contrast.js';
import { everything, petitionPages } from './support/petition-page.js';

/** The contrast of the default colours: 4.5:1 for text, 3:1 for borders and focus (WCAG 2.2, SC 1.4.3, 1.4.11). */

const pages = petitionPages();

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
