/**
 * What other back ends than an own endpoint need: fetched as one chunk, where one is asked for, when the visitor
 * turns to the form.
 */
export { createBackendTransport } from '../delivery/backend-transport.js';
export { resolveBackend } from '../delivery/resolve-backend.js';
