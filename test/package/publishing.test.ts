import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pack, root, run } from './support/packed.js';

/** The tarball, as those tools see it that know what package managers, bundlers and TypeScript stumble on. */

const packed = await pack();

const tool = (name: string, ...args: readonly string[]) =>
  run(join(root, 'node_modules/.bin', name), [packed.tarball, ...args], packed.project);

test('publint finds nothing in the tarball', async () => {
  const { code, output } = await tool('publint', '--strict');
  assert.equal(code, 0, output);
  assert.match(output, /All good!/);
});

test('the types are right for every way in which TypeScript resolves ES modules', async () => {
  const { code, output } = await tool('attw', '--profile', 'esm-only', '--format', 'ascii');
  assert.equal(code, 0, output);
});
