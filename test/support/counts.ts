import { readFileSync, writeFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The environment variable that names the file into which a runner's reporter writes its counts. */
export const countsVariable = 'TEST_COUNTS';

/** No test yet. */
export const noTests = (): Counts => ({ passed: 0, failed: 0, skipped: 0 });

/** Hands the counts of this process's tests to the process that started it, if that wants them. */
export const writeCounts = (counts: Counts): void => {
  const file = process.env[countsVariable];
  if (file) writeFileSync(file, JSON.stringify(counts));
};

/** The counts that a runner left; nothing where it came to no end. */
export const readCounts = (file: string): Counts | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
};

/** The line that tells people and scripts how the tests went. */
export const summary = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
