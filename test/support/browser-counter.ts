import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { noTests, writeCounts, type Counts } from './counts.js';

const addSuite = (counts: Counts, { tests, suites }: TestSuiteResult): void => {
  for (const { skipped, passed } of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) addSuite(counts, suite);
};

/** A session is one test file in one browser. What goes wrong outside its tests fails too. */
const addSession = (counts: Counts, { testResults, errors, passed }: TestSession): void => {
  const { failed } = counts;
  if (testResults) addSuite(counts, testResults);
  counts.failed += errors.length;
  if (passed !== true && counts.failed === failed) counts.failed += 1;
};

/** A reporter of the browsers' test runner that only counts. */
export const browserCounter = (): Reporter => ({
  onTestRunFinished: ({ sessions }) => {
    const counts = noTests();
    for (const session of sessions) addSession(counts, session);
    writeCounts(counts);
  },
});
