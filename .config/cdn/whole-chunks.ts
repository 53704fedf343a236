import { parse } from 'node:path';
import type { Plugin } from 'vite';

const templates = '\0lit-templates';

/**
 * Makes each chunk whole: a module that the entry needs too, or another chunk, is in it a second time. Shared, it would
 * be a file of its own, or the entry's: one more request before the form shows, or the entry run a second time
 * where a page loads it as `….js?v=1`.
 *
 * So a module that several chunks need keeps no state, and nothing is asked for its identity. Lit has both. A chunk
 * gets what a template is made of instead, which is data to Lit; the entry's Lit renders it.
 */
export const wholeChunks = (): Plugin => ({
  name: 'whole-chunks',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isChunk = options.kind === 'dynamic-import';
    const chunk = isChunk ? parse(source).name : /\?chunk=(.*)/.exec(importer ?? '')?.[1];
    if (!chunk) return null;
    if (source === 'lit') return templates;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id.replace(/\?.*/, '')}?chunk=${chunk}` };
  },
  load: (id) =>
    id === templates
      ? `export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
         export const nothing = Symbol.for('lit-nothing');`
      : null,
});
