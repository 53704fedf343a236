import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from '../../demo/build/release.js';

const folder = resolve('dist/cdn');
const id = 'virtual:release';

const readRelease = (): Release => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  try {
    const integrity = JSON.parse(
      readFileSync(join(folder, 'integrity.json'), 'utf8'),
    ) as Release['integrity'];
    return { version, integrity };
  } catch (cause) {
    throw new Error('There is no dist/cdn/integrity.json: run npm run build:cdn first', { cause });
  }
};

/** Gives the builder's page the version and the hashes of what was built, and lays those files beside it. */
export const release = (): Plugin => ({
  name: 'site-release',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(readRelease())}` : undefined),
  generateBundle: {
    handler() {
      const { version, integrity } = readRelease();
      for (const name of Object.keys(integrity))
        this.emitFile({
          type: 'asset',
          fileName: `files/${version}/${name}`,
          source: readFileSync(join(folder, name)),
        });
    },
  },
});
