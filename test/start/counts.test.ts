import { expect, test } from 'vitest';

import { addCounts, countPlaywright, countRun, countsLine, countVitest } from './counts.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('counts Vitest’s tests, and a file that broke before its first test', () => {
  const report = {
    testResults: [
      file('passed', 'passed', 'skipped', 'todo'),
      file('failed', 'passed', 'failed'),
      file('failed'),
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test('counts Playwright’s tests; one that passed when repeated passed', () => {
  const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 8, failed: 2, skipped: 3 });
});

test.each([
  ['a good run', { passed: 3, failed: 0, skipped: 0 }, 0, 0],
  ['a failed test', { passed: 3, failed: 1, skipped: 0 }, 1, 1],
  ['an error outside every test', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
  ['no test at all', { passed: 0, failed: 0, skipped: 4 }, 0, 1],
  ['no report', null, 0, 1],
])('%s has the failures it should', (_, counts, code, failed) => {
  expect(countRun(counts, code).failed).toBe(failed);
});

test('the last line', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(countsLine(addCounts([one, one]))).toBe('2 passed, 0 failed');
  expect(countsLine(addCounts([one, { passed: 4, failed: 1, skipped: 2 }]))).toBe(
    '5 passed, 1 failed, 2 skipped',
  );
});
