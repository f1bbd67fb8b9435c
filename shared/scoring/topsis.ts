import type { DecisionMatrix } from './weighted-sum.ts';

/** How columns are made comparable before distances are taken. */
type TopsisScale =
  /** Divided by the length of the column, the original form. */
  | 'vector'
  /** From 0 at the column's least to 1 at its most. */
  | 'range'
  /** As they are: for values that share a scale already. */
  | 'none';

export type TopsisOptions = {
  scale?: TopsisScale;
  /** For each criterion whether less is better; by default more is better everywhere. */
  lessIsBetter?: readonly boolean[];
  /**
   * The best and the worst value of every criterion, in the units of the matrix. Without them the best and the worst that occur are taken, and
   * then another alternative can change the order of the rest.
   */
  limits?: { best: readonly number[]; worst: readonly number[] };
};

export type TopsisResult = {
  /** 0 (at the worst point) to 1 (at the best), in the order of the alternatives; one half when best and worst are the same point. */
  closeness: number[];
  /** Weighted distances to the best and the worst point. */
  toBest: number[];
  toWorst: number[];
};

/**
 * TOPSIS: how near each alternative lies to the best point and how far from the worst (Hwang and Yoon 1981). Weights of 0 or more; values must
 * be finite.
 */
export function topsis(
  matrix: DecisionMatrix,
  weights: readonly number[],
  { scale = 'vector', lessIsBetter = [], limits }: TopsisOptions = {},
): TopsisResult {
  const columns = weights.map((weight, place) => {
    const values = matrix.map((row) => row[place] ?? 0);
    const scaled = scaleOf(values, scale);
    const weighted = values.map((value) => weight * scaled(value));
    const ends = limits
      ? [limits.best[place] ?? 0, limits.worst[place] ?? 0].map((value) => weight * scaled(value))
      : [Math.max(...weighted), Math.min(...weighted)];
    const [high = 0, low = 0] = ends;
    const turned = !limits && lessIsBetter[place] === true;
    return { weighted, best: turned ? low : high, worst: turned ? high : low };
  });
  const distance = (alternative: number, end: 'best' | 'worst'): number =>
    Math.sqrt(
      columns.reduce(
        (sum, column) => sum + ((column.weighted[alternative] ?? 0) - column[end]) ** 2,
        0,
      ),
    );
  const toBest = matrix.map((_, alternative) => distance(alternative, 'best'));
  const toWorst = matrix.map((_, alternative) => distance(alternative, 'worst'));
  const closeness = toWorst.map((far, place) => {
    const sum = far + (toBest[place] ?? 0);
    return sum > 0 ? far / sum : 0.5;
  });
  return { closeness, toBest, toWorst };
}

/** A column without length or range tells nothing apart and becomes 0. */
function scaleOf(values: readonly number[], scale: TopsisScale): (value: number) => number {
  if (scale === 'none') return (value) => value;
  if (scale === 'vector') {
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    return (value) => (length > 0 ? value / length : 0);
  }
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return (value) => (range > 0 ? (value - least) / range : 0);
}
