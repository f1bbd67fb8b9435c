import {
  activeRaters,
  isTable,
  notMeaningful,
  type Obstacle,
  type Outcome,
  type Ratings,
} from './outcome.ts';

/** What the distance between two values means. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export type Alpha = {
  /** 1 is full agreement, 0 what chance would give, below 0 is systematic disagreement. */
  alpha: number;
  /** Observed and expected disagreement, in the squared distance of the level; alpha is 1 - observed / expected. */
  observed: number;
  expected: number;
  /** Subjects with at least two values, and how many values those have. */
  units: number;
  values: number;
};

type Unit = Map<number, number>;

/**
 * Krippendorff's alpha for any number of raters, with missing values ("Computing Krippendorff's Alpha-Reliability", 2011, section 5):
 * subjects with fewer than two values take no part. Rows are subjects, columns raters. Ratio values must not be negative.
 */
export function krippendorffAlpha(ratings: Ratings, level: MeasurementLevel): Outcome<Alpha> {
  const units = pairableUnits(ratings);
  const totals = totalsOf(units);
  const obstacle = obstacleOf(ratings, units, totals, level);
  if (obstacle) return notMeaningful(obstacle);
  const values = sum([...totals.values()]);
  const distance = distanceOf(totals, level);
  const pairsIn = (counts: Unit): number => {
    const entries = [...counts];
    let total = 0;
    entries.forEach(([a, countA], place) => {
      for (let other = place + 1; other < entries.length; other += 1) {
        const [b, countB] = entries[other] ?? [a, 0];
        total += 2 * countA * countB * distance(a, b);
      }
    });
    return total;
  };
  const observed = sum(units.map((unit) => pairsIn(unit) / (sum([...unit.values()]) - 1))) / values;
  const expected = pairsIn(totals) / (values * (values - 1));
  // Values of the ratio level can differ without a distance only when all are 0.
  if (expected <= 0) return notMeaningful('no-variation');
  return {
    state: 'meaningful',
    alpha: 1 - observed / expected,
    observed,
    expected,
    units: units.length,
    values,
  };
}

function obstacleOf(
  ratings: Ratings,
  units: readonly Unit[],
  totals: Unit,
  level: MeasurementLevel,
): Obstacle | null {
  const negative = [...totals.keys()].some((value) => value < 0);
  if (!isTable(ratings) || (level === 'ratio' && negative)) return 'invalid';
  if (activeRaters(ratings) < 2) return 'one-rater';
  if (units.length < 2) return 'too-few-subjects';
  return totals.size < 2 ? 'no-variation' : null;
}

/** How often each value stands in each subject that two or more raters judged. */
function pairableUnits(ratings: Ratings): Unit[] {
  return ratings.flatMap((row) => {
    const unit: Unit = new Map();
    let size = 0;
    for (const value of row) {
      if (value === null) continue;
      // Plain 0 and -0 are one value.
      unit.set(value + 0, (unit.get(value + 0) ?? 0) + 1);
      size += 1;
    }
    return size < 2 ? [] : [unit];
  });
}

function totalsOf(units: readonly Unit[]): Unit {
  const totals: Unit = new Map();
  for (const unit of units) {
    for (const [value, count] of unit) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  return totals;
}

/** The squared distance of two different values. */
function distanceOf(totals: Unit, level: MeasurementLevel): (a: number, b: number) => number {
  if (level === 'nominal') return () => 1;
  if (level === 'interval') return (a, b) => (a - b) ** 2;
  if (level === 'ratio') return (a, b) => ((a - b) / (a + b)) ** 2;
  // Ordinal: how many values lie between the two, half of those at the ends counted.
  const middle = new Map<number, number>();
  let below = 0;
  for (const [value, count] of [...totals].sort(([a], [b]) => a - b)) {
    middle.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((middle.get(a) ?? 0) - (middle.get(b) ?? 0)) ** 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
