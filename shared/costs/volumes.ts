import type { BriefFields, Rate } from '../model/brief.ts';
import type { Currency, Measure, Scenario } from '../model/fee.ts';
import { sizeKey } from './sizes.ts';

/** What offers are priced with: volumes of one month, exchange rates and the side of the tax. */
export type Pricing = {
  /** `null` where nobody planned that volume: what depends on it cannot be priced. */
  volume: (measure: Measure, scenario: Scenario) => string | null;
  /** What one unit of the currency is taken for, and since when; `null` where nobody entered it. */
  rate: (currency: Currency) => Omit<Rate, 'currency'> | null;
  /** How many percent of the units are of this kind; `null` where nobody said. */
  share: (name: string) => string | null;
  taxBasis: 'excluded' | 'included';
  /** How a price is taken that says nothing about tax; the careful reading is `excluded`. */
  unknownTax: 'excluded' | 'included';
};

/** In percent; one rate, because the services in question all carry the standard one. */
export const consumptionTaxPercent = 10;

type VolumesInBrief = Pick<
  BriefFields,
  | 'volumes'
  | 'rates'
  | 'shares'
  | 'taxBasis'
  | 'ordersPerMonth'
  | 'inquiriesPerMonth'
  | 'monthlySalesYen'
>;

/**
 * How offers are priced for this buyer. Where the brief plans no base volume of orders, contacts or sales, what is usual there stands in
 * for it; low and high are never made up.
 */
export function pricingOf(brief: VolumesInBrief | null): Pricing {
  const usual: Partial<Record<Measure, number | null>> = brief
    ? {
        orders: brief.ordersPerMonth,
        calls: brief.inquiriesPerMonth,
        sales: brief.monthlySalesYen,
      }
    : {};
  return {
    volume: (measure, scenario) => {
      const planned = brief?.volumes.find((one) => one.measure === measure)?.[scenario] ?? null;
      const base = usual[measure] ?? null;
      return planned ?? (scenario === 'base' && base !== null ? String(base) : null);
    },
    rate: (currency) =>
      currency === 'JPY'
        ? { yen: '1', asOf: null }
        : (brief?.rates.find((one) => one.currency === currency) ?? null),
    share: (name) =>
      brief?.shares.find((one) => sizeKey(one.name) === sizeKey(name))?.percent ?? null,
    taxBasis: brief?.taxBasis ?? 'excluded',
    unknownTax: 'excluded',
  };
}
