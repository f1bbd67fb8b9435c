import type { AxisId, CriterionId } from '../model/axis.ts';

/** What the team's answers for one criterion of one vendor come to. */
export type Cell =
  | {
      state: 'scored';
      /** Mean (or agreed) points, 1..5. */
      points: number;
      /** Lowest and highest answer of a rater, 1..5. */
      lowest: number;
      highest: number;
      /** How many raters gave points. */
      count: number;
      /** People agreed on the points, here or in the workbook's input sheet. */
      agreed: boolean;
    }
  | { state: 'unknown' }
  | { state: 'not-applicable' };

/** A number between 1 and 5 with the bounds it could take once everything unknown is known. */
export type Bounded = {
  /** Weighted mean of what is known; `null` when nothing is. */
  value: number | null;
  /** With every unknown criterion set to 1, and to 5. */
  lower: number;
  upper: number;
};

export type AxisStanding = Bounded & {
  axis: AxisId;
  /** Applicable criteria with points, without points. */
  scored: number;
  open: number;
  /** Some criterion's raters lie 2 or more apart. */
  split: boolean;
};

export type MustHaveTally = { met: number; failed: number; open: number };

/** One vendor's place in the matrix. */
export type VendorStanding = Bounded & {
  vendorId: string;
  name: string;
  /** `null` when excluded or without any points; vendors with equal totals share a rank. */
  rank: number | null;
  /** Ranks that the bounds of the unknown criteria still allow; `null` like `rank`. */
  bestRank: number | null;
  worstRank: number | null;
  axes: AxisStanding[];
  cells: Record<CriterionId, Cell>;
  scored: number;
  applicable: number;
  mustHaves: MustHaveTally;
  excluded: { reason: string; decidedBy: string; decidedAt: string } | null;
};

/** The whole matrix: every surface shows these numbers, and the workbook's formulas must come to the same. */
export type Comparison = {
  /** Effective shares of the axes, summing to 1. */
  weights: Record<AxisId, number>;
  /** Somebody changed weights in the workbook. */
  weightsFromWorkbook: boolean;
  /** Criteria in use, in order, with their share inside the axis (0..1, summing to 1 per axis). */
  criteria: { id: CriterionId; axis: AxisId; share: number }[];
  /** By rank; then without points; excluded ones last. */
  vendors: VendorStanding[];
  raterCount: number;
};
