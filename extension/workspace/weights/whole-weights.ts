import { type AxisId, axisIds } from '#shared/model/axis.ts';
import type { AxisWeights } from '#shared/model/weights.ts';
import { sharesOf } from '#shared/scoring/weights.ts';
import { moveSlider, wholePercents } from '#shared/weighting/sliders.ts';

/** The weights as whole percent, in the order of the axes; they sum to exactly 100. */
export function percentsOf(weights: AxisWeights): number[] {
  return wholePercents(axisIds.map((axis) => weights[axis]));
}

/** Any five weights, in the order of the axes, as shares of whole percent. */
export function wholeWeights(raw: readonly number[]): AxisWeights {
  return sharesOf(wholePercents(raw));
}

/**
 * The weights after the slider of one axis went to `percent`: whole percent that sum to exactly 100, the others keep their proportions as far
 * as whole numbers can. During one drag `weights` is what it began with, so that rounding does not add up.
 */
export function withAxisAt(weights: AxisWeights, axis: AxisId, percent: number): AxisWeights {
  return sharesOf(moveSlider(percentsOf(weights), axisIds.indexOf(axis), percent));
}
