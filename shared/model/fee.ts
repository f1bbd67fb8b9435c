import * as z from 'zod/mini';

/**
 * An exact number as text: at most twelve digits before the point and four after it, without leading or trailing zeros, so that two
 * equal amounts are equal texts and no price drifts through binary fractions. 0.5 yen a mail and 3.25 % are both exact.
 */
export const decimalSchema = z.string().check(z.regex(/^(0|[1-9]\d{0,11})(\.\d{0,3}[1-9])?$/));

/** The currencies in which an offer can be written; all but yen need a rate of the brief to be compared. */
export const currencies = [
  'JPY',
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'CAD',
  'CHF',
  'CNY',
  'HKD',
  'KRW',
  'SGD',
  'TWD',
] as const;
export const currencySchema = z.enum(currencies);
export type Currency = z.infer<typeof currencySchema>;

/** What one price is for: once, a period, or one of something. `item` is one product, picture, message; `order` one parcel. */
export const feeUnits = [
  'once',
  'month',
  'year',
  'item',
  'order',
  'conversion',
  'seat-month',
  'user-month',
  'call',
  'minute',
  'hour',
  'tsubo-month',
  'pallet-month',
  'cubic-foot-month',
  'page',
  'other',
] as const;
export const feeUnitSchema = z.enum(feeUnits);
export type FeeUnit = z.infer<typeof feeUnitSchema>;

/** How a fee comes about (S1-34 to S1-36): the same whatever happens, by the amount of work, by the result. */
export const feeBases = ['fixed', 'usage', 'performance'] as const;
export const feeBasisSchema = z.enum(feeBases);
export type FeeBasis = z.infer<typeof feeBasisSchema>;

/** What a percentage is taken of. */
export const percentBases = ['ad-spend', 'sales', 'other'] as const;
export const percentBaseSchema = z.enum(percentBases);
export type PercentBase = z.infer<typeof percentBaseSchema>;

export const taxStates = ['included', 'excluded', 'unknown'] as const;
export const taxStateSchema = z.enum(taxStates);
export type TaxState = z.infer<typeof taxStateSchema>;

/** The monthly volumes that offers are priced with; amounts of money (`sales`, `returned-sales`, `ad-spend`) in whole yen. */
export const measures = [
  'orders',
  'items',
  'returns',
  'calls',
  'conversions',
  'pages',
  'seats',
  'users',
  'minutes',
  'hours',
  'tsubo',
  'pallets',
  'cubic-feet',
  'sales',
  'returned-sales',
  'ad-spend',
  'emergencies',
] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.infer<typeof measureSchema>;

/** How the buyer's business may go: volumes are planned for each. */
export const scenarios = ['low', 'base', 'high'] as const;
export const scenarioSchema = z.enum(scenarios);
export type Scenario = z.infer<typeof scenarioSchema>;
