import { type DecisionMatrix, weightedSums } from './weighted-sum.ts';

/** How much one value must change before its alternative and another change places. */
export type ScoreThreshold = {
  alternative: number;
  criterion: number;
  other: number;
  /** What is taken from the value: negative when it must grow. */
  change: number;
  /** The same in percent of the value; `null` when the value is 0. */
  percent: number | null;
  /** The value at which both are equal. */
  value: number;
};

/**
 * The changes of single values that make two alternatives equal in a weighted sum (Triantaphyllou and Sanchez, Decision Sciences 28, 1997,
 * theorem 6): change = (P_alternative - P_other) / weight, feasible while the value stays within `limits`. Criteria without weight have none.
 */
export function scoreThresholds(
  matrix: DecisionMatrix,
  weights: readonly number[],
  limits: { low: number; high: number } = { low: -Infinity, high: Infinity },
): ScoreThreshold[] {
  const totals = weightedSums(matrix, weights).map(({ total }) => total);
  return matrix.flatMap((row, alternative) =>
    weights.flatMap((weight, criterion) =>
      totals.flatMap((total, other) => {
        if (other === alternative || weight <= 0) return [];
        const change = ((totals[alternative] ?? 0) - total) / weight;
        const present = row[criterion] ?? 0;
        const value = present - change;
        if (value < limits.low || value > limits.high) return [];
        const percent = present === 0 ? null : (change / present) * 100;
        return [{ alternative, criterion, other, change, percent, value }];
      }),
    ),
  );
}
