import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readManifest } from '../../.config/manifest.js';

/** The command that comes with the package, as built. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { bin: Record<string, string> };
const command = bin['defend-encryption-petition'] ?? '';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

test('the command prints a petition, and what a strict policy has to allow beside it', () => {
  const { status, stdout, stderr } = run(
    ...['render', '--lang', 'fr', '--endpoint', 'https://sign.example.org/signatures', '--no-share'],
    ...['--script', '/petition/defend-encryption-petition.js', '--csp'],
  );
  assert.equal(status, 0, stderr);
  assert.match(
    stdout,
    /^<defend-encryption-petition [^>]*lang="fr" no-share>.*Signez la pétition.*<\/script>\n$/,
  );
  assert.match(
    stderr,
    /^script-src 'sha256-.*; style-src 'sha256-.*; form-action https:\/\/sign\.example\.org; .*\n$/,
  );
});

test('the command prints the style sheet, for a page that wants it as a file', () => {
  assert.match(run('stylesheet').stdout, /^:host \{/);
});

test('the command says which option can’t be used, and what was expected', () => {
  const wrong = run('render', '--endpoint', 'http://sign.example.org', '--closes-at', 'soon');
  assert.deepEqual([wrong.status, wrong.stdout], [1, '']);
  assert.match(
    wrong.stderr,
    /^endpoint="http:\/\/sign\.example\.org" can't be used: expected an https: address/,
  );
  assert.match(wrong.stderr, /\ncloses-at="soon" can't be used: expected a date/);
});

for (const [args, expected] of [
  [['render', '--controler', 'La Ligue'], /'--controler'.*Expected some of --endpoint, .*--help\.\n$/],
  [['render', '--endpoint'], /--endpoint/],
  [['render', '--no-share=yes'], /--no-share/],
  [['render', 'something'], /Expected one of the commands “render” and “stylesheet”, not “render something”/],
  [[], /Expected one of the commands/],
] as const)
  test(`the command doesn’t guess: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, expected);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });

test('the command tells what it can do, every attribute among it', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  const { attributes = [] } = readManifest().element;
  assert.ok(attributes.length);
  for (const { name } of attributes) assert.match(stdout, new RegExp(`^ {2}--${name}( |$)`, 'm'));
});
