/**
 * `npm run release`: what a new version is given out as, in `release/`: the package, the script tag's files, and a table of
 * their hashes. It refuses where the changelog or the repository isn't ready, and runs all checks first.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}release`;

const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
};

const { version } = JSON.parse(read('package.json')) as { readonly version: string };

/** What stands in the way, in words. */
const obstacle = (): string | undefined => {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changes) return `The repository has changes that are not committed:\n${changes}`;
  if (!read('CHANGELOG.md').includes(`\n## ${version} – `))
    return `The changelog has no section for ${version}: expected “## ${version} – <date>” over what is unreleased.`;
  return undefined;
};

const refusal = obstacle();
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}

run('npm', 'run', 'verify');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
run('npm', 'pack', '--pack-destination', folder);
cpSync(`${root}dist/cdn`, `${folder}/defend-encryption-petition-${version}`, { recursive: true });

const integrity = JSON.parse(read('dist/cdn/integrity.json')) as Readonly<Record<string, string>>;
const rows = Object.entries(integrity).map(([file, hash]) => `| \`${file}\` | \`${hash}\` |`);
writeFileSync(
  `${folder}/integrity.md`,
  `# Files of version ${version}\n\n| file | \`integrity\` |\n| --- | --- |\n${rows.join('\n')}\n`,
);
console.log(`Version ${version} is in ${folder}. Tag it: git tag v${version}`);
