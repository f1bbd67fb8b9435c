import { type AxisId, axisIds, type CriterionId } from '../model/axis.ts';
import type { AxisWeights } from '../model/weights.ts';
import type { AxisStanding, Bounded, Cell } from './comparison.ts';
import type { WeightedCriterion } from './weights.ts';

/** What a vendor's cells come to on every axis and in total. */
export type Result = Bounded & { axes: AxisStanding[]; scored: number; applicable: number };

/** Raters this far apart or farther see a criterion differently. */
export const splitFrom = 2;

/**
 * The weighted sum on the fixed scale 1..5: an axis is the weighted mean of its scored criteria, the total the weighted mean of
 * the axes that have points. The bounds set every unknown criterion to 1 and to 5 and average over everything applicable; an axis without
 * applicable criteria gives its weight to the others. Where nothing with a weight applies, the bounds are 1 and 5.
 * `cells` need not name every criterion: a missing one is unknown.
 */
export function resultOf(
  cells: Readonly<Record<CriterionId, Cell>>,
  criteria: readonly Pick<WeightedCriterion, 'id' | 'axis' | 'share'>[],
  weights: AxisWeights,
): Result {
  const axes = axisIds.map((axis) =>
    axisStanding(
      axis,
      criteria
        .filter((criterion) => criterion.axis === axis)
        .map(({ id, share }) => ({ cell: cells[id] ?? unknownCell, share })),
    ),
  );
  const known = axes.filter((axis) => axis.value !== null);
  const applicable = axes.filter((axis) => axis.scored + axis.open > 0);
  const mean = (list: AxisStanding[], of: (axis: AxisStanding) => number): number | null =>
    weightedMean(list.map((axis) => ({ value: of(axis), weight: weights[axis.axis] })));
  const value = mean(known, (axis) => axis.value ?? 0);
  return {
    ...bounded(
      value,
      mean(applicable, (axis) => axis.lower),
      mean(applicable, (axis) => axis.upper),
    ),
    axes,
    scored: axes.reduce((sum, axis) => sum + axis.scored, 0),
    applicable: axes.reduce((sum, axis) => sum + axis.scored + axis.open, 0),
  };
}

const unknownCell: Cell = { state: 'unknown' };

function axisStanding(axis: AxisId, parts: readonly { cell: Cell; share: number }[]): AxisStanding {
  const applicable = parts.filter(({ cell }) => cell.state !== 'not-applicable');
  const scored = applicable.filter(({ cell }) => cell.state === 'scored');
  const mean = (list: typeof parts, unknown: number): number | null =>
    weightedMean(
      list.map(({ cell, share }) => ({
        value: cell.state === 'scored' ? cell.points : unknown,
        weight: share,
      })),
    );
  return {
    axis,
    ...bounded(mean(scored, 0), mean(applicable, 1), mean(applicable, 5)),
    scored: scored.length,
    open: applicable.length - scored.length,
    split: scored.some(
      ({ cell }) => cell.state === 'scored' && cell.highest - cell.lowest >= splitFrom,
    ),
  };
}

/** The mean of the values by weight; `null` when the weights sum to 0. */
function weightedMean(parts: readonly { value: number; weight: number }[]): number | null {
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  if (sum <= 0) return null;
  return parts.reduce((total, part) => total + part.value * part.weight, 0) / sum;
}

/** Rounding may push a bound past the value by a last digit; the value is then the bound. */
function bounded(value: number | null, lower: number | null, upper: number | null): Bounded {
  return {
    value,
    lower: Math.min(lower ?? 1, value ?? 5),
    upper: Math.max(upper ?? 5, value ?? 1),
  };
}
