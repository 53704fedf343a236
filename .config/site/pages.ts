import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { layout } from './layout.js';

const root = resolve('demo');

const taken = (html: string, pattern: RegExp, file: string): readonly [part: string, rest: string] => {
  const match = pattern.exec(html);
  if (!match)
    throw new Error(`${file} has no ${pattern.source}: expected a title, a description and a <main>`);
  return [match[1] ?? '', html.replace(match[0], '')];
};

/**
 * Puts the site's head, navigation and foot around the pages of `demo/`, which hold their title, description and
 * `<main>`, and what else belongs into the head. A page with a doctype of its own stays as it is.
 */
export const pages = (): Plugin => ({
  name: 'site-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) => {
      if (/^\s*<!doctype/i.test(html)) return html;
      const path = relative(root, filename);
      const [title, untitled] = taken(html, /<title>(.*?)<\/title>/s, path);
      const [description, rest] = taken(
        untitled,
        /<meta\s+name="description"\s+content="(.*?)"\s*\/>/s,
        path,
      );
      const [main, head] = taken(rest, /<main>(.*)<\/main>/s, path);
      return layout({ title, description: description.replace(/\s+/g, ' '), path, head: head.trim(), main });
    },
  },
});
