import type { AxisId } from '#shared/model/axis.ts';
import type { WeightInterval } from '#shared/scoring/robustness.ts';

/** A share of an axis at which another vendor comes first while the other weights keep their proportions. */
export type Flip = {
  axis: AxisId;
  /** Shares 0..1. */
  present: number;
  limit: number;
  direction: 'above' | 'below';
  vendorId: string;
};

/** All points at which the first changes, the nearest first. */
export function flipsOf(intervals: readonly WeightInterval[]): Flip[] {
  return intervals
    .flatMap(({ axis, present, low, high, belowLow, aboveHigh }) => {
      const flips: Flip[] = [];
      if (belowLow !== null) {
        flips.push({ axis, present, limit: low, direction: 'below', vendorId: belowLow });
      }
      if (aboveHigh !== null) {
        flips.push({ axis, present, limit: high, direction: 'above', vendorId: aboveHigh });
      }
      return flips;
    })
    .toSorted((a, b) => Math.abs(a.limit - a.present) - Math.abs(b.limit - b.present));
}
