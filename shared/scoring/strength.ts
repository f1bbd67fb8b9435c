import { type Strength, strengths } from '../model/evidence.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Comparison } from './comparison.ts';
import { coverageOf } from './coverage.ts';
import { influenceOf } from './why.ts';

/** How well a total is known and on what it rests: to be shown beside it. */
export type Backing = {
  vendorId: string;
  /** Scored criteria of those that apply. */
  scored: number;
  applicable: number;
  /** Share of the total by the strongest evidence behind it, 0..1; `none` has no evidence. They sum to 1, or to 0 without a total. */
  shares: Record<Strength | 'none', number>;
  /** Share of the total that rests on writing to us or better (E2 and above). */
  firm: number;
};

/** What a vendor's total rests on; `null` for a vendor that the comparison does not hold. */
export function backingOf(
  snapshot: Pick<Snapshot, 'evidence'>,
  comparison: Comparison,
  vendorId: string,
): Backing | null {
  const vendor = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  const coverage = coverageOf(snapshot, comparison, vendorId);
  if (!vendor || !coverage) return null;
  const shares: Backing['shares'] = { none: 0, 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { criterionId, share } of influenceOf(comparison, vendor)) {
    shares[coverage.byCriterion[criterionId]?.strongest ?? 'none'] += share;
  }
  return {
    vendorId,
    scored: vendor.scored,
    applicable: vendor.applicable,
    shares,
    firm: strengths.reduce<number>((sum, level) => sum + (level >= 2 ? shares[level] : 0), 0),
  };
}
