import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.js';
import { startExpiry } from './expiry.js';
import { describeError, type Log } from './log.js';
import { openMailer } from './mailer.js';
import type { Settings } from './settings.js';
import { openStore } from './store.js';

/** An endpoint that runs. */
export interface RunningEndpoint {
  /** Where it listens, without a final slash. */
  readonly url: string;
  /** Ends what is under way, then lets go of the port and the database. */
  close(): Promise<void>;
}

/** What a caller adds. */
export interface StartOptions {
  /** Takes the log, line by line. */
  readonly log: Log;
  /** Adds routes behind those of the endpoint, such as a site. */
  readonly mount?: ((app: Hono) => void) | undefined;
}

/** Milliseconds that requests under way get when it stops. */
const grace = 10_000;

/** How long a client may take to send its request, in milliseconds: Node.js looks for late ones at intervals. */
const serverOptions = { requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/** The address can't be listened on; the cause says why. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(cause: unknown) {
    super('Could not listen', { cause });
  }
}

const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // An AddressInfo, since it listens on a port and not on a pipe.
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Opens the database, brings its tables up to date and listens.
 * @throws {ListenError} where the address can't be listened on, else what the database said; nothing is left
 *   open.
 */
export const startEndpoint = async (
  settings: Settings,
  { log, mount }: StartOptions,
): Promise<RunningEndpoint> => {
  const store = await openStore(settings.database, (error) => log(`error ${describeError(error)}`));
  const mailer = settings.mail && openMailer(settings.mail);
  const expiry = await startExpiry(store, settings.confirmWithinDays, log);
  const closeAll = async () => {
    await expiry.stop();
    mailer?.close();
    await store.close();
  };
  let url = '';
  const app = createApp({ store, settings, mailer, log, mount, publicUrl: () => settings.publicUrl ?? url });
  // Without TLS and HTTP/2 options it is a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  try {
    url = await listen(server, settings.host, settings.port);
  } catch (error) {
    await closeAll();
    throw new ListenError(error);
  }
  return {
    url,
    close: async () => {
      await stop(server);
      await closeAll();
    },
  };
};
