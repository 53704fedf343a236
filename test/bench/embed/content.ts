import { stylesheet } from 'defend-encryption-petition/server';
import type { Browser } from 'playwright-core';
import { visit } from './conditions.js';

/** What the petition shows, as plain HTML and CSS. */
export interface Content {
  /** The whole of it, with the list of countries. */
  readonly html: string;
  /** Its style sheet, as it stands in a shadow root. */
  readonly css: string;
}

/** Reads the content off a page with the element. */
export const readContent = (browser: Browser, url: string): Promise<Content> =>
  visit(browser, { slowNetwork: false, slowProcessor: false }, async ({ page }) => {
    await page.goto(url);
    const petition = page.locator('defend-encryption-petition');
    await petition.locator('option:nth-child(200)').waitFor({ state: 'attached' });
    const html = await petition.evaluate(({ shadowRoot }) => {
      const template = document.createElement('template');
      template.innerHTML = shadowRoot?.innerHTML ?? '';
      const { content } = template;
      for (const slot of content.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes);
      const comments = document.createNodeIterator(content, NodeFilter.SHOW_COMMENT);
      for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
      return template.innerHTML.replace(/\s+/g, ' ').trim();
    });
    return { html, css: stylesheet };
  });

/** The same style sheet for a page: within `.petition`, which stands for the element. */
export const scopedCss = (css: string): string =>
  `@scope (.petition) { ${css.replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, ':scope$1')} }`;

/** The same HTML with ids of its own, as there may be several on a page. */
export const withIds = (html: string, index: number): string =>
  html.replace(
    / (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
    (_, name: string, ids: string) => ` ${name}="${ids.replace(/[^ ]+/g, `$&-${index}`)}"`,
  );
