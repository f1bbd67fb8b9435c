/** Why a coefficient would say nothing here, in the order in which it is looked for. */
export type Obstacle =
  /** A table whose rows differ in length, or a value that is not a number the measure can take. */
  | 'invalid'
  /** Fewer than two raters gave values. */
  | 'one-rater'
  /** Fewer than two subjects were judged by enough raters. */
  | 'too-few-subjects'
  /** Every value is the same, so that there is nothing to agree on. */
  | 'no-variation';

export type NotMeaningful = { state: 'not-meaningful'; why: Obstacle };

/** A coefficient with what it was calculated from, or why there is none. A number in it is never NaN and never infinite. */
export type Outcome<Result> = ({ state: 'meaningful' } & Result) | NotMeaningful;

/** One row for each subject (a vendor's criterion, say), one column for each rater; `null` where a rater gave no value. */
export type Ratings = readonly (readonly (number | null)[])[];

/** A refusal with its reason. */
export function notMeaningful(why: Obstacle): NotMeaningful {
  return { state: 'not-meaningful', why };
}

/** Whether all rows are equally long and every value is finite or missing. */
export function isTable(ratings: Ratings): boolean {
  const width = ratings[0]?.length ?? 0;
  return ratings.every(
    (row) => row.length === width && row.every((value) => value === null || Number.isFinite(value)),
  );
}

/** How many raters gave at least one value. */
export function activeRaters(ratings: Ratings): number {
  const width = ratings[0]?.length ?? 0;
  let active = 0;
  for (let rater = 0; rater < width; rater += 1) {
    if (ratings.some((row) => (row[rater] ?? null) !== null)) active += 1;
  }
  return active;
}

/**
 * The rows that every active rater filled, without the columns of raters who gave nothing: what measures need that know no missing values
 * (listwise deletion, as R's package irr does).
 */
export function completeRows(ratings: Ratings): number[][] {
  const width = ratings[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, rater) => rater).filter((rater) =>
    ratings.some((row) => (row[rater] ?? null) !== null),
  );
  return ratings.flatMap((row) => {
    const values = columns.flatMap((rater) => row[rater] ?? []);
    return values.length === columns.length ? [values] : [];
  });
}
