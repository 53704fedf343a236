import { stringify } from 'csv-stringify/sync';
import type { Consent } from 'defend-encryption-petition/schema';
import type { SignatureRow } from './database.js';

/** Signatures as a table in CSV (RFC 4180), in which no cell runs as a formula. It also works in a browser. */

const yesNo = (value: boolean | number | null | undefined) =>
  value === null || value === undefined ? '' : value ? 'yes' : 'no';

/** A signature as a record of the table: yes and no for what was asked, receipts as JSON. */
export const toRecord = (row: SignatureRow) => {
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
  };
};

/**
 * What a spreadsheet may run: a formula's sign, also behind characters that are trimmed or can't be seen. One
 * that has apostrophes already gets another, so that taking one off always gives back what was typed.
 */
const formula = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The apostrophe makes the cell a text. */
const neutralise = (text: string) => (formula.test(text) ? `'${text}` : text);

/** The columns of {@link toRecord}, in their order. */
export const recordColumns = Object.keys(toRecord({ consents: '[]' } as SignatureRow));

/**
 * Makes CSV of records.
 * @param header - begin with the names of the columns.
 */
export const toCsv = (
  records: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
  header: boolean,
): string =>
  stringify([...records], {
    columns: [...columns],
    header,
    cast: { string: neutralise },
    // In some countries spreadsheets split at semicolons; quoted, a cell stays one there as well.
    quoted_string: true,
    record_delimiter: 'windows',
  });
