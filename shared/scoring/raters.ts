import type { CriterionId } from '../model/axis.ts';
import type { Answer, Points } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { cellKey } from './cells.ts';
import type { Comparison, VendorStanding } from './comparison.ts';
import { type Effect, effectBetween } from './effect.ts';
import { consensusOf } from './settled.ts';
import { type RaterSeverity, severitiesOf } from './severity.ts';
import { splitFrom } from './standing.ts';
import { influenceOf } from './why.ts';

/** One rater's own answer, untouched. */
type Original = { raterId: string; answer: Answer; reason: string };

/** What several raters said of one criterion of one vendor. */
export type Voices = {
  vendorId: string;
  criterionId: CriterionId;
  originals: Original[];
  /** Of the points that were given; `null` when none were. */
  mean: number | null;
  median: number | null;
  /** Highest minus lowest; `null` when no points were given. */
  range: number | null;
  /** Points that people agreed on instead; `null` while they have not. */
  consensus: number | null;
};

/** Every vendor and criterion that somebody answered or people agreed on, in the order of vendors and criteria. */
export function voicesOf(snapshot: Snapshot, comparison: Comparison): Voices[] {
  const originals = new Map<string, Original[]>();
  for (const { vendorId, criterionId, raterId, answer, reason } of snapshot.scores) {
    const key = cellKey(vendorId, criterionId);
    const known = originals.get(key);
    if (known) known.push({ raterId, answer, reason });
    else originals.set(key, [{ raterId, answer, reason }]);
  }
  const agreed = new Map(
    [...consensusOf(snapshot.decisions), ...snapshot.input.overrides].map((entry) => [
      cellKey(entry.vendorId, entry.criterionId),
      entry,
    ]),
  );
  return comparison.vendors.flatMap(({ vendorId }) =>
    comparison.criteria.flatMap(({ id }) => {
      const key = cellKey(vendorId, id);
      const own = originals.get(key) ?? [];
      const consensus = agreed.get(key)?.points ?? null;
      return own.length === 0 && consensus === null
        ? []
        : [{ vendorId, criterionId: id, originals: own, ...middleOf(own), consensus }];
    }),
  );
}

function middleOf(originals: readonly Original[]): Pick<Voices, 'mean' | 'median' | 'range'> {
  const points = originals
    .flatMap(({ answer }): Points[] => (answer.state === 'scored' ? [answer.points] : []))
    .sort((a, b) => a - b);
  const low = points[Math.floor((points.length - 1) / 2)];
  const high = points[Math.floor(points.length / 2)];
  const least = points[0];
  const most = points[points.length - 1];
  if (low === undefined || high === undefined || least === undefined || most === undefined) {
    return { mean: null, median: null, range: null };
  }
  return {
    mean: points.reduce((sum, value) => sum + value, 0) / points.length,
    median: (low + high) / 2,
    range: most - least,
  };
}

/** A cell on which raters lie far apart. */
type Disagreement = Voices & {
  /** The range once everybody's habit of giving more or less was taken out. */
  adjustedRange: number;
  /** Mostly different habits (severity), or different views of this vendor (substance). */
  kind: 'severity' | 'substance';
  /** What the total is with the lowest and with the highest rater's points. */
  effect: Effect | null;
};

export type Disagreements = { raters: RaterSeverity[]; cells: Disagreement[] };

/**
 * The cells whose raters lie two points or more apart, those first that can change the order or move a total most. What a rater gives more or
 * less than the others everywhere is severity; a range that stays two or more without it is substance. Cells that people agreed on are
 * settled and left out.
 */
export function disagreementsOf(snapshot: Snapshot, comparison: Comparison): Disagreements {
  const raters = severitiesOf(snapshot.scores);
  const habit = new Map(raters.map(({ raterId, severity }) => [raterId, severity ?? 0]));
  const effects = new Map(
    comparison.vendors.flatMap((vendor) =>
      [...rangeEffects(comparison, vendor)].map(([id, effect]) => [
        cellKey(vendor.vendorId, id),
        effect,
      ]),
    ),
  );
  const cells = voicesOf(snapshot, comparison).flatMap((voices) => {
    if (voices.consensus !== null || (voices.range ?? 0) < splitFrom) return [];
    const adjusted = voices.originals.flatMap(({ raterId, answer }) =>
      answer.state === 'scored' ? [answer.points - (habit.get(raterId) ?? 0)] : [],
    );
    const adjustedRange = Math.max(...adjusted) - Math.min(...adjusted);
    const kind: Disagreement['kind'] = adjustedRange >= splitFrom - 1e-9 ? 'substance' : 'severity';
    const effect = effects.get(cellKey(voices.vendorId, voices.criterionId)) ?? null;
    return [{ ...voices, adjustedRange, kind, effect }];
  });
  return { raters, cells: cells.sort((a, b) => weightOf(b.effect) - weightOf(a.effect)) };
}

/**
 * What `disagreementEffect` says of every wide cell of a vendor at once: with everything else as it is, a total moves by a criterion's share
 * for each of its points.
 */
function rangeEffects(comparison: Comparison, vendor: VendorStanding): Map<CriterionId, Effect> {
  const effects = new Map<CriterionId, Effect>();
  for (const { criterionId, points, share } of influenceOf(comparison, vendor)) {
    const cell = vendor.cells[criterionId];
    if (cell?.state !== 'scored' || points === null || vendor.value === null) continue;
    if (cell.highest - cell.lowest < splitFrom) continue;
    const low = vendor.value + share * (cell.lowest - points);
    const high = vendor.value + share * (cell.highest - points);
    effects.set(criterionId, effectBetween(comparison, vendor, low, high));
  }
  return effects;
}

/** Each vendor whose place is at stake counts more than any width of the total, which is at most 4. */
function weightOf(effect: Effect | null): number {
  return effect ? effect.crosses.length * 10 + effect.high - effect.low : 0;
}

/**
 * The points of all raters as a table for measures of agreement: one row for each vendor and criterion that somebody scored, one column for each
 * rater who gave points, in the order in which they first appear.
 */
export function ratingTable(scores: Snapshot['scores']): {
  raterIds: string[];
  rows: (number | null)[][];
} {
  const scored = scores.filter(({ answer }) => answer.state === 'scored');
  const raterIds = [...new Set(scored.map(({ raterId }) => raterId))];
  const columnOf = new Map(raterIds.map((raterId, place) => [raterId, place]));
  const rows = new Map<string, (number | null)[]>();
  for (const { raterId, vendorId, criterionId, answer } of scored) {
    const key = cellKey(vendorId, criterionId);
    const row = rows.get(key) ?? raterIds.map(() => null);
    rows.set(key, row);
    row[columnOf.get(raterId) ?? 0] = answer.state === 'scored' ? answer.points : null;
  }
  return { raterIds, rows: [...rows.values()] };
}
