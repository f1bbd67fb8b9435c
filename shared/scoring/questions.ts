import type { CriterionId } from '../model/axis.ts';
import type { Comparison, VendorStanding } from './comparison.ts';
import { type Effect, effectOf } from './effect.ts';

/** An open criterion of a vendor, and what its answer can change. */
export type Question = Effect & {
  vendorId: string;
  criterionId: CriterionId;
  /** An answer can change who is first. */
  changesFirst: boolean;
  /** How far apart the totals at the worst and the best answer lie. */
  width: number;
};

/**
 * The open criteria whose answers could change the order most, the next best question first: those that can change the first place, then
 * those that can change more places, then those that move the total farther; equal ones in the order of the comparison. Answers are 1 and 5,
 * one at a time. At most `count`; excluded vendors are not asked.
 */
export function nextQuestions(comparison: Comparison, count: number): Question[] {
  const first = comparison.vendors.find((vendor) => vendor.rank === 1);
  return comparison.vendors
    .filter((vendor) => !vendor.excluded)
    .flatMap((vendor) => questionsOf(comparison, vendor, first))
    .sort(
      (a, b) =>
        Number(b.changesFirst) - Number(a.changesFirst) ||
        b.crosses.length - a.crosses.length ||
        b.width - a.width,
    )
    .slice(0, Math.max(0, count));
}

function questionsOf(
  comparison: Comparison,
  vendor: VendorStanding,
  first: VendorStanding | undefined,
): Question[] {
  return comparison.criteria.flatMap(({ id }) => {
    const state = vendor.cells[id]?.state ?? 'unknown';
    const effect = state === 'unknown' ? effectOf(comparison, vendor.vendorId, id) : null;
    if (!effect) return [];
    // Of the first vendor any crossing takes the first place away; of another only crossing the first does.
    const changesFirst =
      vendor.rank === 1
        ? effect.crosses.length > 0
        : first !== undefined && effect.crosses.includes(first.vendorId);
    return [
      {
        ...effect,
        vendorId: vendor.vendorId,
        criterionId: id,
        changesFirst,
        width: effect.high - effect.low,
      },
    ];
  });
}
