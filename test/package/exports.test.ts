import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test } from 'node:test';

/** The package as those see it who install it: by its public names, as built. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(`${root}package.json`);

/** Runs a module in plain Node.js, without the loader of these tests, which would find the source. */
const run = async (code: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: { PATH: process.env.PATH },
  });
  return JSON.parse(stdout);
};

test('importing the package in Node.js neither throws nor registers anything', async () => {
  const names = await run(`
    const petition = await import('defend-encryption-petition');
    const registered = globalThis.customElements?.get('defend-encryption-petition') !== undefined;
    console.log(JSON.stringify([typeof petition.DefendEncryptionPetitionElement, registered]));
  `);
  assert.deepEqual(names, ['function', false]);
});

test('a back end can check what it gets with the schema', async () => {
  const answers = await run(`
    import { submissionSchema } from 'defend-encryption-petition/schema';
    console.log(JSON.stringify(submissionSchema.safeParse({ v: 1 }).success));
  `);
  assert.equal(answers, false);
});

for (const [file, maker] of [
  ['schema.json', 'submissionJsonSchema'],
  ['sealed-schema.json', 'sealedSubmissionJsonSchema'],
] as const)
  test(`the JSON Schema says the same as the schema it was made from: ${file}`, async () => {
    const built = JSON.parse(
      await readFile(require.resolve(`defend-encryption-petition/${file}`), 'utf8'),
    ) as unknown;
    const made = await run(`
      import { ${maker} } from 'defend-encryption-petition/schema';
      console.log(JSON.stringify(${maker}()));
    `);
    assert.deepEqual(built, made);
  });
