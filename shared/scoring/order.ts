import type { Bounded, Comparison, VendorStanding } from './comparison.ts';
import { tieWithin } from './ranks.ts';

/** What can be said of two vendors whatever the unknown criteria turn out to be. */
export type Relation =
  /** The first comes before the second, certainly. */
  | 'before'
  | 'after'
  /** Nothing is unknown and the totals are equal. */
  | 'tied'
  /** The unknown criteria decide. */
  | 'open';

/** How two totals with bounds stand to each other; unknown criteria of different vendors are independent of each other. */
export function relationOf(first: Bounded, second: Bounded): Relation {
  if (first.lower > second.upper + tieWithin) return 'before';
  if (second.lower > first.upper + tieWithin) return 'after';
  const width = first.upper - first.lower + second.upper - second.lower;
  return width <= 2 * tieWithin ? 'tied' : 'open';
}

/** One vendor's place in the partial order. */
export type CertainPlace = {
  vendorId: string;
  /** Vendors that it certainly comes before, in the order of the comparison. */
  before: string[];
  tied: string[];
  /** Vendors of which nothing certain can be said. */
  open: string[];
};

/** The order as far as it is certain, of the vendors in the running (those without points too: their bounds are known). */
export function certainOrder(comparison: Comparison): CertainPlace[] {
  const running = comparison.vendors.filter((vendor) => !vendor.excluded);
  return running.map((vendor) => {
    const place: CertainPlace = { vendorId: vendor.vendorId, before: [], tied: [], open: [] };
    for (const other of running) {
      if (other === vendor) continue;
      const relation = relationOf(vendor, other);
      if (relation !== 'after') place[relation].push(other.vendorId);
    }
    return place;
  });
}

/** What lies between the first two, with the band in which it can come to lie once everything is known. */
export type GapBand = {
  first: string;
  second: string;
  gap: number;
  /** The least and the most it can become; below 0 the second comes first. */
  least: number;
  most: number;
  relation: Relation;
};

/** The gap between the first two ranked vendors and its band; `null` when fewer than two are ranked. */
export function gapBandOf(comparison: Comparison): GapBand | null {
  const [first, second] = comparison.vendors.filter((vendor) => vendor.rank !== null);
  if (!first || !second) return null;
  return {
    first: first.vendorId,
    second: second.vendorId,
    gap: gapOf(first, second),
    least: first.lower - second.upper,
    most: first.upper - second.lower,
    relation: relationOf(first, second),
  };
}

/** Rounding is no gap. */
function gapOf(first: VendorStanding, second: VendorStanding): number {
  const gap = (first.value ?? 0) - (second.value ?? 0);
  return gap <= tieWithin ? 0 : gap;
}
