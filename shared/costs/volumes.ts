import type { BriefFields } from '../model/brief.ts';
import type { Currency, Measure, Scenario } from '../model/fee.ts';

/** What offers are priced with: volumes of one month, exchange rates and the side of the tax. */
export type Pricing = {
  /** `null` where nobody planned that volume: what depends on it cannot be priced. */
  volume: (measure: Measure, scenario: Scenario) => string | null;
  /** Yen for one unit of the currency; `null` where nobody entered it. */
  rate: (currency: Currency) => string | null;
  taxBasis: 'excluded' | 'included';
  /** How a price is taken that says nothing about tax; the careful reading is `excluded`. */
  unknownTax: 'excluded' | 'included';
};

/** In percent; one rate, because the services in question all carry the standard one. */
export const consumptionTaxPercent = 10;

type VolumesInBrief = Pick<
  BriefFields,
  'volumes' | 'rates' | 'taxBasis' | 'ordersPerMonth' | 'inquiriesPerMonth' | 'monthlySalesYen'
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
        ? '1'
        : (brief?.rates.find((one) => one.currency === currency)?.yen ?? null),
    taxBasis: brief?.taxBasis ?? 'excluded',
    unknownTax: 'excluded',
  };
}
