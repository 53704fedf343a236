import { errorCode } from './database-errors.js';
import { describeDatabase } from './database.js';
import { describeError } from './log.js';
import { startEndpoint, type RunningEndpoint, type StartOptions } from './server.js';
import { readSettings, SettingsError, type Settings } from './settings.js';

/** What the commands share that run an endpoint: settings, words on the terminal, signals. */

const print = (line: string) => console.log(line);

const describe = (settings: Settings, url: string): string[] => [
  `The endpoint takes signatures at ${settings.publicUrl ?? url}/signatures (it listens on ${url}).`,
  `It stores them in ${describeDatabase(settings.database)}.`,
  settings.allowedOrigins.length
    ? `Pages that may post: its own and ${settings.allowedOrigins.join(', ')}.`
    : 'Pages that may post: only its own. ALLOWED_ORIGINS adds others.',
  settings.exportToken ? 'The export is on.' : 'The export is off. EXPORT_TOKEN switches it on.',
  settings.rateLimit
    ? `One address may send ${settings.rateLimit} signatures a minute.`
    : 'There is no limit to what one address may send.',
  settings.requireChallenge
    ? 'Every signature needs a solved challenge.'
    : 'Signatures need no solved challenge. REQUIRE_CHALLENGE=1 asks for one.',
];

const explain = (error: unknown, settings: Settings): string => {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') return `Port ${settings.port} is taken. PORT=0 takes a free one.`;
  if (code === 'EADDRNOTAVAIL') return 'HOST is not an address of this machine.';
  if (code === 'EACCES') return `May not listen on port ${settings.port}, or not write the database’s file.`;
  return `Could not start with ${describeDatabase(settings.database)}: ${describeError(error)}`;
};

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const read = (variables: NodeJS.ProcessEnv): Settings => {
  try {
    return readSettings(variables);
  } catch (error) {
    if (error instanceof SettingsError) return fail(error.message);
    throw error;
  }
};

const stopOnSignal = (endpoint: RunningEndpoint): void => {
  const stop = async (signal: NodeJS.Signals) => {
    print(`Stopping on ${signal}.`);
    await endpoint.close();
    print('Stopped.');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, (name) => void stop(name));
};

/**
 * Runs an endpoint until a signal ends it. What can't be used is told in one sentence, and ends the process.
 * @param variables - the settings; see the README.
 * @returns the endpoint, once it listens.
 */
export const runEndpoint = async (
  variables: NodeJS.ProcessEnv,
  mount?: StartOptions['mount'],
): Promise<RunningEndpoint> => {
  const settings = read(variables);
  try {
    const endpoint = await startEndpoint(settings, { log: print, mount });
    stopOnSignal(endpoint);
    describe(settings, endpoint.url).forEach(print);
    return endpoint;
  } catch (error) {
    return fail(explain(error, settings));
  }
};
