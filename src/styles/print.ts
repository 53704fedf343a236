import { css } from 'lit';

/** On paper: dark on white whatever the theme, in one column, without what only works on a screen. */
export const print = css`
  @media print {
    :host {
      color-scheme: light !important;
    }
    .base {
      grid-template-columns: minmax(0, 1fr);
      padding: 0;
    }
    .language-menu,
    .share,
    .preview,
    summary::after {
      display: none;
    }
    .demand,
    .entry,
    .field,
    dl > * {
      break-inside: avoid;
    }
    summary,
    dt {
      break-after: avoid;
    }
  }
`;
