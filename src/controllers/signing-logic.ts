/**
 * What signing needs and reading does not: fetched as one chunk when the visitor turns to the form.
 */
export { suggestEmail } from '../core/email-suggestion.js';
export { createSignatureCheck } from '../core/signature.js';
export { prepareSubmission } from '../core/submission.js';
export { whenOnline } from '../delivery/online.js';
export { createPageTransport } from '../delivery/page-transport.js';
export { retry } from '../delivery/retry.js';
export { worthAnotherTry } from '../delivery/retry-rules.js';
export { createTransport } from '../delivery/transport.js';
