import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** PostgreSQL for tests: a cluster of its own that is thrown away, or the server of `TEST_DATABASE_URL`. */

/** A PostgreSQL server that runs. */
export interface TestPostgres {
  /** Makes an empty database and says its URL. */
  createDatabase(): Promise<string>;
  /** Drops the databases, and stops and removes the cluster if it is our own. */
  stop(): Promise<void>;
}

const missing =
  'These tests need PostgreSQL: install Debian’s package `postgresql`, or set TEST_DATABASE_URL.';

const debianFolder = '/usr/lib/postgresql';

/** The newest version's programs that are installed. */
const findPrograms = (): string => {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debianFolder, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (!found) throw new Error(missing);
  return found;
};

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
const findUser = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
  const [uid, gid] = [id('-u'), id('-g')];
  if (uid.status !== 0) throw new Error(missing);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
};

/** Resolves at the line by which PostgreSQL says that it is ready. */
const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      if (said.includes('ready to accept connections')) return;
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });

/**
 * A shell script that runs a server until its own input ends, then stops it and removes the folder `$0`. The
 * input ends with this process, whichever way that ends, so no server is left behind.
 */
const untilInputEnds = `exec 3<&0
"$@" 3<&- & server=$!
{ read -r _ <&3; kill -INT "$server"; } &
wait "$server"
rm -rf "$0"`;

interface Cluster {
  readonly url: string;
  stop(): Promise<void>;
}

const startCluster = async (): Promise<Cluster> => {
  const programs = findPrograms();
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'petition-pg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);

  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb failed: ${made.stderr}`);
  }
  // On a socket in its own folder: no port that could be taken, and nobody else can connect.
  const command = [join(programs, 'postgres'), '-D', data, '-k', folder, '-c', 'listen_addresses='];
  const server = spawn('sh', ['-c', untilInputEnds, folder, ...command], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await ready(server);
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.stdin.end();
      await ended;
      remove();
    },
  };
};

const run = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * Starts a cluster with Debian's defaults, or uses the server of `TEST_DATABASE_URL`, whose user has to be
 * allowed to make databases. The cluster ends with this process, whatever happens.
 * @throws with one sentence where there is neither.
 */
export const startPostgres = async (): Promise<TestPostgres> => {
  const given = process.env.TEST_DATABASE_URL;
  const cluster: Cluster = given ? { url: given, stop: () => Promise.resolve() } : await startCluster();
  const names: string[] = [];
  return {
    createDatabase: async () => {
      const name = `petition_test_${randomBytes(6).toString('hex')}`;
      await run(cluster.url, `create database ${name}`);
      names.push(name);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: async () => {
      for (const name of names) await run(cluster.url, `drop database ${name} with (force)`);
      await cluster.stop();
    },
  };
};
