import { css } from 'lit';

/**
 * The frame: what the page must not leak in, the layout, and the few pieces that several views share.
 * Lengths are `em` and `px`: `rem` would follow a page that sets its root to 62.5 %.
 */
export const base = css`
  :host {
    display: block;
    /* The one thing that no wrapper stops on its way down. */
    text-decoration: none !important;
  }
  /* A page's rule for every element reaches the host and beats ours. Nothing that would be inherited gets further. */
  .frame {
    all: initial;
    display: block;
    container: petition / inline-size;
    color-scheme: inherit;
    visibility: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .base {
    max-inline-size: var(--_max-width);
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font-size) / 1.55 var(--_font-family);
    text-align: start;
    overflow-wrap: anywhere;
    border-radius: var(--_radius);
  }
  /* Scripts with signs above and below their letters. */
  .base:is(:lang(bn), :lang(hi), :lang(th)) {
    line-height: 1.8;
    --_heading-leading: 1.5;
    --_title-leading: 1.4;
  }
  .base:is(:lang(ja), :lang(zh)) {
    line-height: 1.7;
    --_heading-leading: 1.4;
    --_title-leading: 1.3;
  }
  /* Digits as the browser's own numbers have them in these languages. */
  .base:lang(fa) {
    --_digits: persian;
  }
  .base:lang(bn) {
    --_digits: bengali;
  }
  /* Korean breaks between words, as what has spaces does. Japanese titles break between phrases where a browser can. */
  .base:lang(ko) {
    word-break: keep-all;
  }
  .base:lang(ja) :is(h1, h2, h3, h4, h5, h6) {
    word-break: auto-phrase;
  }
  .text,
  .action {
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }
  @container petition (min-width: 60em) {
    .base {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 3);
      padding: calc(var(--_space) * 2);
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-family);
    font-size: 1.25em;
    font-weight: 700;
    line-height: var(--_heading-leading, 1.25);
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0;
  }
  a,
  .link-button {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .link-button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .language-menu {
    grid-column: 1 / -1;
    justify-self: end;
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  /* As wide as its longest name would be: it moves nothing while its names are coming, and none has to be measured. */
  .language-menu select {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
