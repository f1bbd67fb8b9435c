import type { AxisId, CriterionId } from '../model/axis.ts';
import type { Comparison, VendorStanding } from './comparison.ts';

/** One criterion's part in a total. */
export type CriterionTerm = {
  criterionId: CriterionId;
  state: 'scored' | 'unknown' | 'not-applicable';
  /** `null` unless scored. */
  points: number | null;
  /** Share of the axis among the scored criteria, 0 unless scored. */
  shareOfAxis: number;
  /** Share of the total, 0 unless scored. */
  share: number;
  /** `share` times `points`. */
  product: number;
};

/** One axis's part in a total. */
type AxisTerm = {
  axis: AxisId;
  /** The weight as set, and the share of the total after axes without points gave theirs away. */
  weight: number;
  share: number;
  value: number | null;
  /** `share` times `value`. */
  product: number;
  criteria: CriterionTerm[];
};

/** A total taken apart: the products of the axes sum to it, and so do the products of all criteria. */
export type TotalTerms = { vendorId: string; total: number | null; axes: AxisTerm[] };

/** Why a vendor has its total: every weight, share and product behind it. */
export function termsOf(comparison: Comparison, vendor: VendorStanding): TotalTerms {
  const known = vendor.axes.filter(({ value }) => value !== null);
  const sum = known.reduce((total, { axis }) => total + comparison.weights[axis], 0);
  const axes = vendor.axes.map(({ axis, value }) => {
    const weight = comparison.weights[axis];
    const share = value !== null && sum > 0 ? weight / sum : 0;
    return {
      axis,
      weight,
      share,
      value,
      product: share * (value ?? 0),
      criteria: criterionTerms(comparison, vendor, axis, share),
    };
  });
  return { vendorId: vendor.vendorId, total: vendor.value, axes };
}

function criterionTerms(
  comparison: Comparison,
  vendor: VendorStanding,
  axis: AxisId,
  shareOfTotal: number,
): CriterionTerm[] {
  const own = comparison.criteria.filter((criterion) => criterion.axis === axis);
  const scored = own.reduce(
    (sum, { id, share }) => sum + (vendor.cells[id]?.state === 'scored' ? share : 0),
    0,
  );
  return own.map(({ id, share }) => {
    const cell = vendor.cells[id] ?? { state: 'unknown' };
    if (cell.state !== 'scored') {
      const none = { points: null, shareOfAxis: 0, share: 0, product: 0 };
      return { criterionId: id, state: cell.state, ...none };
    }
    const shareOfAxis = scored > 0 ? share / scored : 0;
    const whole = shareOfAxis * shareOfTotal;
    return {
      criterionId: id,
      state: cell.state,
      points: cell.points,
      shareOfAxis,
      share: whole,
      product: whole * cell.points,
    };
  });
}

/** All criteria of `termsOf` in one list: how much of the total hangs on each. */
export function influenceOf(comparison: Comparison, vendor: VendorStanding): CriterionTerm[] {
  return termsOf(comparison, vendor).axes.flatMap(({ criteria }) => criteria);
}
