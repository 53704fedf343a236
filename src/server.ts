/** The `./server` entry: renders a petition to static HTML with a declarative shadow root. It needs no DOM. */
export { contentSecurityPolicy, prerender } from './server/prerender.js';
export { PrerenderError, type PrerenderOptions } from './server/options.js';
export { stylesheet } from './server/style-sheet.js';
