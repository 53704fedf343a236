/**
 * What nobody sees before turning to the form. It comes in the chunk that signing needs, with its words, so that the
 * form shows sooner; the other views find it in their model once it is there.
 */
export { errorSummary } from './error-summary.js';
export { fieldError } from './error-text.js';
export { statusLines } from './status-lines.js';
export { suggestion } from './suggestion.js';
export { thankYou } from './thank-you.js';
