/** Square and reciprocal: row i, column j says how many times as important i is as j. */
export type PairwiseMatrix = readonly (readonly number[])[];

/** One answer to "how much more important is `first` than `second`?"; both are places in the list of items. */
export type Judgement = {
  first: number;
  second: number;
  /** 1/9..9 on Saaty's scale: 1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more; a fraction turns it round. */
  times: number;
};

/** The steps of Saaty's scale that have a name; the even numbers lie between them (Saaty 1980). */
export const judgementSteps = [
  { times: 1, name: 'equal' },
  { times: 3, name: 'moderate' },
  { times: 5, name: 'strong' },
  { times: 7, name: 'very-strong' },
  { times: 9, name: 'extreme' },
] as const;

export type MatrixFault =
  /** Not square, or without items. */
  | { why: 'not-square' }
  /** An entry that is not a positive number. */
  | { why: 'not-positive'; row: number; column: number }
  /** `a[i][j]` times `a[j][i]` is not 1, or a diagonal entry is not 1. */
  | { why: 'not-reciprocal'; row: number; column: number };

/** What is wrong with a matrix of comparisons, the first fault found; `null` when it is square, positive and reciprocal (within 1e-6). */
export function matrixFault(matrix: PairwiseMatrix): MatrixFault | null {
  const size = matrix.length;
  if (size === 0 || matrix.some((row) => row.length !== size)) return { why: 'not-square' };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const value = entryOf(matrix, row, column);
      if (!(value > 0) || !Number.isFinite(value)) return { why: 'not-positive', row, column };
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const product = entryOf(matrix, row, column) * entryOf(matrix, column, row);
      if (Math.abs(product - 1) > 1e-6) return { why: 'not-reciprocal', row, column };
    }
  }
  return null;
}

/** An entry of a matrix that is known to have it. */
export function entryOf(matrix: PairwiseMatrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? Number.NaN;
}

/**
 * The matrix of all comparisons of `size` items, or the pairs that nobody compared yet. A later judgement of a pair replaces an earlier
 * one; pairs of an item with itself, of places outside the list, and judgements that are not positive are left out.
 */
export function matrixOf(
  size: number,
  judgements: readonly Judgement[],
): { matrix: number[][] } | { missing: { first: number; second: number }[] } {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : Number.NaN)),
  );
  for (const { first, second, times } of judgements) {
    const rowOfFirst = matrix[first];
    const rowOfSecond = matrix[second];
    if (first === second || !rowOfFirst || !rowOfSecond || !(times > 0)) continue;
    rowOfFirst[second] = times;
    rowOfSecond[first] = 1 / times;
  }
  const missing = matrix.flatMap((row, first) =>
    row.flatMap((value, second) =>
      first < second && Number.isNaN(value) ? [{ first, second }] : [],
    ),
  );
  return missing.length > 0 ? { missing } : { matrix };
}

/** Saaty's nine-point scale from a number in words: 3 for "moderate"; `inverse` when the second is the more important one. */
export function timesOf(
  name: (typeof judgementSteps)[number]['name'],
  { inverse = false, between = false }: { inverse?: boolean; between?: boolean } = {},
): number {
  const step = judgementSteps.find((entry) => entry.name === name)?.times ?? 1;
  // Nothing lies above "extreme".
  const times = between ? Math.min(9, step + 1) : step;
  return inverse ? 1 / times : times;
}
