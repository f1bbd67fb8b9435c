import type { PlanFields } from '#shared/model/plan.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';
import { shortlistOf } from '#shared/summary/shortlist.ts';

/** Who is on the shortlist, in its order, and who is not. */
export type Sides = { listed: VendorStanding[]; others: VendorStanding[] };

/** Both sides of the shortlist as the summary will show them. */
export function sidesOf(snapshot: Snapshot, comparison: Comparison): Sides {
  const listed = shortlistOf(snapshot, comparison);
  return { listed, others: comparison.vendors.filter((vendor) => !listed.includes(vendor)) };
}

/** The order of the shortlist after one vendor moved up (-1) or down (1). */
export function movedOrder(
  listed: readonly Pick<VendorStanding, 'vendorId'>[],
  vendorId: string,
  by: -1 | 1,
): PlanFields['order'] {
  const order = listed.map((vendor) => vendor.vendorId);
  const from = order.indexOf(vendorId);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  order.splice(from, 1);
  order.splice(to, 0, vendorId);
  return order;
}
