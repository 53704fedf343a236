/** Reads CSV (RFC 4180) as a strict program does, which takes no apostrophe for anything but text. */

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;

/** The records of a CSV with a header. */
export const readCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [[]];
  let end = 0;
  for (const [whole, quoted, plain, separator] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (separator === '\r\n') rows.push([]);
    end += whole.length;
  }
  if (end !== text.length) throw new Error(`Not CSV from character ${end} on`);
  const [header = [], ...records] = rows.slice(0, -1);
  return records.map((values) => {
    if (values.length !== header.length) throw new Error('A record has another length than the header');
    return Object.fromEntries(header.map((name, index) => [name, values[index] ?? '']));
  });
};
