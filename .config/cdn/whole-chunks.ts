import { parse } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes each chunk whole: a module that the entry needs too, or another chunk, is in it a second time. Shared, it would
 * be a file of its own, or the entry's: one more request before the form shows, or the entry run a second time
 * where a page loads it as `….js?v=1`.
 *
 * So a module that several chunks need keeps no state, and nothing is asked for its identity.
 */
export const wholeChunks = (): Plugin => ({
  name: 'whole-chunks',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isChunk = options.kind === 'dynamic-import';
    const chunk = isChunk ? parse(source).name : /\?chunk=(.*)/.exec(importer ?? '')?.[1];
    if (!chunk) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id.replace(/\?.*/, '')}?chunk=${chunk}` };
  },
});
