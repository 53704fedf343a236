/** What the script tag loads: the element, registered under its own name. */
export { DefendEncryptionPetitionElement } from './define.js';
