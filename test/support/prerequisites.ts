import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * The programs that the tests use and npm does not bring. Each is an entry of `needs`: one more browser is
 * one more entry.
 */

/** A program that tests use. */
export interface Need {
  /** Its name in messages. */
  readonly name: string;
  /** An environment variable that makes the program needless where it is set. */
  readonly replacedBy?: string;
  /** Where the program is: its path, or its folder where it is one of several. */
  readonly find: () => string | undefined;
  /** The packages of Debian and Ubuntu that bring it. */
  readonly debianPackages: readonly string[];
  /** Tests say what they do without it, where it can't be installed: elsewhere than on Debian, say. */
  readonly isOptional?: boolean;
  /** Another way to get it, tried where the packages can't be installed. */
  readonly download?: () => void;
  /** What a person can do about it: the end of a sentence that starts with "install". */
  readonly advice: string;
}

/** A browser whose engine the tests run in. */
export type BrowserId = 'chromium' | 'firefox' | 'webkit';

/** A need's name in `needs`. */
export type NeedId = BrowserId | 'jwcrypto' | 'postgresql' | 'wordpressThemes' | 'curl' | 'sqlite3';

/** A program is missing and could not be installed. The message says in one sentence what to install. */
export class MissingPrerequisiteError extends Error {
  override readonly name = 'MissingPrerequisiteError';
}

/** Whether this process may do everything: it may install packages, and Chromium's sandbox refuses to work. */
export const isRoot = (): boolean => process.getuid?.() === 0;

const firstExisting = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** The places where a program of this name can be, by the search path. */
const onPath = (...names: readonly string[]): string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

/** Runs a command with its output passed through; whether it did what it should is seen by what is there after. */
const run = (command: string, args: readonly string[]): void => {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const findChromium = (): string | undefined =>
  firstExisting([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
    chromium.executablePath(),
  ]);

const downloadChromium = (): void => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  // A downloaded browser brings none of the system's libraries that it is linked to.
  const libraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...libraries, 'chromium']);
};

const findFirefox = (): string | undefined =>
  firstExisting([
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ]);

/** WebKitGTK's small browser, where its driver and a display are there too. */
const findWebKit = (): string | undefined => {
  const driver = firstExisting(onPath('WebKitWebDriver'));
  const display = process.env.DISPLAY ?? firstExisting(onPath('Xvfb'));
  if (!driver || !display) return undefined;
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return firstExisting(
    libraries.flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join('/usr/lib', folder, version, 'MiniBrowser'),
      ),
    ),
  );
};

/** The folder of PostgreSQL's programs: `initdb` is not on the search path of Debian. */
const findPostgres = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const initdb = process.platform === 'win32' ? 'initdb.exe' : 'initdb';
  const programs = [
    ...versions.map((version) => join(debian, version, 'bin', initdb)),
    ...(asked.status === 0 ? [join(asked.stdout.trim(), initdb)] : []),
    ...onPath(initdb),
  ];
  const found = firstExisting(programs);
  return found && dirname(found);
};

/** A Python that has the package. Debian's is not always the first one on the search path. */
const findJwcrypto = (): string | undefined =>
  ['/usr/bin/python3', ...onPath('python3')].find(
    (path) => existsSync(path) && spawnSync(path, ['-c', 'import jwcrypto']).status === 0,
  );

/** The folder of WordPress's default themes. */
const findWordPressThemes = (): string | undefined =>
  ['/usr/share/wordpress/wp-content/themes'].find((folder) => existsSync(join(folder, 'twentytwentyone')));

const findCurl = (): string | undefined => firstExisting(onPath('curl', 'curl.exe'));

const findSqlite = (): string | undefined => firstExisting(onPath('sqlite3', 'sqlite3.exe'));

/** All programs that tests use. */
export const needs: Readonly<Record<NeedId, Need>> = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    debianPackages: ['chromium'],
    download: downloadChromium,
    advice: 'Chromium or Google Chrome, or set CHROME_PATH to its program',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    debianPackages: ['firefox-esr'],
    advice: 'Firefox, or set FIREFOX_PATH to its program',
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'WebKitGTK with its driver and Xvfb (Linux only)',
  },
  jwcrypto: {
    name: 'jwcrypto',
    find: findJwcrypto,
    debianPackages: ['python3-jwcrypto'],
    advice: "Python's package jwcrypto",
  },
  postgresql: {
    name: 'PostgreSQL',
    replacedBy: 'TEST_DATABASE_URL',
    find: findPostgres,
    debianPackages: ['postgresql'],
    advice: "PostgreSQL's server (15 or later), or set TEST_DATABASE_URL to the address of an empty database",
  },
  curl: { name: 'curl', find: findCurl, debianPackages: ['curl'], advice: 'curl' },
  sqlite3: { name: 'sqlite3', find: findSqlite, debianPackages: ['sqlite3'], advice: "SQLite's shell" },
  wordpressThemes: {
    name: 'WordPress themes',
    isOptional: true,
    find: findWordPressThemes,
    debianPackages: ['wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentytwo'],
    advice: "Debian's packages wordpress-theme-twentytwentyone and wordpress-theme-twentytwentytwo",
  },
};

/** All browsers that there is a launcher for. */
export const browserIds: readonly BrowserId[] = ['chromium', 'firefox', 'webkit'];

/** The browsers that the tests run in where nobody chooses: Chromium, and the others that are there. */
export const defaultBrowsers = (): readonly BrowserId[] =>
  browserIds.filter((id) => id === 'chromium' || needs[id].find() !== undefined);

/** Whether the need is met, as far as can be seen. */
const isMet = ({ replacedBy, find }: Need): boolean =>
  Boolean(replacedBy !== undefined && process.env[replacedBy]) || find() !== undefined;

/**
 * Makes sure that the programs are there: finds each, or installs it where that needs no question.
 * @throws {@link MissingPrerequisiteError} where a program is missing after that.
 */
export const ensurePrerequisites = (ids: readonly NeedId[]): void => {
  const missing = () => ids.map((id) => needs[id]).filter((need) => !isMet(need));

  const packages = missing().flatMap(({ debianPackages }) => debianPackages);
  if (packages.length && isRoot() && onPath('apt-get').some((path) => existsSync(path))) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  for (const { download } of missing()) download?.();

  const advice = missing()
    .filter(({ isOptional }) => !isOptional)
    .map((need) => need.advice);
  if (advice.length)
    throw new MissingPrerequisiteError(`To run the tests, install ${advice.join('; and ')}.`);
};
