import { styles } from '../styles/index.js';

/** The sheets as one text, and what a petition without a script needs beside them. */

/**
 * A list that nothing switches is not shown, what can't be signed says so, and on paper all answers stand open.
 * `<noscript>` would not do: inside a declarative shadow root, Chromium takes its content for text.
 */
const withoutScript = `
  .without-script { display: none; }
  @media (scripting: none) {
    .without-script { display: block; }
    .language-menu { visibility: hidden; }
  }
  @media print {
    details::details-content { display: block; block-size: auto; content-visibility: visible; }
  }
`;

/** The style sheet of a prerendered petition. */
export const stylesheet = [...styles.map(String), withoutScript]
  .join('')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();
