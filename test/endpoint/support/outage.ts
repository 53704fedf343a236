import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A way to a PostgreSQL server that can be cut and mended. */
export interface Line {
  /** The database's URL by this way. */
  readonly url: string;
  cut(): Promise<void>;
  /** From now on nothing comes through what is connected, and nobody is told. New connections work. */
  silence(): void;
  mend(): Promise<void>;
}

const reach = (url: URL): Socket => {
  const folder = url.searchParams.get('host');
  const port = Number(url.port || 5432);
  return folder?.startsWith('/')
    ? connect(join(folder, `.s.PGSQL.${port}`))
    : connect(port, folder ?? url.hostname);
};

/** Lays a line to a database. It is a socket in a folder, so no port has to be free. */
export const layLine = async (t: TestContext, databaseUrl: string): Promise<Line> => {
  const target = new URL(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), 'petition-line-'));
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = reach(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const mend = () =>
    new Promise<void>((resolve) => server.listen(join(folder, '.s.PGSQL.5432'), () => resolve()));
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    });
  const silence = () => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  await mend();
  t.after(async () => {
    await cut();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = new URL(databaseUrl);
  url.port = '';
  url.searchParams.set('host', folder);
  return { url: url.href, cut, mend, silence };
};
