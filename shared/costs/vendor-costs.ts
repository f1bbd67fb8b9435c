import type { EstimateFields, FeeLine } from '../model/estimate.ts';
import { type Scenario, scenarios } from '../model/fee.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import { type ExitCost, exitCost, standingFee } from './exit.ts';
import { lineCost, type LineCost, type Unpriced } from './line-cost.ts';
import type { Due } from './line-state.ts';
import { currentEstimate, plansOf } from './versions.ts';
import { type Pricing, pricingOf } from './volumes.ts';

/** The stretches over which costs are shown, in months from the start. */
export const horizons = [1, 12, 24] as const;
export type Horizon = (typeof horizons)[number];

export type CostedLine = { line: FeeLine; cost: LineCost };

/** What one offer comes to in one scenario. */
export type OfferCost = {
  scenario: Scenario;
  lines: CostedLine[];
  /** Yen of all priced lines that fall due within so many months, without what leaving costs; `null` where nothing is priced. */
  sums: Record<Horizon, number | null>;
  /** What leaving after so many months costs, beside the sums and not in them. */
  exits: Record<Horizon, ExitCost>;
  /** Lines without a price, with their reason: every sum is too low by an unknown amount. */
  unpriced: { line: FeeLine; why: Unpriced }[];
  /** Lines priced "from": every sum may be higher. */
  openEnded: FeeLine[];
};

/** The three scenarios of one offer. */
export type VendorCost = {
  vendorId: string;
  /** Which of its plans this is; empty where it has one. */
  plan: string;
  estimateId: string;
  scenarios: Record<Scenario, OfferCost>;
};

type Offer = Pick<EstimateFields, 'feeLines' | 'terms'>;

/** What an offer costs in a scenario. */
export function offerCost(offer: Offer, scenario: Scenario, pricing: Pricing): OfferCost {
  const lines = offer.feeLines.map((line) => ({ line, cost: lineCost(line, scenario, pricing) }));
  const standing = standingFee(lines, pricing);
  return {
    scenario,
    lines,
    sums: overHorizons((months) => sumOf(lines, months)),
    exits: overHorizons((months) => exitCost(offer, lines, months, standing)),
    unpriced: lines.flatMap(({ line, cost }) =>
      cost.state === 'unpriced' ? [{ line, why: cost.why }] : [],
    ),
    openEnded: lines.flatMap(({ line, cost }) =>
      cost.state === 'priced' && cost.assumptions.includes('open-end') ? [line] : [],
    ),
  };
}

function overHorizons<Value>(valueOf: (months: Horizon) => Value): Record<Horizon, Value> {
  return { 1: valueOf(1), 12: valueOf(12), 24: valueOf(24) };
}

/** How often a fee falls due within so many months. */
export function timesDue(due: Due, months: number): number {
  if (due === 'exit') return 0;
  if (due === 'once') return 1;
  return due === 'month' ? months : Math.ceil(months / 12);
}

/** Yen of all priced lines within so many months; `null` where no line is priced, paid within another or left out. */
export function sumOf(lines: readonly CostedLine[], months: number): number | null {
  const known = lines.filter(({ cost }) => cost.state === 'priced' && cost.due !== 'exit');
  if (known.length === 0) return null;
  return known.reduce(
    (sum, { cost }) =>
      cost.state === 'priced' ? sum + cost.yen * timesDue(cost.due, months) : sum,
    0,
  );
}

/** The costs of every vendor with an offer, in the order of the vendors: of its plan that counts. */
export function vendorCosts(snapshot: Snapshot, pricing = pricingOf(snapshot.brief)): VendorCost[] {
  return snapshot.vendors.flatMap(({ id }) => costOf(currentEstimate(snapshot, id), pricing));
}

/** The costs of each plan of a vendor, side by side. */
export function planCosts(
  snapshot: Pick<Snapshot, 'vendors' | 'estimates'>,
  vendorId: string,
  pricing: Pricing,
): VendorCost[] {
  return plansOf(snapshot, vendorId).flatMap((plan) =>
    costOf(currentEstimate(snapshot, vendorId, plan), pricing),
  );
}

function costOf(estimate: Entity<'estimate'> | null, pricing: Pricing): VendorCost[] {
  if (!estimate) return [];
  const { id, vendorId, plan } = estimate;
  const [low, base, high] = scenarios.map((scenario) => offerCost(estimate, scenario, pricing));
  if (!low || !base || !high) return [];
  return [{ vendorId, plan, estimateId: id, scenarios: { low, base, high } }];
}
