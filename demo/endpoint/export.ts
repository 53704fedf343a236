import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { AppOptions } from './app.js';
import { describeError } from './log.js';
import { problem } from './problem.js';
import { linkUrl, withdrawal } from './signature-link.js';
import { recordColumns, toCsv, toRecord } from './signature-csv.js';
import type { PageKey } from './store.js';

/** The signatures of a petition, for whoever holds the token: CSV, and sealed ones as JSON lines. */

/** Rows that are in memory at a time. */
const pageSize = 500;

/** Compares digests, so that neither the time nor the length tells how near a guess is. */
const isBearer = (authorization: string | undefined, token: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(
    digest((authorization ?? '').replace(/^bearer +/i, 'Bearer ')),
    digest(`Bearer ${token}`),
  );
};

/** What is exported: where, as what, and page by page. */
interface Export<Row extends PageKey> {
  readonly fileName: string;
  readonly type: string;
  readonly read: (petitionId: string, after?: PageKey) => Promise<readonly Row[]>;
  /** @param isFirst - whether these are the first rows, which may be none. */
  readonly encode: (rows: readonly Row[], isFirst: boolean) => string;
}

/**
 * Adds `/petitions/:id/signatures.csv` and `/petitions/:id/sealed.jsonl`. `Authorization: Bearer` has to hold the
 * export's token; where there is none there is no export.
 */
export const addExport = (
  app: Hono,
  { store, settings, publicUrl, log }: Pick<AppOptions, 'store' | 'settings' | 'publicUrl' | 'log'>,
): void => {
  const token = settings.exportToken;

  const download = async <Row extends PageKey>(
    c: Context,
    petitionId: string,
    { fileName, type, read, encode }: Export<Row>,
  ): Promise<Response> => {
    if (!token) return problem(404, 'The export is switched off. EXPORT_TOKEN switches it on.');
    if (!isBearer(c.req.header('authorization'), token)) {
      return problem(401, 'Expected Authorization: Bearer and the export’s token.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    const encoder = new TextEncoder();
    // The first page is read before the answer begins: a database out of reach can still be told as 503.
    let rows = await read(petitionId);
    let isFirst = true;
    const body = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        try {
          const last = rows.at(-1);
          if (!isFirst) rows = last ? await read(petitionId, last) : [];
          const text = isFirst || rows.length ? encode(rows, isFirst) : '';
          if (text) stream.enqueue(encoder.encode(text));
          if (rows.length < pageSize) stream.close();
          isFirst = false;
        } catch (error) {
          log(`error ${describeError(error)}`);
          // Breaks the connection, so that nobody takes a part for the whole. What the database said stays here.
          stream.error(new Error('The export was cut off'));
        }
      },
    });
    return c.body(body, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    });
  };

  app.get('/petitions/:id/signatures.csv', (c) =>
    download(c, c.req.param('id'), {
      fileName: 'signatures.csv',
      type: 'text/csv',
      read: (petitionId, after) => store.page(petitionId, pageSize, after),
      encode: (rows, isFirst) =>
        toCsv(
          rows.map((row) => ({
            ...toRecord(row),
            withdraw_url: linkUrl(publicUrl(), withdrawal, row, store.secret),
          })),
          [...recordColumns, 'withdraw_url'],
          isFirst,
        ),
    }),
  );

  app.get('/petitions/:id/sealed.jsonl', (c) =>
    download(c, c.req.param('id'), {
      fileName: 'sealed.jsonl',
      type: 'application/jsonl',
      read: (petitionId, after) => store.sealedPage(petitionId, pageSize, after),
      encode: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    }),
  );
};
