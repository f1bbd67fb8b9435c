import { measureOfUnit, openPerformance } from '#shared/costs/new-line.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { FeeBasis, FeeUnit } from '#shared/model/fee.ts';

/** How the price of a line is given. */
export const priceForms = ['price', 'percent', 'tiers', 'sizes'] as const;
export type PriceForm = (typeof priceForms)[number];

/** The form of a line's price; steps of percentages count as steps. */
export function formOf({ tiers, sizes, percent }: FeeLine): PriceForm {
  if (tiers.length > 0) return 'tiers';
  if (sizes.length > 0) return 'sizes';
  return percent ? 'percent' : 'price';
}

/** Another form of the price: what the old one said is kept where the new one can say it. */
export function withForm(line: FeeLine, form: PriceForm): Partial<FeeLine> {
  if (form === formOf(line)) return {};
  const { low, high } = line.percent ?? line;
  const { price, ...set } = {
    price: high ?? low ?? '0',
    low: null,
    high: null,
    tiers: [],
    sizes: [],
  };
  if (form === 'percent') {
    return { ...set, percent: { low, high, of: 'sales', ofText: '' }, measure: 'sales' };
  }
  if (form === 'tiers') {
    const percent = line.percent && { ...line.percent, low: null, high: null };
    return { ...set, percent, tiers: [{ upTo: null, price }] };
  }
  const measure = line.percent ? measureOfUnit[line.unit] : line.measure;
  const plain = { ...set, percent: null, measure };
  if (form === 'price') return { ...plain, low, high };
  return { ...plain, sizes: [{ name: '60サイズ', low: low ?? price, high: price }] };
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
