import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** White space stays in ES output unless it is taken out here. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

const copy = '?for-backends';

/**
 * Gives the chunk of the other back ends a zod of its own. Shared, the one in the form's chunk would grow by what only
 * their definitions use: 3 kB (brotli) for every visitor who signs.
 */
const zodForBackends: Plugin = {
  name: 'zod-for-backends',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    const starts = importer.endsWith('/src/core/backend-definition.ts') && source.startsWith('zod');
    if (!starts && !importer.endsWith(copy)) return null;
    const resolved = await this.resolve(source, importer.replace(copy, ''), { ...options, skipSelf: true });
    return resolved && { ...resolved, id: resolved.id + copy };
  },
};

/** `dist/cdn`: the file of the script tag, with its chunks beside it, found relative to itself. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [zodForBackends],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    rolldownOptions: {
      input: { 'defend-encryption-petition': resolve('src/cdn.ts') },
      preserveEntrySignatures: 'allow-extension',
      output: { minify, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

/** `demo/dist/site`: the demo's pages. */
const site: UserConfig = {
  root: 'demo',
  base: './',
  build: { outDir: 'dist/site', emptyOutDir: true, target: 'es2022', modulePreload: false },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : site));
