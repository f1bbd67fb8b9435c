import { type AxisId, axisIds } from '#shared/model/axis.ts';
import type { AxisWeights } from '#shared/model/weights.ts';
import { sharesOf } from '#shared/scoring/weights.ts';

/**
 * The weights after one axis was moved to `share` (0..1): the others share the rest in the proportions they had, equally when they had
 * nothing. The sum is 1 again.
 */
export function moveWeight(weights: AxisWeights, axis: AxisId, share: number): AxisWeights {
  const wanted = Math.min(1, Math.max(0, share));
  const others = axisIds.filter((id) => id !== axis);
  const before = others.reduce((sum, id) => sum + weights[id], 0);
  return sharesOf(
    axisIds.map((id) => {
      if (id === axis) return wanted;
      const proportion = before > 0 ? weights[id] / before : 1 / others.length;
      return proportion * (1 - wanted);
    }),
  );
}
