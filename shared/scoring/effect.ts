import type { CriterionId } from '../model/axis.ts';
import type { Cell, Comparison, VendorStanding } from './comparison.ts';
import { tieWithin } from './ranks.ts';
import { resultOf } from './standing.ts';

/** Where a vendor's total can go when one criterion changes. */
export type Effect = {
  /** The totals at the two ends, lower first. */
  low: number;
  high: number;
  /** Vendors in the running whose total lies strictly on the other side at one end: the order may change. */
  crosses: string[];
};

/** The total a vendor would have with these points for one criterion; `null` when nothing with a weight would be known. */
function totalWith(
  comparison: Comparison,
  vendor: Pick<VendorStanding, 'cells'>,
  criterionId: CriterionId,
  points: number,
): number | null {
  const cell: Cell = {
    state: 'scored',
    points,
    lowest: points,
    highest: points,
    count: 1,
    agreed: false,
  };
  const cells = { ...vendor.cells, [criterionId]: cell };
  return resultOf(cells, comparison.criteria, comparison.weights).value;
}

/**
 * What asking about a criterion can change: an open one is set to 1 and to 5, a scored one moves a point down and
 * up, within 1..5. `null` for an unknown vendor and for a criterion that is not in use or does not apply.
 */
export function effectOf(
  comparison: Comparison,
  vendorId: string,
  criterionId: CriterionId,
): Effect | null {
  const cell = cellOf(comparison, vendorId, criterionId);
  if (!cell || cell.state === 'not-applicable') return null;
  if (cell.state === 'unknown') return between(comparison, vendorId, criterionId, 1, 5);
  const { points } = cell;
  return between(
    comparison,
    vendorId,
    criterionId,
    Math.max(1, points - 1),
    Math.min(5, points + 1),
  );
}

/**
 * What a disagreement can change: the total with the lowest and with the highest rater's points. `null` where
 * nobody gave points.
 */
export function disagreementEffect(
  comparison: Comparison,
  vendorId: string,
  criterionId: CriterionId,
): Effect | null {
  const cell = cellOf(comparison, vendorId, criterionId);
  if (cell?.state !== 'scored') return null;
  return between(comparison, vendorId, criterionId, cell.lowest, cell.highest);
}

function cellOf(
  comparison: Comparison,
  vendorId: string,
  criterionId: CriterionId,
): Cell | undefined {
  return comparison.vendors.find((vendor) => vendor.vendorId === vendorId)?.cells[criterionId];
}

function between(
  comparison: Comparison,
  vendorId: string,
  criterionId: CriterionId,
  lowPoints: number,
  highPoints: number,
): Effect | null {
  const vendor = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  if (!vendor) return null;
  const low = totalWith(comparison, vendor, criterionId, lowPoints);
  const high = totalWith(comparison, vendor, criterionId, highPoints);
  if (low === null || high === null) return null;
  return effectBetween(comparison, vendor, low, high);
}

/** The effect of a total moving between two values: whom it passes, from where it stands now (in the middle when it has none). */
export function effectBetween(
  comparison: Comparison,
  vendor: VendorStanding,
  low: number,
  high: number,
): Effect {
  const present = vendor.value ?? (low + high) / 2;
  const crosses = comparison.vendors.filter((other) => {
    if (other === vendor || other.excluded || other.value === null) return false;
    return other.value <= present ? low < other.value - tieWithin : high > other.value + tieWithin;
  });
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    crosses: vendor.excluded ? [] : crosses.map((other) => other.vendorId),
  };
}
