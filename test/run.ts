import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browsersVariable, parseBrowsers } from './support/chosen-browsers.js';
import { countsVariable, noTests, readCounts, summary } from './support/counts.js';
import {
  browserIds,
  defaultBrowsers,
  ensurePrerequisites,
  MissingPrerequisiteError,
  needs,
  type BrowserId,
  type NeedId,
} from './support/prerequisites.js';

/**
 * All tests: `npm test`. Parts of them: `npm test -- --only node`, `npm test -- --only browser`,
 * `npm test -- test/element test/unit/text.test.ts`, `npm test -- --browsers firefox,webkit`. With `--no-build`
 * it tests what is built already; with COVERAGE=1 the browser's runner writes `coverage/`.
 *
 * It installs what tests need and can be installed without a question, builds the package, runs the tests of
 * Node and of the browser, and ends with one line of counts.
 */

type RunnerName = 'node' | 'browser';

interface Runner {
  /** The folders of `test/` that it runs, each with the programs that its tests use. */
  readonly folders: Readonly<Record<string, readonly NeedId[]>>;
  /** The arguments of `node` that run these files. */
  readonly command: (files: readonly string[]) => readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

const runners: Readonly<Record<RunnerName, Runner>> = {
  node: {
    folders: {
      unit: ['jwcrypto'],
      endpoint: ['postgresql'],
      package: ['chromium'],
      challenge: ['chromium'],
      accessibility: ['chromium'],
      e2e: ['chromium', 'wordpressThemes', 'postgresql', 'curl', 'sqlite3'],
    },
    command: (files) => ['--import=tsx', 'test/support/node-runner.ts', ...files],
  },
  browser: {
    // Which browsers these run in is chosen for each run.
    folders: { element: [], delivery: [], encryption: [] },
    command: (files) => [
      '--import=tsx',
      join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js'),
      '--config=.config/web-test-runner.config.js',
      '--files',
      ...files,
    ],
  },
};

/** Says why nothing is tested. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Options {
  readonly runners: readonly RunnerName[];
  /** Whole paths of files and folders; none means all. */
  readonly paths: readonly string[];
  readonly build: boolean;
  readonly browsers: readonly BrowserId[];
}

const readOptions = (): Options => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      browsers: { type: 'string' },
    },
  });
  const all: readonly RunnerName[] = ['node', 'browser'];
  const chosen = all.filter((name) => values.only === undefined || values.only === name);
  if (!chosen.length) throw new UsageError('--only takes "node" or "browser".');
  const paths = positionals.map((path) => resolve(path));
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`There is no ${missing}.`);
  const browsers = values.browsers === undefined ? defaultBrowsers() : parseBrowsers(values.browsers);
  if (!browsers) throw new UsageError(`--browsers takes a list out of ${browserIds.join(',')}.`);
  return { runners: chosen, paths, build: !values['no-build'], browsers };
};

/** All test files, from `test/`. */
const testFiles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();

/** The test files of one of the test folders, from the root: those among the paths, or all. */
const filesOf = (folder: string, paths: Options['paths']): string[] =>
  testFiles
    .filter((name) => name.startsWith(folder + sep))
    .map((name) => join(root, 'test', name))
    .filter((file) => !paths.length || paths.some((path) => file === path || file.startsWith(path + sep)))
    .map((file) => relative(root, file));

/** A test file that no runner runs would look as if it passed. */
const assertAllRun = (): void => {
  const folders = Object.values(runners).flatMap((runner) => Object.keys(runner.folders));
  const stray = testFiles.find((name) => !folders.some((folder) => name.startsWith(folder + sep)));
  if (stray !== undefined) throw new UsageError(`test${sep}${stray} is in no folder that a runner runs.`);
};

/** The process that runs now, if one does. */
let child: ChildProcess | undefined;
let interrupted: NodeJS.Signals | undefined;

/** Signals the process that runs now and those that it started: they are a group of their own. */
const signalChild = (signal: NodeJS.Signals): void => {
  if (!child?.pid) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = signal;
    // The runners close their browser on SIGINT only.
    signalChild('SIGINT');
    setTimeout(() => {
      signalChild('SIGKILL');
    }, 5000).unref();
  });
}

/** Runs a command with its output passed through; tells whether it ended well. */
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((resolveRun, reject) => {
    child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      // What a runner that crashed has started must not outlive it.
      signalChild('SIGKILL');
      child = undefined;
      resolveRun(code === 0);
    });
  });

/** Where a runner's tests run, and where they could but don't. */
const placesOf = (name: RunnerName, browsers: readonly BrowserId[]): string => {
  if (name === 'node') return 'Node';
  const names = (ids: readonly BrowserId[]) => ids.map((id) => needs[id].name).join(', ');
  const others = names(browserIds.filter((id) => !browsers.includes(id)));
  return `${names(browsers)}${others && ` (not in ${others})`}`;
};

/** Runs the tests of one runner. One that crashes, or has no test, counts as a failure of its own. */
const runTests = async (
  name: RunnerName,
  files: readonly string[],
  folder: string,
  browsers: readonly BrowserId[],
) => {
  const countsFile = join(folder, `${name}.json`);
  process.stdout.write(`\nTests in ${placesOf(name, browsers)}\n\n`);
  const succeeded = files.length
    ? await run(process.execPath, runners[name].command(files), {
        [countsVariable]: countsFile,
        [browsersVariable]: browsers.join(','),
      })
    : true;
  const counts = readCounts(countsFile) ?? noTests();
  const ran = counts.passed + counts.failed + counts.skipped;
  if (!ran || (!succeeded && !counts.failed)) {
    process.stdout.write(`The ${name} test runner ${succeeded ? 'ran no test' : 'failed'}.\n`);
    counts.failed += 1;
  }
  return counts;
};

/** What to run: each chosen runner's files, and the programs that they need. */
const makePlan = ({ runners: chosen, paths, browsers }: Options) => {
  const plan = chosen.map((name) => {
    const folders = Object.entries(runners[name].folders)
      .map(([folder, programs]) => ({ needs: programs, files: filesOf(folder, paths) }))
      .filter(({ files }) => files.length);
    return {
      name,
      files: folders.flatMap(({ files }) => files),
      needs: [...folders.flatMap((folder) => folder.needs), ...(name === 'browser' ? browsers : [])],
    };
  });
  // Paths choose the runner as well; without them, a runner without a test is a mistake, found later.
  return paths.length ? plan.filter(({ files }) => files.length) : plan;
};

const main = async (): Promise<void> => {
  const options = readOptions();
  assertAllRun();
  const plan = makePlan(options);
  if (!plan.length) throw new UsageError('There is no test file among these paths.');

  ensurePrerequisites([...new Set(plan.flatMap((part) => part.needs))]);
  if (options.build && !(await run('npm', ['run', 'build']))) {
    throw new UsageError('The build failed, so nothing was tested.');
  }

  const temporary = mkdtempSync(join(tmpdir(), 'petition-test-'));
  const total = noTests();
  try {
    for (const { name, files } of plan) {
      if (interrupted) break;
      const counts = await runTests(name, files, temporary, options.browsers);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  process.stdout.write(`\n${summary(total)}\n`);
  if (total.failed) process.exitCode = 1;
};

/** Whether the message is for the person who typed the command, and a stack trace would be noise. */
const isForPerson = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof MissingPrerequisiteError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

try {
  await main();
} catch (error) {
  if (!isForPerson(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
if (interrupted) process.exitCode = interrupted === 'SIGINT' ? 130 : 143;
