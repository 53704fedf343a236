import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

/** White space stays in ES output unless it is taken out here. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** `dist/cdn`: the file of the script tag, with its chunks beside it, found relative to itself. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
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
