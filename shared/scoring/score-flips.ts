import type { CriterionId } from '../model/axis.ts';
import type { Comparison, VendorStanding } from './comparison.ts';
import { tieWithin } from './ranks.ts';
import { influenceOf } from './why.ts';

/** A single score that, once changed, puts another vendor first (or level with the first). */
export type ScoreFlip = {
  /** The vendor whose score changes, and the criterion. */
  vendorId: string;
  criterionId: CriterionId;
  /** Points now, and the points from which on the order changes; 1..5. */
  from: number;
  to: number;
  /** Who then draws level with the present first and passes it beyond `to`. */
  rival: string;
  /** How much the total moves with each point: the share of the criterion in the total. */
  share: number;
  /** What separates the two now. */
  gap: number;
};

/**
 * The scores on which the first place hangs, the smallest change first: a score of the first vendor that need only be lower, or one of a
 * rival that need only be higher, within 1..5 and with everything else as it is. Criteria without points are questions, not scores. Empty
 * when nobody or only one vendor is ranked; a rival who is tied already needs no change and is left out.
 */
export function scoreFlips(comparison: Comparison): ScoreFlip[] {
  const [first, ...others] = comparison.vendors.filter((vendor) => vendor.rank !== null);
  if (!first) return [];
  const flips: ScoreFlip[] = [];
  const [nearest] = others;
  if (nearest) flips.push(...flipsOf(comparison, first, first, nearest));
  for (const rival of others) flips.push(...flipsOf(comparison, rival, first, rival));
  return flips.sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Rounded, so that last digits do not settle the order of equal changes. */
function sizeOf({ from, to }: ScoreFlip): number {
  return Math.round(Math.abs(to - from) * 1e9);
}

function flipsOf(
  comparison: Comparison,
  changed: VendorStanding,
  first: VendorStanding,
  rival: VendorStanding,
): ScoreFlip[] {
  const gap = (first.value ?? 0) - (rival.value ?? 0);
  if (gap <= tieWithin) return [];
  const direction = changed === first ? -1 : 1;
  return influenceOf(comparison, changed).flatMap(({ criterionId, points, share }) => {
    if (points === null || share <= 0) return [];
    const to = points + (direction * gap) / share;
    // A limit reached but for the last digit is reached.
    if (to < 1 - tieWithin || to > 5 + tieWithin) return [];
    return [
      {
        vendorId: changed.vendorId,
        criterionId,
        from: points,
        to: Math.min(5, Math.max(1, to)),
        rival: rival.vendorId,
        share,
        gap,
      },
    ];
  });
}
