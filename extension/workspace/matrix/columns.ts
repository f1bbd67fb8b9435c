import { type AxisId, axisIds, type CriterionId } from '#shared/model/axis.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';

/** A column of scores: an axis, or one of the criteria of an axis that is open. */
export type Column = { type: 'axis'; axis: AxisId } | { type: 'criterion'; id: CriterionId };

/** Columns 0 and 1 of the grid hold the vendor and its must-haves. */
export const firstScoreColumn = 2;

/** The columns of scores from left to right. */
export function columnsOf(comparison: Comparison, open: ReadonlySet<AxisId>): Column[] {
  return axisIds.flatMap((axis): Column[] => [
    { type: 'axis', axis },
    ...(open.has(axis) ? criteriaOf(comparison, axis) : []).map(({ id }): Column => ({
      type: 'criterion',
      id,
    })),
  ]);
}

/** The criteria in use of an axis. */
export function criteriaOf(comparison: Comparison, axis: AxisId): Comparison['criteria'] {
  return comparison.criteria.filter((criterion) => criterion.axis === axis);
}
