/**
 * Writes `demo/dist/unseal.html`: the page that opens sealed signatures, in one file that works from a disk. Its
 * policy lets nothing run but its own script, by that script's digest.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const built = await build({
  configFile: false,
  logLevel: 'warn',
  resolve: {
    alias: {
      'defend-encryption-petition/schema': path('../src/schema.ts'),
      // The other one needs what Node.js has.
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
    },
  },
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: path('../demo/unseal/page.ts'),
      output: { format: 'iife', minify: true },
    },
  },
});

const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
const [chunk, ...others] = chunks;
if (chunk?.type !== 'chunk' || others.length) throw new Error('Expected one script');

// Neither may occur inside of a script element.
const script = chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const html = readFileSync(path('../demo/unseal/index.html'), 'utf8');
const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`;

mkdirSync(path('../demo/dist'), { recursive: true });
writeFileSync(
  path('../demo/dist/unseal.html'),
  html
    .replace(`content="default-src 'none'"`, () => `content="${policy}"`)
    .replace('</main>', () => `</main>\n    <script>${script}</script>`),
);
