import { prerender } from 'defend-encryption-petition/server';
import { scopedCss, withIds, type Content } from './content.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import { vanillaElement, vanillaTag } from './vanilla-element.js';

/** The petition in the ways that the README has, and the same content without it. */

/** The petition's tag. */
export const tag = 'defend-encryption-petition';

const fields = [
  'input[name="name"]',
  'input[name="email"]',
  'select[name="country"]',
  'button[type="submit"]',
];

/**
 * By script tag, with the lines of the README.
 * @param keptFree - the height that the page keeps free for it, as CSS has it.
 */
export const scriptTag = (site: Site, name: string, keptFree: string): Subject => ({
  name,
  head: `<style>${tag} { display: block; min-height: ${keptFree} }</style>`,
  script: `<script type="module" src="${site.files}/petition/defend-encryption-petition.js"></script>`,
  html: () =>
    `<${tag} endpoint="${site.pages}/signatures" controller="Your organisation">` +
    `<a href="mailto:petition@example.org">Sign by email</a></${tag}>`,
  isMeasuredInNumbers: true,
  controls: fields.map((field) => `${tag} >>> ${field}`),
});

/** One file with everything in it. */
export const standalone = (site: Site, name: string): Subject => ({
  ...scriptTag(site, name, '100svh'),
  script: `<script defer src="${site.files}/petition/standalone/en.js"></script>`,
});

/** In the page's own HTML. */
export const prerendered = async (site: Site, name: string): Promise<Subject> => {
  const html = await prerender({
    lang: 'en',
    endpoint: `${site.pages}/signatures`,
    controller: 'Your organisation',
    script: `${site.files}/petition/defend-encryption-petition.js`,
  });
  return { ...scriptTag(site, name, '0'), head: '', script: '', html: () => html };
};

/** Plain HTML and CSS: what all times are held against. */
export const plainHtml = (content: Content, name: string): Subject => ({
  name,
  head: `<style>${scopedCss(content.css)}</style>`,
  script: '',
  html: (index) => `<section class="petition">${withIds(content.html, index)}</section>`,
  isMeasuredInNumbers: true,
  controls: fields.map((field) => `.petition ${field}`),
});

/** A custom element that is written by hand. */
export const vanilla = (site: Site, content: Content): Subject => ({
  name: 'vanilla element',
  note: 'the same content, written by hand for one petition in one language, with no checks but the browser’s',
  head: '',
  script: `<script type="module" src="${site.addModule('vanilla.js', vanillaElement(content))}"></script>`,
  html: () => `<${vanillaTag} endpoint="${site.pages}/signatures"></${vanillaTag}>`,
  isMeasuredInNumbers: true,
  controls: fields.map((field) => `${vanillaTag} >>> ${field}`),
});
