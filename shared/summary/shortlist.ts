import { shortlistDecisionId } from '../model/decision.ts';
import type { ShortlistRule } from '../model/plan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Comparison, VendorStanding } from '../scoring/comparison.ts';

/**
 * The vendors that the summary proposes, in the order of the plan, the rest by rank. Chosen by the plan's rule among those that are
 * not excluded: the first n, everybody from a total upwards, or by hand; by hand, all of them while nobody chose.
 * Vendors who share the last place among the first n are all listed.
 */
export function shortlistOf(snapshot: Snapshot, comparison: Comparison): VendorStanding[] {
  const running = comparison.vendors.filter((vendor) => vendor.excluded === null);
  const rule = snapshot.plan?.rule ?? { type: 'by-hand' };
  const listed = rule.type === 'by-hand' ? byHand(snapshot, running) : byRule(rule, running);
  const order = snapshot.plan?.order ?? [];
  const place = ({ vendorId }: VendorStanding) => {
    const index = order.indexOf(vendorId);
    return index < 0 ? order.length : index;
  };
  return listed
    .map((vendor, rank) => ({ vendor, rank }))
    .sort((a, b) => place(a.vendor) - place(b.vendor) || a.rank - b.rank)
    .map(({ vendor }) => vendor);
}

function byHand(snapshot: Snapshot, running: VendorStanding[]): VendorStanding[] {
  const chosen = new Set(
    snapshot.decisions.flatMap(({ id, vendorId, subject }) =>
      subject.type === 'shortlist' && subject.listed && id === shortlistDecisionId(vendorId)
        ? [vendorId]
        : [],
    ),
  );
  const listed = running.filter((vendor) => chosen.has(vendor.vendorId));
  return listed.length > 0 ? listed : running;
}

function byRule(
  rule: Exclude<ShortlistRule, { type: 'by-hand' }>,
  running: readonly VendorStanding[],
): VendorStanding[] {
  const fitting = running.filter(
    ({ rank, mustHaves }) => rank !== null && !(rule.noFailed && mustHaves.failed > 0),
  );
  if (rule.type === 'threshold') {
    return fitting.filter(({ value }) => value !== null && value >= rule.total - 1e-9);
  }
  const last = fitting[rule.count - 1]?.rank ?? Infinity;
  return fitting.filter(({ rank }) => rank !== null && rank <= last);
}
