import type { Snapshot } from '#shared/model/snapshot.ts';
import type { AxisWeights } from '#shared/model/weights.ts';

/** The evaluation as it would be under other weights; what was typed into the workbook no longer covers them. */
export function withWeights(snapshot: Snapshot, weights: AxisWeights): Snapshot {
  return {
    ...snapshot,
    evaluation: { ...snapshot.evaluation, weights },
    input: { ...snapshot.input, weights: {} },
  };
}
