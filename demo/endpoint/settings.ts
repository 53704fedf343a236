import { isIP } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';

/** The endpoint's settings, read from the environment. Nothing else of the endpoint reads the environment. */

/** Where signatures are kept. */
export type DatabaseLocation =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/** How mail is sent. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
}

/** What the endpoint can be told; the README's table has one row for each. */
export interface Settings {
  /** `HOST`: the address to listen on. Default `127.0.0.1`. */
  readonly host: string;
  /** `PORT`: 0 to 65535; 0 takes any free one. Default 8787. */
  readonly port: number;
  /** `DATABASE_URL`: `file:…` or `postgres://…`. Default: `demo/data/signatures.db`. */
  readonly database: DatabaseLocation;
  /** `ALLOWED_ORIGINS`: origins of the pages that may post, beside the endpoint's own. Default: none. */
  readonly allowedOrigins: readonly string[];
  /** `PUBLIC_URL`: base of the links that are given out, without a final slash. Default: where it listens. */
  readonly publicUrl?: string | undefined;
  /** `EXPORT_TOKEN`: at least 16 printable ASCII characters. Without it there is no export. */
  readonly exportToken?: string | undefined;
  /** `RATE_LIMIT`: signatures a minute for one client address; 0 is no limit. Default 60. */
  readonly rateLimit: number;
  /**
   * `SMTP_URL`, `smtp://…` or `smtps://…`, and `MAIL_FROM`, the sender. With them a signature counts once it is
   * confirmed by e-mail. Default: it counts at once.
   */
  readonly mail?: MailSettings | undefined;
  /** `CONFIRM_WITHIN_DAYS`: 1 to 3650; a signature that waits for longer is deleted. Default 30. */
  readonly confirmWithinDays: number;
  /** `TRUST_PROXY=1`: the client's address is the last hop of `X-Forwarded-For`. Default: the peer's address. */
  readonly trustProxy: boolean;
  /** `REQUIRE_CHALLENGE=1`: takes only signatures with a solved challenge. Default: those without one too. */
  readonly requireChallenge: boolean;
}

/** A setting that can't be used. The message names each variable and what was expected, never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const matching = (fits: (value: string) => boolean, expected: string) =>
  z.string().check(z.refine(fits, { error: expected, abort: true }));

const integer = (min: number, max: number) =>
  z.pipe(
    matching(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
      `expected a whole number from ${min} to ${max}`,
    ),
    z.transform(Number),
  );

const flag = z._default(
  z.pipe(
    matching((value) => value === '0' || value === '1', 'expected 1 or 0'),
    z.transform((value) => value === '1'),
  ),
  false,
);

const isWebUrl = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const isSmtpUrl = (value: string) =>
  /^smtps?:\/\/./.test(value) && URL.canParse(value) && new URL(value).hostname !== '' && isDecodable(value);

const isSender = (value: string) =>
  /^(?:[^<>\r\n,;]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/.test(value);

const isOrigin = (value: string) => isWebUrl(value) && new URL(value).origin === value;

const splitList = (list: string) =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** A host's name or an IP address, without a port and without brackets. */
const isHost = (value: string) =>
  isIP(value) !== 0 || (/[a-z]/i.test(value) && /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(value));

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/** The driver takes a URL without a host for the socket on this machine. */
const isPostgresUrl = (value: string): boolean => {
  const url = value.replace('@/', '@localhost/');
  return /^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url) && isDecodable(url);
};

const toLocation = (url: string): DatabaseLocation | undefined => {
  if (isPostgresUrl(url)) return { kind: 'postgres', url };
  // What a URL can say beside the path would be passed over.
  if (!/^file:[^?#]+$/.test(url)) return undefined;
  try {
    return { kind: 'sqlite', path: fileURLToPath(new URL(url, pathToFileURL(`${process.cwd()}/`))) };
  } catch {
    return undefined;
  }
};

const defaultDatabase: DatabaseLocation = {
  kind: 'sqlite',
  path: fileURLToPath(new URL('../data/signatures.db', import.meta.url)),
};

const environment = z.object({
  HOST: z._default(
    matching(isHost, 'expected an IP address or a name of this machine, without a port and without brackets'),
    '127.0.0.1',
  ),
  PORT: z._default(integer(0, 65_535), 8787),
  DATABASE_URL: z._default(
    z.pipe(
      matching(
        (value) => toLocation(value) !== undefined,
        'expected file:<path> for SQLite, or postgres://<user>@<host>:<port>/<database>, as a URL (a percent sign is %25)',
      ),
      z.transform((value) => toLocation(value) ?? defaultDatabase),
    ),
    defaultDatabase,
  ),
  ALLOWED_ORIGINS: z._default(
    z.pipe(
      matching(
        (value) => splitList(value).every(isOrigin),
        'expected origins between commas, each like https://example.org, in lower case and without a path or a final slash',
      ),
      z.transform(splitList),
    ),
    [],
  ),
  PUBLIC_URL: z.optional(
    z.pipe(
      matching(
        (value) => isWebUrl(value) && !/[?#]/.test(value),
        'expected an http or https URL without a query or a fragment',
      ),
      z.transform((value) => value.replace(/\/+$/, '')),
    ),
  ),
  EXPORT_TOKEN: z.optional(
    matching(
      (value) => /^[\x21-\x7e]{16,}$/.test(value),
      'expected at least 16 printable ASCII characters, none of them a space',
    ),
  ),
  RATE_LIMIT: z._default(integer(0, 1_000_000), 60),
  SMTP_URL: z.optional(
    matching(isSmtpUrl, 'expected smtp://<user>:<password>@<host>:<port> or smtps://…, as a URL'),
  ),
  MAIL_FROM: z.optional(
    matching(isSender, 'expected an e-mail address, as name@example.org or Name <name@example.org>'),
  ),
  CONFIRM_WITHIN_DAYS: z._default(integer(1, 3_650), 30),
  TRUST_PROXY: flag,
  REQUIRE_CHALLENGE: flag,
});

const readMail = (smtpUrl: string | undefined, from: string | undefined): MailSettings | undefined => {
  if (smtpUrl !== undefined && from !== undefined) return { smtpUrl, from };
  if (smtpUrl !== undefined)
    throw new SettingsError('MAIL_FROM: expected the sender of mails, with SMTP_URL.');
  if (from !== undefined) throw new SettingsError('SMTP_URL: expected a mail server, with MAIL_FROM.');
  return undefined;
};

/**
 * Reads the settings. A variable that is empty counts as absent.
 * @throws {SettingsError} where one can't be used.
 */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = environment.safeParse(given);
  if (!result.success) {
    throw new SettingsError(
      result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'),
    );
  }
  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    database: data.DATABASE_URL,
    allowedOrigins: data.ALLOWED_ORIGINS,
    publicUrl: data.PUBLIC_URL,
    exportToken: data.EXPORT_TOKEN,
    rateLimit: data.RATE_LIMIT,
    trustProxy: data.TRUST_PROXY,
    mail: readMail(data.SMTP_URL, data.MAIL_FROM),
    confirmWithinDays: data.CONFIRM_WITHIN_DAYS,
    requireChallenge: data.REQUIRE_CHALLENGE,
  };
};
