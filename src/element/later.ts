/**
 * What the element needs once a visitor turns to the form: checks, delivery, errors, thanks. One chunk, fetched at
 * once.
 */
export { Signing } from '../controllers/signing.js';
export { uiStrings } from '../i18n/ui-strings.js';
export * as views from '../views/later.js';
export { ElementSigningDelegate } from './signing-delegate.js';
export { released, takeOver } from './take-over.js';
