import type { Snapshot } from '../model/snapshot.ts';
import { cellKey } from './cells.ts';

/** How much more or less than the others one rater gives everywhere. */
export type RaterSeverity = {
  raterId: string;
  /** Points above (positive, lenient) or below (negative, strict) the others; `null` when nothing was scored together with others. */
  severity: number | null;
  /** Cells with points from this rater and another. */
  shared: number;
  /** Far enough from the others, on enough cells, to be looked at: the median then says more than the mean. */
  flagged: boolean;
};

/** From how many points on, over how many shared cells, a rater is flagged (our own thresholds). */
const flagging = { points: 0.75, cells: 5 } as const;

type Rating = { rater: number; cell: number; points: number };

/**
 * The raters' severities by least squares: points = cell + severity of the rater + rest, so that a rater who only judged weak vendors does not
 * look strict. Severities of raters who judged cells together, directly or through others, have the mean 0. Raters appear in the order of
 * their ids.
 */
export function severitiesOf(scores: Snapshot['scores']): RaterSeverity[] {
  const raterIds = [...new Set(scores.map(({ raterId }) => raterId))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const ratings = sharedRatings(scores, raterIds);
  const severities = fitted(ratings, raterIds.length);
  return raterIds.map((raterId, rater) => {
    const shared = ratings.filter((rating) => rating.rater === rater).length;
    const severity = shared > 0 ? (severities[rater] ?? 0) : null;
    return {
      raterId,
      severity,
      shared,
      flagged: Math.abs(severity ?? 0) >= flagging.points && shared >= flagging.cells,
    };
  });
}

/** The points of cells that two or more raters scored. */
function sharedRatings(scores: Snapshot['scores'], raterIds: readonly string[]): Rating[] {
  const raterAt = new Map(raterIds.map((raterId, place) => [raterId, place]));
  const byCell = new Map<string, { rater: number; points: number }[]>();
  for (const { raterId, vendorId, criterionId, answer } of scores) {
    if (answer.state !== 'scored') continue;
    const key = cellKey(vendorId, criterionId);
    const list = byCell.get(key) ?? [];
    byCell.set(key, list);
    list.push({ rater: raterAt.get(raterId) ?? 0, points: answer.points });
  }
  return [...byCell.values()]
    .filter((list) => list.length > 1)
    .flatMap((list, cell) => list.map(({ rater, points }) => ({ rater, cell, points })));
}

/** Alternates between the best cell values and the best severities, which converges to the least squares; then centres each group. */
function fitted(ratings: readonly Rating[], raters: number): number[] {
  const cells = ratings.reduce((count, { cell }) => Math.max(count, cell + 1), 0);
  let severities = Array.from({ length: raters }, () => 0);
  const group = groupsOf(ratings, raters);
  for (let round = 0; round < 1000; round += 1) {
    const levels = meansBy(
      ratings,
      cells,
      ({ cell }) => cell,
      ({ rater, points }) => points - (severities[rater] ?? 0),
    );
    const next = centred(
      meansBy(
        ratings,
        raters,
        ({ rater }) => rater,
        ({ cell, points }) => points - (levels[cell] ?? 0),
      ),
      group,
    );
    const moved = Math.max(0, ...next.map((value, at) => Math.abs(value - (severities[at] ?? 0))));
    severities = next;
    if (moved < 1e-12) break;
  }
  return severities.map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
}

function meansBy(
  ratings: readonly Rating[],
  count: number,
  placeOf: (rating: Rating) => number,
  valueOf: (rating: Rating) => number,
): number[] {
  const sums = Array.from({ length: count }, () => 0);
  const counts = Array.from({ length: count }, () => 0);
  for (const rating of ratings) {
    const place = placeOf(rating);
    sums[place] = (sums[place] ?? 0) + valueOf(rating);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return sums.map((sum, place) => ((counts[place] ?? 0) > 0 ? sum / (counts[place] ?? 1) : 0));
}

/** The group of raters who are linked by cells: each rater's lowest linked rater. */
function groupsOf(ratings: readonly Rating[], raters: number): number[] {
  const group = Array.from({ length: raters }, (_, place) => place);
  const byCell = new Map<number, number>();
  for (const { cell, rater } of ratings) {
    const other = byCell.get(cell);
    if (other === undefined) {
      byCell.set(cell, rater);
      continue;
    }
    const from = group[rater] ?? rater;
    const to = group[other] ?? other;
    group.forEach((value, place) => {
      if (value === Math.max(from, to)) group[place] = Math.min(from, to);
    });
  }
  return group;
}

function centred(values: readonly number[], group: readonly number[]): number[] {
  return values.map((value, place) => {
    const own = values.filter((_, other) => group[other] === group[place]);
    return value - own.reduce((sum, one) => sum + one, 0) / own.length;
  });
}
