import { Kysely } from 'kysely';
import { postgresDialect } from './postgres.js';
import type { DatabaseLocation } from './settings.js';
import { sqliteDialect } from './sqlite.js';

/** Opens either database so that the rest sees one: same tables, same queries, same durability. */

/** One signature as it is stored. Texts of time are RFC 3339; booleans are 0 and 1, which both databases have. */
export interface SignatureRow {
  /** In lower case. */
  submission_id: string;
  petition_id: string;
  v: number;
  name: string | null;
  given_name: string | null;
  family_name: string | null;
  /** As it was typed. */
  email: string;
  /** As it is compared, see `canonicalEmail`. */
  email_canonical: string;
  country: string | null;
  postal_code: string | null;
  comment: string | null;
  display_name: number | null;
  locale: string;
  page_url: string;
  signed_at: string;
  /** The consent receipts, as JSON. */
  consents: string;
  altcha: string | null;
  captcha: string | null;
  hp_filled: number | null;
  /** PostgreSQL's driver gives 64-bit integers as text. */
  elapsed_ms: number | string;
  /** By this server's clock, in UTC. */
  received_at: string;
  /** 1: it does not count before it is confirmed. Nobody was asked to confirm the others. */
  needs_confirmation: number | null;
  /** When it was confirmed, by this server's clock, in UTC. */
  confirmed_at: string | null;
}

/** A solved challenge that was sent with a submission, and serves no other. */
export interface UsedChallengeRow {
  /** The challenge's own, of which there is one. */
  signature: string;
  /** In lower case. */
  submission_id: string;
  /** Seconds since 1970 UTC. PostgreSQL's driver gives 64-bit integers as text. */
  expires_at: number | string;
}

/** One sealed signature as it is stored: only the holder of the private key can tell whose it is. */
export interface SealedRow {
  v: number;
  /** In lower case. */
  submission_id: string;
  petition_id: string;
  /** By this server's clock, in UTC. */
  received_at: string;
  /** The seal, a compact JWE. */
  jwe: string;
}

/** The tables, see `migrations.ts`. */
export interface Tables {
  signatures: SignatureRow;
  used_challenges: UsedChallengeRow;
  sealed_signatures: SealedRow;
  /** What every instance on this database has to agree on. */
  endpoint_settings: { name: string; value: string };
  /** Mails of the last hour: to which mailbox (a digest), since when, how many. */
  confirmation_mails: { mailbox: string; since: string; sent: number };
}

/**
 * Opens a database at the first query.
 * @param onError - told of a PostgreSQL connection that breaks while nobody uses it.
 */
export const openDatabase = (location: DatabaseLocation, onError: (error: Error) => void): Kysely<Tables> =>
  new Kysely({
    dialect:
      location.kind === 'sqlite' ? sqliteDialect(location.path) : postgresDialect(location.url, onError),
  });

/** Says in words where signatures are stored; never a user's name or a password. */
export const describeDatabase = (location: DatabaseLocation): string => {
  if (location.kind === 'sqlite') return `the SQLite file ${location.path}`;
  if (!URL.canParse(location.url)) return 'a PostgreSQL database';
  const { hostname, port, pathname, searchParams } = new URL(location.url);
  const host = searchParams.get('host') ?? (hostname + (port && `:${port}`) || 'this machine');
  return `the PostgreSQL database ${decodeURIComponent(pathname.slice(1)) || '(the default one)'} on ${host}`;
};
