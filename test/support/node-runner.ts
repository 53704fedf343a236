import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run, type EventData } from 'node:test';
import { spec } from 'node:test/reporters';
import { noTests, writeCounts } from './counts.js';

/**
 * Runs the test files that its arguments name with Node's own test runner, each in a process of its own, and
 * counts what a person calls a test: the innermost ones. A suite, or a test with tests in it, counts only
 * where it failed for a reason of its own, such as a hook; so does a file, for example one that can't be
 * loaded.
 *
 * It is not `node --test`, because Node 20 gives that no loader for a reporter written in TypeScript.
 */

/** No single file takes this many milliseconds, its start included. */
const fileTimeout = 600_000;

type Result = EventData.TestPass | EventData.TestFail;

/** A file without a test is reported as a test that passed, with the file's path as its name. */
const isTest = ({ name, nesting, file, details }: Result): boolean =>
  details.type !== 'suite' && !(nesting === 0 && file !== undefined && resolve(name) === file);

const counts = noTests();
let previousNesting = 0;

/** Results come innermost first: an outer one follows those that it holds. */
const isInnermost = ({ nesting }: Result): boolean => {
  const innermost = nesting >= previousNesting;
  previousNesting = nesting;
  return innermost;
};

/** Whether it is left out, or known not to work yet. */
const isSkipped = ({ skip, todo }: Result): boolean => skip !== undefined || todo !== undefined;

const countPass = (result: EventData.TestPass): void => {
  if (!isInnermost(result)) return;
  if (isSkipped(result)) counts.skipped += 1;
  else if (isTest(result)) counts.passed += 1;
};

const countFail = (result: EventData.TestFail): void => {
  const innermost = isInnermost(result);
  const { failureType } = result.details.error as { failureType?: string };
  if (isSkipped(result)) counts.skipped += innermost ? 1 : 0;
  else if (innermost || failureType !== 'subtestsFailed') counts.failed += 1;
  if (!isSkipped(result)) process.exitCode = 1;
};

const runFiles = async (files: readonly string[], concurrency: number): Promise<void> => {
  // Given none, the runner would look for some.
  if (!files.length) return;
  const events = run({ files: [...files], concurrency, timeout: fileTimeout });
  events.on('test:pass', countPass);
  events.on('test:fail', countFail);
  const ended = new Promise((resolve) => events.once('end', resolve));
  events.pipe(new spec()).pipe(process.stdout, { end: false });
  await ended;
};

/** Long visits to pages: several at once starve a browser on two processors, until it answers no more. */
const isVisit = (file: string): boolean => /^test\W(?:accessibility|challenge|e2e)\W/.test(file);

const files = process.argv.slice(2);
await runFiles(
  files.filter((file) => !isVisit(file)),
  availableParallelism(),
);
await runFiles(files.filter(isVisit), 1);
writeCounts(counts);
