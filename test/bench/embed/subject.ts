import type { ElementPath } from './probe.js';

/** Something that a page can embed, and that is measured. */
export interface Subject {
  /** What the figures call it. */
  readonly name: string;
  /** What has to be known of it to read its figures. */
  readonly note?: string;
  /** HTML in the page's head: its style sheets. */
  readonly head: string;
  /** HTML that loads its code, right before the first one on the page. */
  readonly script: string;
  /** HTML of one. @param index - from 0 on, where there are several on a page. */
  readonly html: (index: number) => string;
  /** A function in JavaScript that has one begin in the element around its HTML, where HTML alone doesn't. */
  readonly start?: string;
  /** Whether it is measured with many on a page too. */
  readonly isMeasuredInNumbers: boolean;
  /** What has to be visible and enabled for it to be usable: its fields and its button. */
  readonly controls: readonly ElementPath[];
}
