import { scenarios } from '../model/fee.ts';
import type { LimitsOfBrief } from './limits.ts';
import type { VendorCost } from './vendor-costs.ts';

/** A proposal for criterion 4.2 with all that it rests on. Nobody's score is ever set from it. */
export type PriceProposal =
  | {
      state: 'proposed';
      /** On the straight lines between the anchors, 1..5, two places. */
      value: number;
      /** The whole points that a rater could give. */
      points: 1 | 2 | 3 | 4 | 5;
      yen: number;
      /** The two anchors between which the cost lies; equal where it lies beyond the last one. */
      between: [Anchor, Anchor];
      /** Why the points are lower than the value, or only hold if nothing is missing. */
      cautions: Caution[];
    }
  | { state: 'none'; why: 'no-limits' | 'limits-out-of-order' | 'nothing-priced' };

export type Anchor = {
  points: 1 | 3 | 5;
  yen: number;
  from: 'target' | 'market' | 'budget' | 'ceiling';
};
type Caution =
  /** Something is not priced: the true cost is higher, the points can only fall. */
  | 'incomplete'
  /** Five points need all three scenarios inside the budget. */
  | 'not-all-scenarios'
  /** Without target or market guide nothing above 3 can be told. */
  | 'no-target';

/**
 * Points for the cost of twelve months in the base scenario on FIXED anchors: 5 at the target (or the low end of the market where there is
 * none), 3 at the budget, 1 at the ceiling, straight lines between. Other bids play no part: a cheap also-ran must not change a score.
 * Five points also need low, base and high inside the budget and nothing unpriced, as the rubric's wording for 5 says.
 */
export function priceProposal(
  cost: VendorCost,
  limits: LimitsOfBrief,
  marketLowYen: number | null,
): PriceProposal {
  const { budgetYen, ceilingYen, targetYen } = limits;
  if (budgetYen === null || ceilingYen === null) return { state: 'none', why: 'no-limits' };
  if (ceilingYen <= budgetYen || (targetYen !== null && targetYen >= budgetYen)) {
    return { state: 'none', why: 'limits-out-of-order' };
  }
  const yen = cost.scenarios.base.sums[12];
  if (yen === null) return { state: 'none', why: 'nothing-priced' };
  const anchors: Anchor[] = [
    ...bestAnchor(targetYen, marketLowYen, budgetYen),
    { points: 3, yen: budgetYen, from: 'budget' },
    { points: 1, yen: ceilingYen, from: 'ceiling' },
  ];
  const between = betweenOf(anchors, yen);
  const value = valueBetween(between, yen);
  const cautions = cautionsOf(cost, value, budgetYen);
  if (anchors.length === 2 && yen <= budgetYen) cautions.push('no-target');
  const highest = cautions.length > 0 ? 4 : 5;
  return {
    state: 'proposed',
    value: Math.round(value * 100) / 100,
    points: wholePoints(Math.min(highest, Math.round(value))),
    yen,
    between,
    cautions,
  };
}

/** The target, or the low end of the market; neither where the market lies above the budget. */
function bestAnchor(target: number | null, market: number | null, budget: number): Anchor[] {
  if (target !== null) return [{ points: 5, yen: target, from: 'target' }];
  return market !== null && market < budget ? [{ points: 5, yen: market, from: 'market' }] : [];
}

function cautionsOf({ scenarios: costs }: VendorCost, value: number, budget: number): Caution[] {
  const incomplete = scenarios.some(
    (scenario) => costs[scenario].unpriced.length + costs[scenario].openEnded.length > 0,
  );
  const allInside = scenarios.every((scenario) => (costs[scenario].sums[12] ?? Infinity) <= budget);
  const cautions: Caution[] = [];
  if (incomplete) cautions.push('incomplete');
  if (value >= 4.5 && !allInside) cautions.push('not-all-scenarios');
  return cautions;
}

function betweenOf(anchors: readonly Anchor[], yen: number): [Anchor, Anchor] {
  const above = anchors.findIndex((anchor) => yen <= anchor.yen);
  const last = anchors.length - 1;
  const right = anchors[above < 0 ? last : above];
  const left = anchors[above < 0 ? last : Math.max(0, above - 1)];
  if (!left || !right) throw new RangeError('A price is judged by at least one anchor.');
  return [left, right];
}

function valueBetween([left, right]: [Anchor, Anchor], yen: number): number {
  if (left.yen === right.yen) return left.points;
  const share = (yen - left.yen) / (right.yen - left.yen);
  return left.points + share * (right.points - left.points);
}

function wholePoints(points: number): 1 | 2 | 3 | 4 | 5 {
  if (points >= 5) return 5;
  if (points >= 4) return 4;
  if (points >= 3) return 3;
  return points >= 2 ? 2 : 1;
}
