import * as z from 'zod/mini';

/** How many went well, failed, or were left out. */
export type Counts = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts the tests of Vitest's JSON report. A file that failed before any of its tests ran counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { testResults } = vitestReport.parse(report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed, failed: failed + brokenFiles, skipped: tests.length - passed - failed };
}

/** Counts the tests of Playwright's JSON report. A test that passed only when repeated counts as passed. */
export function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * What a run of tests counts for: its report, and one failure more when the program failed although its report knows of none
 * (an error outside every test, no test found, no report at all: `counts` is `null`).
 */
export function countRun(counts: Counts | null, code: number): Counts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = known.passed + known.failed === 0;
  const unexplained = known.failed === 0 && (code !== 0 || nothingRan);
  return unexplained ? { ...known, failed: 1 } : known;
}

/** The counts of several steps together. */
export function addCounts(all: Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of a run, such as `412 passed, 0 failed`. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
