import type { FeeLine } from '../model/estimate.ts';
import type { Measure } from '../model/fee.ts';
import { decimalText } from './exact.ts';
import { dueOf } from './line-state.ts';
import { averagePrice, sizeShares } from './sizes.ts';
import { offerCost, sumOf } from './vendor-costs.ts';
import type { Pricing } from './volumes.ts';

type Offer = Parameters<typeof offerCost>[0];

/** From this monthly volume on the other offer is the cheaper one. */
export type Crossing = { from: number; cheaper: 'first' | 'second' };

/**
 * Where two offers change places as one volume moves and all others stay as planned (S1-37): the offer that is cheaper at no volume, and
 * each volume in whole units up to `limit` from which the other one is. Between the kinks of the price lists (steps, minimum, cap, target)
 * costs are straight lines but for rounding, so they cross at most once there; that place is found by halving. Returns move with sales.
 * `null` where one of the two cannot be priced whatever the volume.
 */
export function breakEven(
  offers: readonly [Offer, Offer],
  measure: Measure,
  pricing: Pricing,
  options: { months: number; limit: number },
): { atNothing: 'first' | 'second' | 'equal'; crossings: Crossing[] } | null {
  const difference = (volume: number): number | null => {
    const moved = withVolume(pricing, measure, volume);
    const [first, second] = offers.map((offer) => {
      const { lines, unpriced } = offerCost(offer, 'base', moved);
      return unpriced.length > 0 ? null : sumOf(lines, options.months);
    });
    return first == null || second == null ? null : first - second;
  };
  const places = placesOf(offers, options.limit, pricing, measure);
  const values = places.map(difference);
  if (values.some((value) => value === null)) return null;
  const signs = values.map((value) => Math.sign(value ?? 0));
  const crossings: Crossing[] = [];
  let last = signs[0] ?? 0;
  for (const [place, sign] of signs.entries()) {
    if (sign === 0 || sign === last) continue;
    const before = places[place - 1] ?? 0;
    const from = firstWith(
      (volume) => Math.sign(difference(volume) ?? 0) === sign,
      before,
      places[place] ?? 0,
    );
    if (last !== 0) crossings.push({ from, cheaper: sign < 0 ? 'first' : 'second' });
    last = sign;
  }
  return { atNothing: nameOf(signs.find((sign) => sign !== 0) ?? 0), crossings };
}

function nameOf(sign: number): 'first' | 'second' | 'equal' {
  if (sign === 0) return 'equal';
  return sign < 0 ? 'first' : 'second';
}

/** The smallest whole number in (low, high] that fits, where everything above the first that fits does. */
function firstWith(fits: (volume: number) => boolean, low: number, high: number): number {
  let [below, above] = [low, high];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (fits(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** Prices as planned but for one volume of the base scenario; returned sales keep their share of sales. */
function withVolume(pricing: Pricing, measure: Measure, volume: number): Pricing {
  const sales = Number(pricing.volume('sales', 'base') ?? 0);
  const returned = Number(pricing.volume('returned-sales', 'base') ?? 0);
  return {
    ...pricing,
    volume: (asked, scenario) => {
      if (asked === measure) return String(volume);
      if (measure === 'sales' && asked === 'returned-sales' && sales > 0) {
        return String(Math.round((returned / sales) * volume));
      }
      return pricing.volume(asked, scenario);
    },
  };
}

/** All kinks with their neighbours, and steps between them, ascending. */
function placesOf(
  offers: readonly Offer[],
  limit: number,
  pricing: Pricing,
  measure: Measure,
): number[] {
  const sales = Number(pricing.volume('sales', 'base') ?? 0);
  const returned = Number(pricing.volume('returned-sales', 'base') ?? 0);
  const netShare = measure === 'sales' && sales > returned ? 1 - returned / sales : 1;
  const kinks = offers.flatMap(({ feeLines }) =>
    feeLines
      .filter((line) => line.measure === measure && dueOf(line) === 'month')
      .flatMap((line) => kinksOf(line, pricing))
      .flatMap((kink) => [kink, kink / netShare]),
  );
  const around = kinks.flatMap((kink) => [-2, -1, 0, 1, 2].map((by) => Math.round(kink) + by));
  const between = Array.from({ length: 65 }, (_, step) => Math.round((limit * step) / 64));
  return [...new Set([0, ...around, ...between])]
    .filter((volume) => volume >= 0 && volume <= limit)
    .sort((a, b) => a - b);
}

/** The volumes at which the cost of a line changes its slope. */
function kinksOf(line: FeeLine, { share }: Pricing): number[] {
  const { incentive } = line.performance ?? { incentive: null };
  const limits = [line.minimum, line.maximum].filter((one) => one !== null && one !== 'none');
  const average = sizeShares(line, 'base', { share });
  const prices = [
    ...line.tiers.map(({ price }) => price),
    ...pricesOf(line),
    ...('sum' in average ? [] : [decimalText(averagePrice(average.parts))]),
  ];
  const reached = limits.flatMap((limit) =>
    prices.map((price) => (Number(limit) * (line.percent ? 100 : 1)) / Number(price)),
  );
  return [
    ...line.tiers.flatMap(({ upTo }) => (upTo === null ? [] : [Number(upTo)])),
    ...(incentive && incentive !== 'none' ? [Number(incentive.target)] : []),
    ...reached.filter(Number.isFinite),
  ];
}

function pricesOf({ percent, low, high }: FeeLine): string[] {
  const range = percent ?? { low, high };
  return [range.low, range.high].filter((end) => end !== null);
}
