/**
 * What the element needs once a visitor turns to the form: checks, delivery, errors, thanks. One chunk, fetched at
 * once.
 */
export * from '../controllers/signing-logic.js';
export { uiStrings } from '../i18n/ui-strings.js';
export * as views from '../views/later.js';
