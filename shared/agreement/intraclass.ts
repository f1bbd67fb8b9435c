import { fQuantile, fTail } from './distributions.ts';
import { completeRows, isTable, notMeaningful, type Outcome, type Ratings } from './outcome.ts';

/** The six forms of Shrout and Fleiss: model (1 each subject other raters, 2 raters drawn, 3 these raters), one rater or the mean of k. */
export const intraclassForms = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
type IntraclassForm = (typeof intraclassForms)[number];

type Intraclass = {
  /** `null` where the estimate would divide by nothing (subjects that do not differ at all). */
  icc: number | null;
  /** F test against "no correlation"; `null` when raters differ by a constant only, which makes F infinite. */
  f: number | null;
  df1: number;
  df2: number;
  p: number;
  /** Confidence interval; `null` like `icc` or `f`. */
  lower: number | null;
  upper: number | null;
};

type MeanSquares = { subjects: number; within: number; raters: number; residual: number };

export type IntraclassTable = {
  forms: Record<IntraclassForm, Intraclass>;
  meanSquares: MeanSquares;
  /** Subjects that every rater judged, and raters. */
  subjects: number;
  raters: number;
};

/**
 * All six intraclass correlations with F test and confidence interval (Shrout and Fleiss, Psychological Bulletin 86, 1979; the interval
 * of ICC(2,1) as in McGraw and Wong, Psychological Methods 1, 1996). Rows are subjects, columns raters; rows with a missing value are
 * left out. `confidence` between 0 and 1.
 */
export function intraclassCorrelations(
  ratings: Ratings,
  confidence = 0.95,
): Outcome<IntraclassTable> {
  if (!isTable(ratings) || !(confidence > 0 && confidence < 1)) return notMeaningful('invalid');
  const rows = completeRows(ratings);
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n > 0 && k < 2) return notMeaningful('one-rater');
  if (n < 2) return notMeaningful('too-few-subjects');
  const squares = meanSquaresOf(rows, n, k);
  if (!squares) return notMeaningful('no-variation');
  const tail = (1 + confidence) / 2;
  const oneWay = oneAndMean(squares.subjects, squares.within, k, n - 1, n * (k - 1), tail);
  const fixed = oneAndMean(squares.subjects, squares.residual, k, n - 1, (n - 1) * (k - 1), tail);
  const drawn = drawnRaters(squares, n, k, tail, fixed.single);
  const forms = {
    '1,1': oneWay.single,
    '2,1': drawn.single,
    '3,1': fixed.single,
    '1,k': oneWay.mean,
    '2,k': drawn.mean,
    '3,k': fixed.mean,
  };
  return { state: 'meaningful', forms, meanSquares: squares, subjects: n, raters: k };
}

/** Analysis of variance of a full table; `null` when all values are equal. What is mere rounding becomes 0. */
function meanSquaresOf(rows: readonly number[][], n: number, k: number): MeanSquares | null {
  const grand = mean(rows.map(mean));
  const total = rows.flat().reduce((sum, value) => sum + (value - grand) ** 2, 0);
  if (total <= 1e-24 * Math.max(1, grand * grand)) return null;
  const clean = (value: number): number => (value <= 1e-12 * total ? 0 : value);
  const subjects = clean(k * rows.reduce((sum, row) => sum + (mean(row) - grand) ** 2, 0));
  let raters = 0;
  for (let rater = 0; rater < k; rater += 1) {
    raters += n * (mean(rows.map((row) => row[rater] ?? 0)) - grand) ** 2;
  }
  return {
    subjects: subjects / (n - 1),
    within: clean(total - subjects) / (n * (k - 1)),
    raters: clean(raters) / (k - 1),
    residual: clean(total - subjects - clean(raters)) / ((n - 1) * (k - 1)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A quotient, or `null` where it does not exist: a denominator below 0, or one that is the rounding error of terms of size `scale`. */
function quotient(above: number, below: number, scale = 0): number | null {
  return below > scale * 1e-12 ? above / below : null;
}

/** Models 1 and 3 differ only in what counts as error and in its degrees of freedom. */
function oneAndMean(
  subjects: number,
  error: number,
  k: number,
  df1: number,
  df2: number,
  tail: number,
): { single: Intraclass; mean: Intraclass } {
  const f = quotient(subjects, error);
  const test = { f, df1, df2, p: f === null ? 0 : fTail(f, df1, df2) };
  const single = quotient(subjects - error, subjects + (k - 1) * error);
  const average = quotient(subjects - error, subjects);
  if (f === null) {
    const none = { lower: null, upper: null };
    return { single: { icc: single, ...test, ...none }, mean: { icc: average, ...test, ...none } };
  }
  const low = f / fQuantile(tail, df1, df2);
  const high = f * fQuantile(tail, df2, df1);
  return {
    single: {
      icc: single,
      ...test,
      lower: (low - 1) / (low + k - 1),
      upper: (high - 1) / (high + k - 1),
    },
    mean: {
      icc: average,
      ...test,
      lower: quotient(low - 1, low),
      upper: quotient(high - 1, high),
    },
  };
}

function drawnRaters(
  squares: MeanSquares,
  n: number,
  k: number,
  tail: number,
  fixed: Intraclass,
): { single: Intraclass; mean: Intraclass } {
  const { subjects, raters, residual } = squares;
  const scale = subjects + raters + residual;
  const single = quotient(
    subjects - residual,
    subjects + (k - 1) * residual + (k * (raters - residual)) / n,
    scale,
  );
  const average = quotient(subjects - residual, subjects + (raters - residual) / n, scale);
  const { f, df1, df2, p } = fixed;
  const limits = single === null || f === null ? null : drawnLimits(squares, n, k, tail, single);
  // Spearman-Brown: from one rater to the mean of k.
  const stepUp = (limit: number): number | null => quotient(limit * k, 1 + limit * (k - 1), k);
  return {
    single: {
      icc: single,
      f,
      df1,
      df2,
      p,
      lower: limits?.lower ?? null,
      upper: limits?.upper ?? null,
    },
    mean: {
      icc: average,
      f,
      df1,
      df2,
      p,
      lower: limits && average !== null ? stepUp(limits.lower) : null,
      upper: limits && average !== null ? stepUp(limits.upper) : null,
    },
  };
}

/** Satterthwaite's approximation of the degrees of freedom, because raters and residual both are error. */
function drawnLimits(
  { subjects, raters, residual }: MeanSquares,
  n: number,
  k: number,
  tail: number,
  icc: number,
): { lower: number; upper: number } | null {
  const ratio = raters / residual;
  const rest = n * (1 + (k - 1) * icc) - k * icc;
  const below = (n - 1) * (k * icc * ratio) ** 2 + rest ** 2;
  const degrees = ((k - 1) * (n - 1) * (k * icc * ratio + rest) ** 2) / below;
  if (!(degrees > 0) || !Number.isFinite(degrees)) return null;
  const up = fQuantile(tail, n - 1, degrees);
  const down = fQuantile(tail, degrees, n - 1);
  const error = k * raters + (k * n - k - n) * residual;
  const scale = k * n * (subjects + raters + residual);
  const lower = quotient(n * (subjects - up * residual), up * error + n * subjects, up * scale);
  const upper = quotient(n * (down * subjects - residual), error + n * down * subjects, scale);
  return lower === null || upper === null ? null : { lower, upper };
}
