import { errorCode } from './database-errors.js';
import { describeDatabase } from './database.js';
import { describeError } from './log.js';
import { ListenError, startEndpoint, type RunningEndpoint, type StartOptions } from './server.js';
import { readSettings, SettingsError, type Settings } from './settings.js';

/** What the commands share that run an endpoint: settings, words on the terminal, signals. */

const print = (line: string) => console.log(line);

const isOpenInPlainText = ({ host, trustProxy, publicUrl }: Settings): boolean =>
  !/^(?:127\.|::1$|localhost$)/.test(host) && !trustProxy && !publicUrl?.startsWith('https:');

const plainTextWarning =
  'Careful: it can be reached from other machines, and in plain text. Whoever is on the way can read and change ' +
  'names, e-mail addresses and links. In public, put a proxy with TLS in front and set TRUST_PROXY=1 and PUBLIC_URL.';

const describe = (settings: Settings, url: string): string[] => [
  `The endpoint takes signatures at ${settings.publicUrl ?? url}/signatures (it listens on ${url}).`,
  `It stores them in ${describeDatabase(settings.database)}.`,
  settings.allowedOrigins.length
    ? `Pages that may post: its own and ${settings.allowedOrigins.join(', ')}.`
    : 'Pages that may post: only its own. ALLOWED_ORIGINS adds others.',
  settings.mail
    ? `A signature counts once it is confirmed by e-mail, and is deleted where that takes more than ${settings.confirmWithinDays} days.`
    : 'A signature counts at once. SMTP_URL and MAIL_FROM have it confirmed by e-mail.',
  ...(settings.mail && !settings.publicUrl
    ? ['Careful: without PUBLIC_URL the links in mails lead to where it listens.']
    : []),
  settings.exportToken ? 'The export is on.' : 'The export is off. EXPORT_TOKEN switches it on.',
  settings.rateLimit
    ? `One address may send ${settings.rateLimit} signatures a minute.`
    : 'There is no limit to what one address may send.',
  settings.requireChallenge
    ? 'Every signature needs a solved challenge.'
    : 'Signatures need no solved challenge. REQUIRE_CHALLENGE=1 asks for one.',
  ...(isOpenInPlainText(settings) ? [plainTextWarning] : []),
];

const explainListening = (cause: unknown, { port }: Settings): string => {
  const code = errorCode(cause);
  if (code === 'EADDRINUSE') return `PORT: ${port} is taken; expected a free port. PORT=0 takes any.`;
  if (code === 'EACCES') return `PORT: ${port} is for privileged programs; expected one from 1024 on.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'HOST: expected an address of this machine, such as 127.0.0.1, ::1 or 0.0.0.0.';
  }
  return `HOST, PORT: could not listen there: ${describeError(cause)}`;
};

const explain = (error: unknown, settings: Settings): string =>
  error instanceof ListenError
    ? explainListening(error.cause, settings)
    : `DATABASE_URL: could not open ${describeDatabase(settings.database)}: ${describeError(error)}`;

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
