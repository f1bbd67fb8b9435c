import { measureOfUnit, openPerformance } from '#shared/costs/new-line.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { FeeBasis, FeeUnit } from '#shared/model/fee.ts';

/** How the price of a line is given. */
export const priceForms = ['price', 'percent', 'tiers'] as const;
export type PriceForm = (typeof priceForms)[number];

/** The form of a line's price; steps of percentages count as steps. */
export function formOf({ tiers, percent }: FeeLine): PriceForm {
  if (tiers.length > 0) return 'tiers';
  return percent ? 'percent' : 'price';
}

/** Another form of the price: what the old one said is kept where the new one can say it. */
export function withForm(line: FeeLine, form: PriceForm): Partial<FeeLine> {
  if (form === formOf(line)) return {};
  const { low, high } = line.percent ?? line;
  if (form === 'percent') {
    return {
      percent: { low, high, of: 'sales', ofText: '' },
      low: null,
      high: null,
      tiers: [],
      measure: 'sales',
    };
  }
  if (form === 'price') {
    const measure = line.percent ? measureOfUnit[line.unit] : line.measure;
    return { percent: null, low, high, tiers: [], measure };
  }
  return {
    tiers: [{ upTo: null, price: high ?? low ?? '0' }],
    low: null,
    high: null,
    ...(line.percent && { percent: { ...line.percent, low: null, high: null } }),
  };
}

/** Another unit: it brings its usual volume along, unless the line is a share of something. */
export function withUnit(line: FeeLine, unit: FeeUnit): Partial<FeeLine> {
  return line.percent ? { unit } : { unit, measure: measureOfUnit[unit] };
}

/** Another basis: only a fee by result has a clause. */
export function withBasis(line: FeeLine, basis: FeeBasis): Partial<FeeLine> {
  return {
    basis,
    performance: basis === 'performance' ? (line.performance ?? openPerformance) : null,
  };
}
