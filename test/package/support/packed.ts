import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a test reads of `package.json`. */
export interface PackageJson {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
}

export interface Packed {
  /** The tarball that `npm publish` would send. */
  readonly tarball: string;
  /** The paths in it, from the package's root. */
  readonly files: readonly string[];
  readonly packageJson: PackageJson;
  /** A project with the package and its dependencies installed, and nothing else. */
  readonly project: string;
  /** The package in that project. */
  readonly installed: string;
}

/**
 * Runs a program without the environment of these tests.
 * @returns what it wrote, on both ways out, and its exit code.
 */
export const run = async (program: string, args: readonly string[], cwd: string) => {
  const { PATH, HOME } = process.env;
  const options = { cwd, env: { PATH, HOME }, maxBuffer: 2 ** 26 };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
};

/** Makes these packages of ours visible to the project, by their names. */
export const link = async ({ project }: Pick<Packed, 'project'>, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const place = join(project, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place, 'dir');
  }
};

/** Packs what is built, and installs it in a new folder, which goes when the tests of this file have ended. */
export const pack = async (): Promise<Packed> => {
  const folder = await mkdtemp(join(tmpdir(), 'petition-package-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const packing = await promisify(execFile)(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root, maxBuffer: 2 ** 26 },
  );
  const [packed] = JSON.parse(packing.stdout) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, packed.filename);
  const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson;
  const project = join(folder, 'project');
  const installed = join(project, 'node_modules', packageJson.name);
  await mkdir(installed, { recursive: true });
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  await link({ project }, Object.keys(packageJson.dependencies));
  return { tarball, files: packed.files.map(({ path }) => path), packageJson, project, installed };
};
