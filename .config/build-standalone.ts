/**
 * Writes `dist/cdn/standalone/<language>.js`, one file for one language with everything inside, as a classic script that
 * is a module as well; and `dist/cdn/integrity.json`, the hashes (SRI) of all files of the script tag.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { localeCodes } from '../src/i18n/catalogues.js';
import { oneLanguage } from './cdn/one-language.js';
import { shortTemplates } from './cdn/short-templates.js';
import { shortTexts } from './cdn/short-texts.js';

const folder = fileURLToPath(new URL('../dist/cdn', import.meta.url));

for (const locale of localeCodes) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { 'lit/decorators.js': resolve('.config/cdn/decorators.ts') } },
    plugins: [oneLanguage(locale), shortTemplates(), shortTexts(locale)],
    build: {
      outDir: join(folder, 'standalone'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: { [locale]: resolve('src/define.ts') },
        formats: ['iife'],
        name: 'DefendEncryptionPetition',
      },
      rolldownOptions: {
        output: {
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          entryFileNames: '[name].js',
          codeSplitting: false,
        },
      },
    },
  });
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .sort();
const integrity = Object.fromEntries(
  files.map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
    return [name.replaceAll('\\', '/'), `sha384-${hash}`];
  }),
);
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
