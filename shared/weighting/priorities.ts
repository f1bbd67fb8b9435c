import { entryOf, type PairwiseMatrix } from './pairwise.ts';

/** How weights are read from comparisons; on a consistent matrix all three agree. */
export type PrioritisationMethod =
  /** The principal eigenvector (Saaty 1980). */
  | 'eigenvector'
  /** The geometric mean of each row (Crawford and Williams 1985). */
  | 'geometric-mean'
  /** The mean of each row after every column was brought to a sum of 1, the calculation by hand. */
  | 'column-mean';

/**
 * The weights that a matrix of comparisons stands for, summing to 1. The matrix must be without fault (`matrixFault`).
 * The eigenvector comes from repeated multiplication, which converges because every entry is positive (Perron and Frobenius).
 */
export function prioritiesOf(matrix: PairwiseMatrix, method: PrioritisationMethod): number[] {
  if (method === 'geometric-mean') {
    return sharesOfSum(
      matrix.map((row) =>
        Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length),
      ),
    );
  }
  if (method === 'column-mean') {
    const sums = matrix.map((_, column) =>
      matrix.reduce((sum, __, row) => sum + entryOf(matrix, row, column), 0),
    );
    return sharesOfSum(
      matrix.map((row) => row.reduce((sum, value, place) => sum + value / (sums[place] ?? 1), 0)),
    );
  }
  let weights = prioritiesOf(matrix, 'geometric-mean');
  for (let round = 0; round < 10_000; round += 1) {
    const next = sharesOfSum(timesVector(matrix, weights));
    const moved = Math.max(...next.map((value, place) => Math.abs(value - (weights[place] ?? 0))));
    weights = next;
    if (moved < 1e-15) break;
  }
  return weights;
}

/** The matrix times a vector. */
export function timesVector(matrix: PairwiseMatrix, vector: readonly number[]): number[] {
  return matrix.map((row) =>
    row.reduce((sum, value, place) => sum + value * (vector[place] ?? 0), 0),
  );
}

function sharesOfSum(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
