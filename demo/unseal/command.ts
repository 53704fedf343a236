/** `npm run unseal -- <export> <private key> <csv>`: opens an export of sealed signatures. See the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { errorCode } from '../endpoint/database-errors.js';
import { describeUnsealed, KeyError, readPrivateKey, unseal } from './unseal.js';

const usage = 'Usage: npm run unseal -- <sealed.jsonl> <private key> <new file for the CSV>';

/** @throws {KeyError} or an error of the file system. */
const main = async ([exported, key, target, ...others]: readonly string[]): Promise<void> => {
  if (!exported || !key || !target || others.length) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const privateKey = readPrivateKey(readFileSync(key, 'utf8'));
  const result = await unseal(readFileSync(exported, 'utf8'), privateKey);
  writeFileSync(target, result.csv, { flag: 'wx', mode: 0o600 });
  for (const line of describeUnsealed(result)) console.error(line);
  if (result.unopened.length) process.exitCode = 1;
};

const explain = (error: unknown): string | undefined => {
  if (error instanceof KeyError) return error.message;
  const code = errorCode(error);
  if (code === 'EEXIST') return 'The file for the CSV is there already, and it stays. Name another one.';
  return code && `A file can’t be read or written: ${code}.`;
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  const words = explain(error);
  if (!words) throw error;
  console.error(words);
  process.exitCode = 2;
}
