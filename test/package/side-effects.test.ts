import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { link, pack, root, run } from './support/packed.js';

/**
 * `sideEffects` of `package.json`: bundlers leave out a module whose exports nobody uses, except for those on that
 * list. A file that is missing there is lost; a file that is there too much is in every bundle.
 */

const packed = await pack();

const inSource = (entry: string) => /^\.\/(?:src|demo)\//.test(entry);

const matches = (file: string, entry: string): boolean =>
  new RegExp(`^${entry.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(`./${file}`);

const isListed = (file: string): boolean =>
  packed.packageJson.sideEffects.some((entry) => matches(file, entry));

/** The public names of modules. */
const moduleNames = (): string[] => {
  const { name, exports } = packed.packageJson;
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .flatMap((path) => {
      if (!path.includes('*')) return [path];
      const generated = /^dist\/locales\/generated\/(.*)\.js$/;
      return packed.files.flatMap((file) => {
        const [, locale] = generated.exec(file) ?? [];
        return locale === undefined ? [] : [path.replace('*', locale)];
      });
    })
    .map((path) => path.replace('.', name));
};

/** What a bundler makes of these lines of somebody's page. */
const bundle = async (code: string): Promise<string> => {
  const entry = join(packed.project, 'page.js');
  const built = await build({
    configFile: false,
    root: packed.project,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  return [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('')
    .trim();
};

test('an import that nobody uses costs a bundle nothing', async () => {
  const code = await bundle(`import { DefendEncryptionPetitionElement } from 'defend-encryption-petition';`);
  assert.equal(code, '');
});

test('an import for its side effect is kept where it has one, and costs nothing elsewhere', async () => {
  const names = moduleNames();
  assert.ok(names.includes('defend-encryption-petition/locales/fr'), names.join(' '));
  const kept: string[] = [];
  for (const name of names) if (await bundle(`import '${name}';`)) kept.push(name);
  assert.deepEqual(kept, ['defend-encryption-petition/define']);
  assert.match(
    await bundle(`import 'defend-encryption-petition/define';`),
    /^DefendEncryptionPetitionElement\.define\(\);$/m,
  );
});

test('each file on the list is there: in the tarball, or in the source, from which this package’s own bundles are made', () => {
  const missing = packed.packageJson.sideEffects.filter((entry) =>
    inSource(entry) ? !existsSync(join(root, entry)) : !packed.files.some((file) => matches(file, entry)),
  );
  assert.deepEqual(missing, []);
});

test('nothing that isn’t on the list does anything when it is imported in Node.js', async () => {
  const { name: own } = packed.packageJson;
  const names = moduleNames().filter((name) => name !== `${own}/define`);
  const files = packed.files.filter((file) => file.endsWith('.js') && !isListed(file));
  assert.ok(files.includes('dist/src/index.js') && !files.includes('dist/src/define.js'), files.join(' '));
  const modules = [...names, ...files.map((file) => `./node_modules/${own}/${file}`)];
  await link(packed, ['@lit-labs/ssr-dom-shim']);
  // What Lit and zod leave behind is theirs, so they come first. Lit brings a registry of its own to Node.js.
  const program = `
    const others = ['lit', 'lit/decorators.js', 'lit/static-html.js', '@lit/localize', 'zod/mini'];
    for (const name of others) await import(name);
    const { customElements } = await import('@lit-labs/ssr-dom-shim');
    globalThis.customElements = customElements;
    customElements.get = customElements.define = (name) => console.log('touched customElements for', name);
    const state = () => [...Reflect.ownKeys(globalThis), ...process.eventNames()].map(String);
    for (const name of ${JSON.stringify(modules)}) {
      const before = state();
      await import(name).catch((error) => console.log(name, 'threw', error));
      const added = state().filter((key) => !before.includes(key));
      if (added.length) console.log(name, 'added', added.join(' '));
    }
  `;
  const { code, output } = await run(
    process.execPath,
    ['--input-type=module', '--eval', program],
    packed.project,
  );
  assert.deepEqual({ code, output }, { code: 0, output: '' });
});
