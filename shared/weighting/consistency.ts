import { entryOf, type PairwiseMatrix } from './pairwise.ts';
import { prioritiesOf, timesVector } from './priorities.ts';

/**
 * Mean consistency indices of random matrices by size, from 1 item on. The name is shown beside every ratio, because the ratio depends
 * on the table. For two items and fewer every matrix is consistent.
 */
export const randomIndexTables = {
  /** Saaty, The Analytic Hierarchy Process (1980). */
  'Saaty 1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  /** Alonso and Lamata, IJUFKS 14(4) (2006): 100,000 matrices of each size. */
  'Alonso & Lamata 2006': [
    0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551,
    1.5713, 1.5838,
  ],
} as const;

export type RandomIndexTable = keyof typeof randomIndexTables;

/** A table of somebody's own, with the name under which its ratios are shown. */
export type OwnRandomIndices = { name: string; values: readonly number[] };

export type Consistency = {
  /** The principal eigenvalue; equal to the number of items when the comparisons are consistent. */
  lambdaMax: number;
  /** (lambdaMax - n) / (n - 1). */
  index: number;
  /** index / random index; `null` for more items than the table has. */
  ratio: number | null;
  randomIndex: number | null;
  /** Name of the table. */
  table: string;
  /** The ratio is at most 0.1, Saaty's limit; `null` like `ratio`. */
  acceptable: boolean | null;
};

/** How consistent comparisons are with each other (Saaty 1980). The matrix must be without fault (`matrixFault`). */
export function consistencyOf(
  matrix: PairwiseMatrix,
  table: RandomIndexTable | OwnRandomIndices = 'Saaty 1980',
): Consistency {
  const { name, values } =
    typeof table === 'string' ? { name: table, values: randomIndexTables[table] } : table;
  const size = matrix.length;
  const weights = prioritiesOf(matrix, 'eigenvector');
  const lambdaMax =
    timesVector(matrix, weights).reduce(
      (sum, value, place) => sum + value / (weights[place] ?? 1),
      0,
    ) / size;
  // An eigenvalue a rounding error below the number of items would print as a negative index.
  const excess = lambdaMax - size;
  const index = size < 3 || excess < 1e-12 * size ? 0 : excess / (size - 1);
  const randomIndex = values[size - 1] ?? null;
  const ratio = size < 3 ? 0 : randomIndex === null ? null : index / randomIndex;
  return {
    lambdaMax: index === 0 ? size : lambdaMax,
    index,
    ratio,
    randomIndex,
    table: name,
    acceptable: ratio === null ? null : ratio <= 0.1 + 1e-12,
  };
}

export type GeometricConsistency = { index: number; limit: number | null; acceptable: boolean };

/**
 * The geometric consistency index that belongs to geometric means, with the limit that corresponds to a ratio of 0.1
 * (Aguarón and Moreno-Jiménez, EJOR 147, 2003: 0.31 for three items, 0.35 for four, 0.37 above).
 */
export function geometricConsistencyOf(matrix: PairwiseMatrix): GeometricConsistency {
  const size = matrix.length;
  if (size < 3) return { index: 0, limit: null, acceptable: true };
  const weights = prioritiesOf(matrix, 'geometric-mean');
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const implied = (weights[row] ?? 1) / (weights[column] ?? 1);
      sum += Math.log(entryOf(matrix, row, column) / implied) ** 2;
    }
  }
  const index = (2 * sum) / ((size - 1) * (size - 2));
  const limit = size === 3 ? 0.31 : size === 4 ? 0.35 : 0.37;
  return { index, limit, acceptable: index <= limit };
}

/** Three comparisons that contradict each other: a is `first` times b, b is `second` times c, yet a is `direct` times c. */
export type Triad = {
  /** Places of the three items, rising. */
  items: [number, number, number];
  first: number;
  second: number;
  direct: number;
  /** `first` times `second`: what `direct` would have to be. */
  implied: number;
  /** 0 for no contradiction, towards 1 (Koczkodaj 1993): 1 - min(direct / implied, implied / direct). */
  inconsistency: number;
};

/** The three items whose comparisons contradict each other most; `null` when no three do (also for fewer than three items). */
export function worstTriad(matrix: PairwiseMatrix): Triad | null {
  let worst: Triad | null = null;
  const size = matrix.length;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      for (let c = b + 1; c < size; c += 1) {
        const triad = triadOf(matrix, a, b, c);
        // What is mere rounding, as of 1/3 times 3, is no contradiction.
        if (triad.inconsistency > (worst?.inconsistency ?? 0) + 1e-12) worst = triad;
      }
    }
  }
  return worst;
}

function triadOf(matrix: PairwiseMatrix, a: number, b: number, c: number): Triad {
  const first = entryOf(matrix, a, b);
  const second = entryOf(matrix, b, c);
  const direct = entryOf(matrix, a, c);
  const implied = first * second;
  return {
    items: [a, b, c],
    first,
    second,
    direct,
    implied,
    inconsistency: 1 - Math.min(direct / implied, implied / direct),
  };
}
