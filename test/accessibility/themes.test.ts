import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import axe from 'axe-core';
import { contrast } from './support/contrast.js';
import { everything, petitionPages, type PetitionPage } from './support/petition-page.js';

/** The demo's themes: whoever takes one has a petition that everybody can read. */

const pages = petitionPages();
const folder = 'demo/public/themes';
const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name: name.replace('.css', ''),
    css: readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }));

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
      readonly cssProperties?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The names of parts and tokens that a page may rely on. */
const publicNames = (): { readonly parts: string[]; readonly tokens: string[] } => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName);
  const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);
  return { parts: names(element?.cssParts), tokens: names(element?.cssProperties) };
};

/** What axe-core finds, and by how much the petition is too wide for its page. */
const faults = async ({ page }: PetitionPage): Promise<string[]> => {
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(tooWide > 0 ? [`${tooWide} px too wide`] : []),
  ];
};

/** Pairs of tokens, and whether they stand for text: 4.5 and 3 to 1, or 7 and 4.5 to 1 where contrast is what it is for. */
const pairs = [
  ['text', 'surface', true],
  ['muted', 'surface', true],
  ['error', 'surface', true],
  ['accent', 'surface', true],
  ['on-accent', 'accent', true],
  ['border', 'surface', false],
  ['focus', 'surface', false],
] as const;

/** How bright a colour is on white paper, 0 to 255. */
const onPaper = (color: string): number => {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 255 - opacity * (255 - (red + green + blue) / 3);
};

test('there are six themes', () => {
  assert.deepEqual(
    themes.map(({ name }) => name),
    ['contrast', 'festival', 'institution', 'neighbourhood', 'newspaper', 'terminal'],
  );
});

for (const { name, css } of themes)
  suite(`The theme ${name}`, () => {
    test('relies on public names, and asks no other server for anything', () => {
      const { parts, tokens } = publicNames();
      const usedParts = [...css.matchAll(/::part\(([\w-]+)\)/g)].map(([, part = '']) => part);
      const usedTokens = [...css.matchAll(/--[\w-]+/g)].map(([token]) => token);
      assert.ok(usedParts.length > 5 && usedTokens.length > 8);
      assert.deepEqual(
        usedParts.filter((part) => !parts.includes(part)),
        [],
      );
      assert.deepEqual(
        usedTokens.filter((token) => !tokens.includes(token)),
        [],
      );
      assert.doesNotMatch(css, /url\(|@import|!important/);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [240, 1100])
        test(`is read, mended and signed, ${colorScheme}, ${width} px wide`, async (t) => {
          const petition = await pages.show(t, {
            attributes: { ...everything, ...(name === 'terminal' && { theme: 'dark' }) },
            outcomes: [{ kind: 'accepted', count: 43 }],
            context: { colorScheme, viewport: { width, height: 900 } },
          });
          await petition.page.addStyleTag({ content: css });
          await petition.page.evaluate(axe.source);
          const wanted = name === 'contrast' ? { text: 7, other: 4.5 } : { text: 4.5, other: 3 };
          for (const [foreground, background, isText] of pairs) {
            const measured = await contrast(petition, foreground, background);
            const least = isText ? wanted.text : wanted.other;
            assert.ok(
              measured >= least,
              `${foreground} on ${background}: ${measured.toFixed(2)}, ${least} at least`,
            );
          }
          await petition.openExplainers();
          await petition.sign();
          assert.deepEqual(await faults(petition), []);
          await petition.fillInAndSign();
          await petition.part('thank-you').waitFor();
          assert.deepEqual(await faults(petition), []);
        });

    test('is read from right to left, 320 px wide', async (t) => {
      const petition = await pages.show(t, {
        attributes: { ...everything, lang: 'ar' },
        context: { viewport: { width: 320, height: 900 } },
      });
      await petition.page.addStyleTag({ content: css });
      await petition.page.evaluate(axe.source);
      await petition.openExplainers();
      assert.deepEqual(await faults(petition), []);
    });

    test('keeps a line around each control where the system takes the colours away', async (t) => {
      const petition = await pages.show(t, {
        attributes: everything,
        context: { forcedColors: 'active' },
      });
      await petition.page.addStyleTag({ content: css });
      for (const part of ['input', 'submit-button'] as const)
        assert.equal(
          await petition
            .part(part)
            .first()
            .evaluate((element) => getComputedStyle(element).borderStyle === 'none'),
          false,
        );
    });

    test('is dark on white on paper', async (t) => {
      const petition = await pages.show(t, {
        attributes: { ...everything, ...(name === 'terminal' && { theme: 'dark' }) },
        context: { colorScheme: 'dark' },
      });
      await petition.page.addStyleTag({ content: css });
      await petition.page.emulateMedia({ media: 'print' });
      for (const part of ['base', 'form', 'title', 'lead'] as const) {
        const [text, ground] = (
          await petition
            .part(part)
            .first()
            .evaluate((element) => {
              const { color, backgroundColor } = getComputedStyle(element);
              return [color, backgroundColor];
            })
        ).map(onPaper);
        assert.ok((text ?? 255) < 128, `${part}: text ${text}`);
        assert.ok((ground ?? 0) > 220, `${part}: ground ${ground}`);
      }
    });
  });
