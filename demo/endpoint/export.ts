import { createHash, timingSafeEqual } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import type { Hono } from 'hono';
import type { Consent } from 'defend-encryption-petition/schema';
import type { AppOptions } from './app.js';
import type { SignatureRow } from './database.js';
import { describeError } from './log.js';
import { problem } from './problem.js';
import { linkUrl, withdrawal } from './signature-link.js';
import type { PageKey } from './store.js';

/** The signatures of a petition as CSV (RFC 4180), for whoever holds the token. */

/** Rows that are in memory at a time. */
const pageSize = 500;

const yesNo = (value: boolean | number | null | undefined) =>
  value === null || value === undefined ? '' : value ? 'yes' : 'no';

const toRecord = (row: SignatureRow, withdrawUrl: string) => {
  const consents = JSON.parse(row.consents) as Consent[];
  const signing = consents.find(({ id }) => id === 'signing');
  const updates = consents.find(({ id }) => id === 'updates');
  return {
    submission_id: row.submission_id,
    petition_id: row.petition_id,
    v: row.v,
    name: row.name,
    given_name: row.given_name,
    family_name: row.family_name,
    email: row.email,
    country: row.country,
    postal_code: row.postal_code,
    comment: row.comment,
    display_name: yesNo(row.display_name),
    locale: row.locale,
    page_url: row.page_url,
    signed_at: row.signed_at,
    received_at: row.received_at,
    // Empty where nobody was asked to confirm: it counts.
    confirmed: row.needs_confirmation === 1 ? yesNo(row.confirmed_at !== null) : '',
    confirmed_at: row.confirmed_at,
    signing_granted: yesNo(signing?.granted),
    signing_text_sha256: signing?.text_sha256,
    updates_granted: yesNo(updates?.granted),
    updates_text_sha256: updates?.text_sha256,
    consents: row.consents,
    altcha: row.altcha,
    captcha: row.captcha,
    hp_filled: yesNo(row.hp_filled),
    elapsed_ms: Number(row.elapsed_ms),
    withdraw_url: withdrawUrl,
  };
};

/**
 * What a spreadsheet may run: a formula's sign, also behind characters that are trimmed or can't be seen. One
 * that has apostrophes already gets another, so that taking one off always gives back what was typed.
 */
const formula = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The apostrophe makes the cell a text. */
const neutralise = (text: string) => (formula.test(text) ? `'${text}` : text);

const columns = Object.keys(toRecord({ consents: '[]' } as SignatureRow, ''));

const toCsv = (records: readonly ReturnType<typeof toRecord>[], header: boolean) =>
  stringify([...records], {
    columns,
    header,
    cast: { string: neutralise },
    // In some countries spreadsheets split at semicolons; quoted, a cell stays one there as well.
    quoted_string: true,
    record_delimiter: 'windows',
  });

/** Compares digests, so that neither the time nor the length tells how near a guess is. */
const isBearer = (authorization: string | undefined, token: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(
    digest((authorization ?? '').replace(/^bearer +/i, 'Bearer ')),
    digest(`Bearer ${token}`),
  );
};

/**
 * Adds `/petitions/:id/signatures.csv`. `Authorization: Bearer` has to hold the export's token; where there is
 * none there is no export.
 */
export const addExport = (
  app: Hono,
  { store, settings, publicUrl, log }: Pick<AppOptions, 'store' | 'settings' | 'publicUrl' | 'log'>,
): void => {
  const token = settings.exportToken;
  app.get('/petitions/:id/signatures.csv', async (c) => {
    if (!token) return problem(404, 'The export is switched off. EXPORT_TOKEN switches it on.');
    if (!isBearer(c.req.header('authorization'), token)) {
      return problem(401, 'Expected Authorization: Bearer and the export’s token.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    const petitionId = c.req.param('id');
    const read = (after?: PageKey) => store.page(petitionId, pageSize, after);
    const encode = (rows: readonly SignatureRow[], header: boolean) =>
      new TextEncoder().encode(
        toCsv(
          rows.map((row) => toRecord(row, linkUrl(publicUrl(), withdrawal, row, store.secret))),
          header,
        ),
      );
    // The first page is read before the answer begins: a database out of reach can still be told as 503.
    let rows = await read();
    let header = true;
    const body = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        try {
          const last = rows.at(-1);
          if (!header) rows = last ? await read(last) : [];
          if (header || rows.length) stream.enqueue(encode(rows, header));
          if (rows.length < pageSize) stream.close();
          header = false;
        } catch (error) {
          log(`error ${describeError(error)}`);
          // Breaks the connection, so that nobody takes a part for the whole. What the database said stays here.
          stream.error(new Error('The export was cut off'));
        }
      },
    });
    return c.body(body, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="signatures.csv"',
      'Cache-Control': 'no-store',
    });
  });
};
