import type { FeeLine } from '../model/estimate.ts';

/** The four ways to pay (S1-34 to S1-37). */
export type FeeModel = 'fixed' | 'usage' | 'performance' | 'hybrid';

/** Which way an offer is paid by its running lines: anything beside a share of the result makes a hybrid; `null` without a running line. */
export function feeModelOf(lines: readonly FeeLine[]): FeeModel | null {
  const bases = new Set(
    lines
      .filter(({ unit, role }) => unit !== 'once' && role === 'running')
      .map(({ basis }) => basis),
  );
  if (bases.size === 0) return null;
  if (bases.has('performance')) return bases.size === 1 ? 'performance' : 'hybrid';
  return bases.has('usage') ? 'usage' : 'fixed';
}

/** What a fee by result must settle: the four checks of S1-38, and two more that the rubric asks for the highest points. */
const performanceChecks = [
  'definition',
  'period',
  'guarantee',
  'incentive',
  'cap',
  'measurement',
] as const;
export type PerformanceCheck = (typeof performanceChecks)[number];

/** The checks without which a fee by result is a red flag. */
export const requiredChecks: readonly PerformanceCheck[] = performanceChecks.slice(0, 4);

/** What the clause of a line leaves open; nothing for a line that is not paid by result. */
export function openChecks(line: FeeLine): PerformanceCheck[] {
  if (line.basis !== 'performance') return [];
  const clause = line.performance;
  const settled: Record<PerformanceCheck, boolean> = {
    definition: line.percent
      ? clause !== null && clause.salesBase !== 'unknown'
      : (clause?.counts ?? '') !== '',
    period: (clause?.period ?? '') !== '',
    guarantee: line.minimum !== null,
    incentive: (clause?.incentive ?? null) !== null,
    cap: line.maximum !== null,
    measurement: (clause?.measuredBy ?? '') !== '',
  };
  return performanceChecks.filter((check) => !settled[check]);
}
