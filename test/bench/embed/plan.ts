import type { Browser } from 'playwright-core';
import { readContent } from './content.js';
import { heapLeft } from './heap.js';
import { load, type LoadOptions } from './loading.js';
import { mount } from './mounting.js';
import { plainHtml, prerendered, scriptTag, standalone, vanilla } from './own-subjects.js';
import { blogPage, mountPage } from './page.js';
import { peers } from './peers.js';
import type { Sample } from './samples.js';
import { focusUnseen, pressEmpty, sign } from './signing.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** How many are on a page that has many. */
export const many = 50;

/** What the figures call the petition's own cases. */
export const names = {
  plain: 'plain HTML',
  own: 'petition, script tag',
  bare: 'petition, nothing kept free',
  some: 'petition, 400 px kept free',
  prerendered: 'petition, prerendered',
  standalone: 'petition, standalone file',
} as const;

/** What the figures call a page with many of them. */
export const manyOf = (name: string): string => `${many} × ${name}`;

/** A visit that measures something. */
export interface Case {
  readonly name: string;
  /** It is measured in one round of so many. Default: 1. */
  readonly every?: number;
  readonly run: () => Promise<Sample>;
}

/** Everything that a round measures. */
export interface Plan {
  readonly cases: readonly Case[];
  /** Addresses of all pages. */
  readonly pages: readonly string[];
  /** What is told of beside the petition. */
  readonly others: readonly Subject[];
}

/** Makes the pages and the cases. */
export const makePlan = async (browser: Browser, site: Site): Promise<Plan> => {
  const pages = new Set<string>();
  const addPage = (html: string): string => {
    const url = site.addPage(html);
    pages.add(url);
    return url;
  };
  const own = scriptTag(site, names.own, '100svh');
  const url = addPage(blogPage(own));
  const content = await readContent(browser, url);
  const plain = plainHtml(content, names.plain);
  const others = [vanilla(site, content), ...(await peers(site))];

  const loading = (subject: Subject, options: LoadOptions = {}): Case => {
    const page = addPage(blogPage(subject, options));
    return {
      name: options.count === undefined ? subject.name : manyOf(subject.name),
      run: () => load(browser, page, subject, options),
    };
  };
  const mounting = (subject: Subject): Case => {
    const page = addPage(mountPage(subject));
    return { name: subject.name, run: () => mount(browser, page, subject) };
  };
  const unseen = addPage(blogPage(own, { isOutOfSight: true }));
  const mountable = addPage(mountPage(own));

  const cases = [
    ...[
      plain,
      own,
      scriptTag(site, names.bare, '0'),
      scriptTag(site, names.some, '400px'),
      await prerendered(site, names.prerendered),
      standalone(site, names.standalone),
    ].map((subject) => loading(subject, { untilSettled: true })),
    ...others.map((subject) => loading(subject)),
    ...[plain, own, ...others].map(mounting),
    ...[plain, own].map((subject) => loading(subject, { count: many })),
    // Some of these take longer than everything else together.
    ...others
      .filter(({ isMeasuredInNumbers }) => isMeasuredInNumbers)
      .map((subject) => ({ ...loading(subject, { count: many }), every: 3 })),
    { name: own.name, run: () => pressEmpty(browser, url) },
    { name: own.name, run: () => sign(browser, url) },
    { name: own.name, run: () => focusUnseen(browser, unseen) },
    { name: own.name, run: () => heapLeft(browser, mountable, own, many) },
  ];
  return { cases, pages: [...pages], others };
};
