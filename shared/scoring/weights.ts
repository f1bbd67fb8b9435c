import { type AxisId, axisIds, axisOf, type CriterionId } from '../model/axis.ts';
import type { EvaluationFields } from '../model/evaluation.ts';
import type { AxisWeights } from '../model/weights.ts';
import type { WorkbookInput } from '../model/workbook-input.ts';
import { criteria } from '../rubric/rubric.ts';

/** A criterion in use with its weight relative to its neighbours (> 0) and its share of the axis (0..1). */
export type WeightedCriterion = { id: CriterionId; axis: AxisId; weight: number; share: number };

/**
 * The shares of the axes that count, summing to 1: the evaluation's shares with the percentages typed into the workbook laid over,
 * brought to a sum of 1. When everything was set to 0 all axes weigh the same.
 */
export function effectiveWeights(
  evaluation: Pick<EvaluationFields, 'weights'>,
  input: Pick<WorkbookInput, 'weights'>,
): AxisWeights {
  const raw = axisIds.map((axis) => {
    const typed = input.weights[axis];
    return typed === undefined ? evaluation.weights[axis] : typed / 100;
  });
  return sharesOf(raw);
}

/** Any five weights, in the order of the axes and on any scale, as shares that sum to 1; all zero gives equal shares. */
export function sharesOf(raw: readonly number[]): AxisWeights {
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const share = (place: number): number => (sum > 0 ? (raw[place] ?? 0) / sum : 1 / axisIds.length);
  return {
    fit: share(0),
    scope: share(1),
    'track-record': share(2),
    contract: share(3),
    support: share(4),
  };
}

/**
 * The criteria in use, in order: the rubric's and those that the team added by naming a weight for them, without those that a weight
 * of 0 switches off. A criterion without a weight has 1.
 */
export function criteriaInUse(
  evaluation: Pick<EvaluationFields, 'criterionWeights'>,
): WeightedCriterion[] {
  const weights = evaluation.criterionWeights;
  const weighted = allCriterionIds(evaluation)
    .map((id) => ({ id, axis: axisOf(id), weight: weights[id] ?? 1 }))
    .filter((criterion) => criterion.weight > 0);
  return weighted.map((criterion) => ({
    ...criterion,
    share:
      criterion.weight /
      weighted
        .filter((other) => other.axis === criterion.axis)
        .reduce((sum, other) => sum + other.weight, 0),
  }));
}

/** The rubric's criteria and the team's own, in order, whether switched on or off. */
export function allCriterionIds(
  evaluation: Pick<EvaluationFields, 'criterionWeights'>,
): CriterionId[] {
  const known = criteria.map((criterion) => criterion.id);
  const own = Object.keys(evaluation.criterionWeights).filter((id) => !known.includes(id));
  return [...known, ...own].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(id: CriterionId): number {
  const [axis, place] = id.split('.');
  return Number(axis) * 100 + Number(place);
}
