import { axisIds } from '../model/axis.ts';
import { type Acceptability, rankAcceptability, type UncertainValue } from './acceptability.ts';
import type { AxisStanding, Comparison, VendorStanding } from './comparison.ts';
import { tieWithin } from './ranks.ts';
import { topsis } from './topsis.ts';

/** What another method says of the same axis points. */
export type SecondOpinion = {
  /** 0..1 for each ranked vendor with points on every axis that weighs something, the nearest to the best first. */
  closeness: { vendorId: string; closeness: number }[];
  /** It puts the same vendor first; `null` when the vendor that is first, or all others, cannot be placed. */
  sameFirst: boolean | null;
};

/**
 * TOPSIS on the axes with the ends of the scale, 1 and 5, as worst and best point, so that no also-ran moves it: one line beside the ranks, not
 * a second ranking.
 */
export function secondOpinion(comparison: Comparison): SecondOpinion {
  const weights = axisIds.map((axis) => comparison.weights[axis]);
  const placed = comparison.vendors.flatMap((vendor) => {
    const points = vendor.axes.map(({ value }) => value);
    const whole = points.every((value, place) => value !== null || (weights[place] ?? 0) === 0);
    return vendor.rank !== null && whole
      ? [{ vendor, points: points.map((value) => value ?? 1) }]
      : [];
  });
  const limits = { best: weights.map(() => 5), worst: weights.map(() => 1) };
  const result = topsis(
    placed.map(({ points }) => points),
    weights,
    { scale: 'none', limits },
  );
  const closeness = placed
    .map(({ vendor }, place) => ({
      vendorId: vendor.vendorId,
      closeness: result.closeness[place] ?? 0,
    }))
    .sort((a, b) => b.closeness - a.closeness);
  const first = comparison.vendors.find(({ rank }) => rank === 1);
  const own = closeness.find(({ vendorId }) => vendorId === first?.vendorId);
  const most = closeness[0]?.closeness ?? 0;
  const comparable = own !== undefined && closeness.length > 1;
  return { closeness, sameFirst: comparable ? most - own.closeness <= tieWithin : null };
}

export type VendorAcceptability = {
  vendorIds: string[];
  /** In the order of `vendorIds`. */
  acceptability: Acceptability;
};

/**
 * How often each ranked vendor takes each rank when the weights of the axes are drawn at random. `unknowns` says whether axes count with what is
 * known, as totals do, or lie anywhere between their bounds.
 */
export function acceptabilityOf(
  comparison: Comparison,
  { seed, samples, unknowns }: { seed: number; samples: number; unknowns: 'left-out' | 'anywhere' },
): VendorAcceptability {
  const ranked = comparison.vendors.filter((vendor) => vendor.rank !== null);
  const rows = ranked.map((vendor: VendorStanding) =>
    vendor.axes.map((axis) => (unknowns === 'left-out' ? axis.value : betweenBounds(axis))),
  );
  return {
    vendorIds: ranked.map(({ vendorId }) => vendorId),
    acceptability: rankAcceptability(rows, { seed, samples }),
  };
}

function betweenBounds({ scored, open, value, lower, upper }: AxisStanding): UncertainValue {
  if (scored + open === 0) return null;
  return open === 0 ? value : { low: lower, high: upper };
}
