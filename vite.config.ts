import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** White space stays in ES output unless it is taken out here. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** Files of chunks that few pages load, and whose schemas would make the form's zod larger for everyone who signs. */
const withOwnZod = ['/src/core/backend-definition.ts', '/src/core/campaign-schema.ts'];

const copyMark = /\?copy=\d$/;

/** Gives those chunks a zod each of their own: shared, it would be 3 kB (brotli) more, or a request more, to sign. */
const ownZod: Plugin = {
  name: 'own-zod',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    const index = withOwnZod.findIndex((file) => importer.endsWith(file));
    const mark = source.startsWith('zod') && index >= 0 ? `?copy=${index}` : copyMark.exec(importer)?.[0];
    if (mark === undefined) return null;
    const resolved = await this.resolve(source, importer.replace(copyMark, ''), {
      ...options,
      skipSelf: true,
    });
    return resolved && { ...resolved, id: resolved.id + mark };
  },
};

/** `dist/cdn`: the file of the script tag, with its chunks beside it, found relative to itself. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [ownZod],
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
