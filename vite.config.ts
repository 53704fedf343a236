import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { shortTemplates } from './.config/cdn/short-templates.js';
import { shortTexts } from './.config/cdn/short-texts.js';
import { terser } from './.config/cdn/terser.js';
import { docs } from './.config/site/docs.js';
import { pages } from './.config/site/pages.js';
import { release } from './.config/site/release.js';
import { wholeChunks } from './.config/cdn/whole-chunks.js';

/** White space stays in ES output unless it is taken out here. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** `dist/cdn`: the file of the script tag, with its chunks beside it, found relative to itself. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  resolve: { alias: { 'lit/decorators.js': resolve('.config/cdn/decorators.ts') } },
  plugins: [wholeChunks(), shortTemplates(), shortTexts(), terser()],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    // As an application it would get Vite's code for preloading style sheets, of which there are none.
    lib: { entry: { 'defend-encryption-petition': resolve('src/cdn.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: { minify, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

/** `demo/dist/site`: the demo's pages. */
const site: UserConfig = {
  root: 'demo',
  base: './',
  plugins: [pages(), docs(), release()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: readdirSync('demo')
        .filter((name) => name.endsWith('.html'))
        .map((name) => resolve('demo', name)),
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : site));
