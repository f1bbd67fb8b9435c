import { chiSquareTail } from './distributions.ts';
import { completeRows, isTable, notMeaningful, type Outcome, type Ratings } from './outcome.ts';

export type Concordance = {
  /** 0 (the rankings cancel out) to 1 (all raters rank alike), corrected for ties. */
  w: number;
  /** The same without the correction, as older texts print it. */
  uncorrected: number;
  chiSquare: number;
  degrees: number;
  /** The chance of a W as high or higher when rankings are drawn blindly; an approximation for larger tables. */
  p: number;
  /** Subjects that every rater judged, and raters. */
  subjects: number;
  raters: number;
};

/**
 * Kendall's coefficient of concordance W with the correction for ties (Kendall and Smith 1939; Siegel and Castellan 1988, section 9.5).
 * Rows are subjects, columns raters; a higher value is a higher rank, and only the order inside a column counts. Rows with a missing value
 * are left out.
 */
export function kendallW(ratings: Ratings): Outcome<Concordance> {
  if (!isTable(ratings)) return notMeaningful('invalid');
  const rows = completeRows(ratings);
  const subjects = rows.length;
  const raters = rows[0]?.length ?? 0;
  if (subjects > 0 && raters < 2) return notMeaningful('one-rater');
  if (subjects < 2) return notMeaningful('too-few-subjects');
  const sums = rows.map(() => 0);
  let ties = 0;
  for (let rater = 0; rater < raters; rater += 1) {
    const column = rows.map((row) => row[rater] ?? 0);
    const { ranks, tied } = midRanks(column);
    ranks.forEach((rank, subject) => {
      sums[subject] = (sums[subject] ?? 0) + rank;
    });
    ties += tied;
  }
  const mean = (raters * (subjects + 1)) / 2;
  const spread = sums.reduce((total, value) => total + (value - mean) ** 2, 0);
  const most = raters ** 2 * (subjects ** 3 - subjects);
  if (most - raters * ties <= 0) return notMeaningful('no-variation');
  const w = (12 * spread) / (most - raters * ties);
  const chiSquare = raters * (subjects - 1) * w;
  const degrees = subjects - 1;
  return {
    state: 'meaningful',
    w,
    uncorrected: (12 * spread) / most,
    chiSquare,
    degrees,
    p: chiSquareTail(chiSquare, degrees),
    subjects,
    raters,
  };
}

/** Ranks from 1 up, equal values sharing the mean of their places, and the sum of t³ - t over groups of t equal values. */
export function midRanks(values: readonly number[]): { ranks: number[]; tied: number } {
  const order = values.map((_, place) => place);
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  let tied = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let place = from; place < to; place += 1) ranks[order[place] ?? 0] = (from + 1 + to) / 2;
    tied += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, tied };
}
