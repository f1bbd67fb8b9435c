import type { BriefFields } from '../model/brief.ts';
import { type Scenario, scenarios } from '../model/fee.ts';
import type { VendorCost } from './vendor-costs.ts';

export type LimitsOfBrief = Pick<BriefFields, 'budgetYen' | 'ceilingYen' | 'targetYen'>;

/** Twelve months of an offer against budget and ceiling (S1-55). */
export type Alarm = {
  vendorId: string;
  scenario: Scenario;
  limit: 'budget' | 'ceiling';
  /** Yen above the limit; what is not priced comes on top. */
  overYen: number;
};

/** How one scenario stands: a sum from which something is missing keeps no limit for certain. */
export type Standing =
  | 'above-ceiling'
  | 'above-budget'
  | 'within-budget'
  | 'undecided'
  | 'no-limit';

/** Where the twelve months of a scenario lie. Of a limit exactly reached nothing is above. */
export function standingOf(
  { scenarios: costs }: VendorCost,
  scenario: Scenario,
  { budgetYen, ceilingYen }: LimitsOfBrief,
): Standing {
  const { sums, unpriced, openEnded } = costs[scenario];
  const yen = sums[12];
  if (budgetYen === null && ceilingYen === null) return 'no-limit';
  if (yen !== null && ceilingYen !== null && yen > ceilingYen) return 'above-ceiling';
  if (yen !== null && budgetYen !== null && yen > budgetYen) return 'above-budget';
  return yen === null || unpriced.length + openEnded.length > 0 ? 'undecided' : 'within-budget';
}

/** What is above budget or ceiling: the higher limit only, one alarm a scenario, ceilings first. */
export function alarmsOf(costs: readonly VendorCost[], limits: LimitsOfBrief): Alarm[] {
  const all = costs.flatMap((cost) =>
    scenarios.flatMap((scenario): Alarm[] => {
      const standing = standingOf(cost, scenario, limits);
      const limit =
        standing === 'above-ceiling' ? 'ceiling' : standing === 'above-budget' ? 'budget' : null;
      const yen = cost.scenarios[scenario].sums[12];
      const limitYen = limit === 'ceiling' ? limits.ceilingYen : limits.budgetYen;
      if (limit === null || yen === null || limitYen === null) return [];
      return [{ vendorId: cost.vendorId, scenario, limit, overYen: yen - limitYen }];
    }),
  );
  return [
    ...all.filter(({ limit }) => limit === 'ceiling'),
    ...all.filter(({ limit }) => limit === 'budget'),
  ];
}
