import {
  type Consistency,
  consistencyOf,
  type OwnRandomIndices,
  type RandomIndexTable,
  type Triad,
  worstTriad,
} from './consistency.ts';
import { type MatrixFault, matrixFault, type PairwiseMatrix } from './pairwise.ts';
import { prioritiesOf, type PrioritisationMethod } from './priorities.ts';

export type AhpResult = {
  /** Summing to 1, in the order of the items. */
  weights: number[];
  method: PrioritisationMethod;
  consistency: Consistency;
  /** Where to look first when the comparisons contradict each other. */
  worst: Triad | null;
};

/** Everything that pairwise comparisons say, or the fault of the matrix. */
export function analyseComparisons(
  matrix: PairwiseMatrix,
  {
    method = 'eigenvector',
    table = 'Saaty 1980',
  }: { method?: PrioritisationMethod; table?: RandomIndexTable | OwnRandomIndices } = {},
): ({ state: 'weighed' } & AhpResult) | ({ state: 'faulty' } & MatrixFault) {
  const fault = matrixFault(matrix);
  if (fault) return { state: 'faulty', ...fault };
  return {
    state: 'weighed',
    weights: prioritiesOf(matrix, method),
    method,
    consistency: consistencyOf(matrix, table),
    worst: worstTriad(matrix),
  };
}

/**
 * One matrix for a group: the geometric mean of everybody's entries, the only mean that keeps it reciprocal (Aczél and Saaty 1983).
 * All matrices must be of one size; an empty list gives an empty matrix.
 */
export function groupComparisons(matrices: readonly PairwiseMatrix[]): number[][] {
  const [first] = matrices;
  if (!first) return [];
  return first.map((row, place) =>
    row.map((_, column) =>
      Math.exp(
        matrices.reduce((sum, matrix) => sum + Math.log(matrix[place]?.[column] ?? 1), 0) /
          matrices.length,
      ),
    ),
  );
}
