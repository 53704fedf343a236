import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import type { Plugin } from 'vite';
import { contents, type DocsPage } from '../../demo/docs/contents.js';
import { languagesTable } from './languages-table.js';
import { escaped, layout } from './layout.js';
import { performanceTable } from './performance-table.js';

const allPages = contents.flatMap(({ pages }) => pages);

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** Where a place in a file is read on the site; nothing where it isn't. */
const addressOf = (file: string, anchor: string | undefined): string | undefined => {
  const page =
    allPages.find(
      (page) =>
        page.file === file &&
        (!page.sections || page.sections.some((section) => anchorOf(section) === anchor)),
    ) ?? allPages.find((page) => page.file === `${file}/README.md`);
  if (page) return `./${page.slug}.html${anchor ? `#${anchor}` : ''}`;
  // A page of the site that is no Markdown, or a picture.
  const [, sitePath] = /^demo\/(?:public\/)?([\w-]+\.(?:html|svg))$/.exec(file) ?? [];
  return sitePath && `../${sitePath}`;
};

/** The chosen sections of a file with their headings, or all of it. */
const sectionsOf = (text: string, sections: readonly string[] | undefined): string => {
  if (!sections) return text;
  const parts = text.split(/^(?=## )/m);
  return sections
    .map((section) => {
      const part = parts.find((candidate) => candidate.startsWith(`## ${section}\n`));
      if (part === undefined)
        throw new Error(`There is no section “${section}” to put into the documentation`);
      return part;
    })
    .join('\n');
};

/**
 * A link between files becomes one between pages. What is on no page of the site is a file of the repository, and named
 * rather than linked.
 */
const linked = (html: string, file: string): string =>
  html
    .replace(/<a href="([^":]*)">(.*?)<\/a>/gs, (link, href: string, text: string) => {
      const [path = '', anchor] = href.split('#');
      const target = path ? posix.join(posix.dirname(file), path) : file;
      const address = addressOf(target, anchor);
      if (!path && address === undefined) return link;
      return address ? `<a href="${address}">${text}</a>` : `${text} (<code>${escaped(target)}</code>)`;
    })
    .replace(/<img src="([^":]*)"/g, (image, source: string) => {
      const address = addressOf(posix.join(posix.dirname(file), source), undefined);
      return address ? `<img src="${address}"` : image;
    });

const sidebar = (here: DocsPage): string =>
  contents
    .map(({ title, pages }) => {
      const items = pages.map(
        (page) =>
          `<li><a href="./${page.slug}.html"${page === here ? ' aria-current="page"' : ''}>${escaped(page.title)}</a></li>`,
      );
      return `<h2>${escaped(title)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');

const write = async (page: DocsPage): Promise<string> => {
  const text = sectionsOf(await readFile(resolve(page.file), 'utf8'), page.sections);
  const marked = new Marked({ gfm: true }, gfmHeadingId());
  const html = linked(await marked.parse(filled(text).replace(/^# .*\n/, '')), page.file);
  const main = `<div class="docs">
<article><h1>${escaped(page.title)}</h1>${html.replaceAll('<pre>', '<pre tabindex="0">').replace(/<table>.*?<\/table>/gs, '<div class="scroll" role="group" tabindex="0" aria-label="Table">$&</div>')}</article>
<nav class="docs-nav" aria-label="Documentation">${sidebar(page)}</nav>
</div>`;
  const { title, description, slug } = page;
  return layout({ title: `${title} · Defend encryption`, description, path: `docs/${slug}.html`, main });
};

/** What a page doesn't say itself, but has made anew whenever the site is built. */
const filled = (text: string): string =>
  text.replace('<!-- languages -->', languagesTable).replace('<!-- performance -->', performanceTable);

/** Writes the documentation's pages from Markdown; `demo/docs/contents.ts` says which there are. */
export const docs = (): Plugin => ({
  name: 'site-docs',
  generateBundle: {
    async handler() {
      for (const page of allPages)
        this.emitFile({ type: 'asset', fileName: `docs/${page.slug}.html`, source: await write(page) });
    },
  },
});
