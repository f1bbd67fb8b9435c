import { type AxisId, axisIds } from '../model/axis.ts';
import type { Comparison, VendorStanding } from './comparison.ts';
import { tieWithin } from './ranks.ts';
import { sharesOf } from './weights.ts';

/** How often one vendor comes before another when every weighting of the axes is equally likely. */
export type Share = {
  /** 0..1; one half when the two are tied under every weighting. */
  share: number;
  /** The two have equal points on every axis that both have. */
  tied: boolean;
  /** The axes that both vendors have points on; only these can be compared. */
  axes: AxisId[];
};

/**
 * The share of all weightings (uniform over the simplex) under which the first list of axis points beats the second: the chance that a
 * random convex combination of the differences is positive. The recursion is the one for the content of a simplex cut by a plane (Varsi;
 * Ali, Pacific Journal of Mathematics 46 and 48, 1973): every step is a convex combination, so it is stable and exact up to rounding.
 * Differences that are all zero, and an empty list, give 1: whoever calls tells ties apart.
 */
export function shareAbove(differences: readonly number[]): number {
  const gains = differences.filter((difference) => difference >= 0);
  const losses = differences.filter((difference) => difference < 0);
  const chances = [1, ...gains.map(() => 0)];
  for (const loss of losses) {
    gains.forEach((gain, index) => {
      const here = chances[index + 1] ?? 0;
      const before = chances[index] ?? 0;
      chances[index + 1] = (gain * here - loss * before) / (gain - loss);
    });
  }
  return differences.length === 0 ? 1 : 1 - (chances[gains.length] ?? 0);
}

/** The share of weightings in which `first` comes before `second`; `null` when no axis has points from both. */
export function shareOfWeightings(
  first: Pick<VendorStanding, 'axes'>,
  second: Pick<VendorStanding, 'axes'>,
): Share | null {
  const axes: AxisId[] = [];
  const differences: number[] = [];
  for (const axis of axisIds) {
    const mine = valueOf(first, axis);
    const other = valueOf(second, axis);
    if (mine === null || other === null) continue;
    const difference = mine - other;
    axes.push(axis);
    differences.push(Math.abs(difference) <= tieWithin ? 0 : difference);
  }
  if (axes.length === 0) return null;
  const tied = differences.every((difference) => difference === 0);
  return { share: tied ? 0.5 : shareAbove(differences), tied, axes };
}

/** How far an axis's weight may move while the present first stays first. */
export type WeightInterval = {
  axis: AxisId;
  /** Shares 0..1. */
  present: number;
  low: number;
  high: number;
  /** Who comes first just below `low`, just above `high`; `null` at the ends of the scale. */
  belowLow: string | null;
  aboveHigh: string | null;
};

/**
 * For every axis the interval of its share in which the present first keeps the highest total while the other weights keep their
 * proportions. Empty when nobody is ranked. A vendor that shares the first rank does not end the interval by
 * being equal, only by coming before.
 */
export function weightIntervals(comparison: Comparison): WeightInterval[] {
  const [first, ...others] = comparison.vendors.filter((vendor) => vendor.rank !== null);
  if (!first) return [];
  return axisIds.map((axis) => {
    const present = comparison.weights[axis];
    let interval: WeightInterval = {
      axis,
      present,
      low: 0,
      high: 1,
      belowLow: null,
      aboveHigh: null,
    };
    for (const other of others) {
      const lead = leadAlong(comparison, axis, first, other);
      for (const root of rootsOf(lead)) {
        interval = narrowed(interval, root, other.vendorId, signAround(lead, root));
      }
    }
    return interval;
  });
}

/** The first two and the distance between their totals; `null` when fewer than two are ranked. */
export type Lead = {
  first: VendorStanding;
  second: VendorStanding;
  gap: number;
  tied: boolean;
};

/** The data of the sentence 「1位と2位の差は 0.04 です」. */
export function leadOf(comparison: Comparison): Lead | null {
  const [first, second] = comparison.vendors.filter((vendor) => vendor.rank !== null);
  if (!first || !second) return null;
  const gap = (first.value ?? 0) - (second.value ?? 0);
  return { first, second, gap: Math.max(0, gap), tied: gap <= tieWithin };
}

function valueOf(vendor: Pick<VendorStanding, 'axes'>, axis: AxisId): number | null {
  return vendor.axes.find((entry) => entry.axis === axis)?.value ?? null;
}

/** `square` w² + `linear` w + `constant`, whose sign says who leads when one axis has the share w. */
type Quadratic = { square: number; linear: number; constant: number };

/**
 * A total along the axis's share w is a quotient of two straight lines (an axis without points takes no part), so the sign of the lead
 * is that of a quadratic: numerator times the other's denominator, crosswise.
 */
function leadAlong(
  comparison: Comparison,
  axis: AxisId,
  first: VendorStanding,
  other: VendorStanding,
): Quadratic {
  const mine = quotientAlong(comparison, axis, first);
  const theirs = quotientAlong(comparison, axis, other);
  const a = productOf(mine.points, theirs.weight);
  const b = productOf(theirs.points, mine.weight);
  return {
    square: a.square - b.square,
    linear: a.linear - b.linear,
    constant: a.constant - b.constant,
  };
}

/** at0 + slope w */
type Line = { at0: number; slope: number };

function quotientAlong(
  comparison: Comparison,
  axis: AxisId,
  vendor: VendorStanding,
): { points: Line; weight: Line } {
  const rest = sharesOf(axisIds.map((id) => (id === axis ? 0 : comparison.weights[id])));
  const restIsEmpty = axisIds.every((id) => id === axis || comparison.weights[id] === 0);
  const points: Line = { at0: 0, slope: 0 };
  const weight: Line = { at0: 0, slope: 0 };
  for (const id of axisIds) {
    const value = valueOf(vendor, id);
    if (value === null) continue;
    const proportion = restIsEmpty ? 1 / (axisIds.length - 1) : rest[id];
    const at0 = id === axis ? 0 : proportion;
    const slope = id === axis ? 1 : -proportion;
    points.at0 += at0 * value;
    points.slope += slope * value;
    weight.at0 += at0;
    weight.slope += slope;
  }
  return { points, weight };
}

function productOf(a: Line, b: Line): Quadratic {
  return {
    square: a.slope * b.slope,
    linear: a.at0 * b.slope + a.slope * b.at0,
    constant: a.at0 * b.at0,
  };
}

const nothing = 1e-12;

/** The roots inside 0..1, rising. */
function rootsOf({ square, linear, constant }: Quadratic): number[] {
  let roots: number[] = [];
  if (Math.abs(square) <= nothing) {
    if (Math.abs(linear) > nothing) roots = [-constant / linear];
  } else {
    const under = linear * linear - 4 * square * constant;
    if (under >= 0) {
      // The form that never subtracts two nearly equal numbers.
      const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
      roots = half === 0 ? [0] : [half / square, constant / half];
    }
  }
  return roots.filter((root) => root >= -tieWithin && root <= 1 + tieWithin).sort((a, b) => a - b);
}

/** Whether the present first falls behind just below and just above a root. */
function signAround(lead: Quadratic, root: number): { below: boolean; above: boolean } {
  const slope = 2 * lead.square * root + lead.linear;
  if (Math.abs(slope) <= nothing) return { below: lead.square < 0, above: lead.square < 0 };
  return { below: slope > 0, above: slope < 0 };
}

function narrowed(
  interval: WeightInterval,
  root: number,
  vendorId: string,
  behind: { below: boolean; above: boolean },
): WeightInterval {
  const { present, low, high } = interval;
  // Nothing lies below 0 or above 1.
  const inside = { below: root > tieWithin, above: root < 1 - tieWithin };
  if (behind.below && inside.below && root <= present + tieWithin && root > low) {
    return { ...interval, low: Math.min(root, present), belowLow: vendorId };
  }
  if (behind.above && inside.above && root >= present - tieWithin && root < high) {
    return { ...interval, high: Math.max(root, present), aboveHigh: vendorId };
  }
  return interval;
}
