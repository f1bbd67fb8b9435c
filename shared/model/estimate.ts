import * as z from 'zod/mini';

import {
  currencySchema,
  decimalSchema,
  feeBasisSchema,
  feeUnitSchema,
  measureSchema,
  percentBaseSchema,
  taxStateSchema,
} from './fee.ts';
import { daySchema, lineSchema, recordIdSchema } from './ids.ts';

/** A limit of the monthly fee of one line: `null` where the offer is silent, `none` where it says that there is none. */
const limitSchema = z.nullable(z.union([z.literal('none'), decimalSchema]));

/** A step of a price list: `price` (or percent, on a line with one) up to this monthly volume; `null` is without end. */
const tierSchema = z.strictObject({ upTo: z.nullable(decimalSchema), price: decimalSchema });
export type Tier = z.infer<typeof tierSchema>;

/** One kind of unit with its own price, such as a parcel size or a destination; equal ends for a single price, `null` for an open one. */
const sizeSchema = z.strictObject({
  name: lineSchema,
  low: z.nullable(decimalSchema),
  high: z.nullable(decimalSchema),
});
export type Size = z.infer<typeof sizeSchema>;

/** Paid on top when the month reaches the target: percent points of what the fee is taken of, or an amount in the line's currency. */
const incentiveSchema = z.strictObject({
  target: decimalSchema,
  percent: z.nullable(decimalSchema),
  amount: z.nullable(decimalSchema),
});

/** What a fee by result has to settle (S1-38); guarantee and cap are the line's minimum and maximum. */
const performanceSchema = z.strictObject({
  /** Whether returns and cancellations are taken out of the sales that count. */
  salesBase: z.enum(['gross', 'net', 'unknown']),
  /** What counts as a result, in the offer's words. */
  counts: lineSchema,
  /** When a period closes and when it is paid, in the offer's words; empty where it is silent. */
  period: lineSchema,
  /** How the result is measured, and by whom. */
  measuredBy: lineSchema,
  incentive: z.nullable(z.union([z.literal('none'), incentiveSchema])),
});
export type PerformanceTerms = z.infer<typeof performanceSchema>;

/** What a line pays for; the last four are where costs grow unnoticed (S1-54) or fall due at the end. */
export const feeRoles = ['running', 'option', 'integration', 'emergency', 'exit'] as const;
const feeRoleSchema = z.enum(feeRoles);
export type FeeRole = z.infer<typeof feeRoleSchema>;

/** One line of an offer. */
const feeLineSchema = z.strictObject({
  /** Unique within the estimate and kept in its next versions, so that a change of price is seen as one. */
  id: recordIdSchema,
  label: lineSchema,
  role: feeRoleSchema,
  /** An option costs only when it is taken; `true` on all other lines. */
  taken: z.boolean(),
  basis: feeBasisSchema,
  unit: feeUnitSchema,
  /** `included`: in another line (込み). `separate`: quoted later (別途), so it has a price that nobody knows. */
  pricing: z.enum(['stated', 'included', 'separate']),
  currency: currencySchema,
  /** Price of one unit: equal for a single price, `null` where a range is open or the line is a percentage or has tiers. */
  low: z.nullable(decimalSchema),
  high: z.nullable(decimalSchema),
  /** In percent, so that 3.5 stands for 3.5 %. */
  percent: z.nullable(
    z.strictObject({
      low: z.nullable(decimalSchema),
      high: z.nullable(decimalSchema),
      of: percentBaseSchema,
      /** What it is taken of, in the offer's words. */
      ofText: lineSchema,
    }),
  ),
  /** Which volume of the brief it is multiplied by; `null` for a fee that comes once a month, a year or once. */
  measure: z.nullable(measureSchema),
  /** The line's own monthly volume instead of the brief's, e.g. 2 seats of this offer; for a share of `other`, the amount. */
  ownVolume: z.nullable(decimalSchema),
  /** Empty, or ascending with an endless last one; `low` and `high` then say nothing. */
  tiers: z.array(tierSchema).check(z.maxLength(12)),
  /**
   * `each`: every unit at the price of its own step. `whole`: all units at the price of the step that the month reaches. `unknown` where
   * the offer does not say, and is calculated as `each`.
   */
  tiering: z.enum(['each', 'whole', 'unknown']),
  /**
   * Empty, or prices by kind of unit, of which each unit is exactly one; `low`, `high` and `tiers` then say nothing. How the units divide
   * among them is the buyer's to know (`shares` of the brief).
   */
  sizes: z.array(sizeSchema).check(z.maxLength(60)),
  /** Of a month, in the line's currency and tax. */
  minimum: limitSchema,
  maximum: limitSchema,
  /** On lines by result only. */
  performance: z.nullable(performanceSchema),
  tax: taxStateSchema,
  condition: lineSchema,
  /** Where the price was read. */
  evidenceId: z.nullable(recordIdSchema),
  factId: z.nullable(recordIdSchema),
  /** The further facts of a line that was read from several, such as the steps of a price list; `factId` is the first of them. */
  moreFactIds: z.array(recordIdSchema).check(z.maxLength(60)),
});
export type FeeLine = z.infer<typeof feeLineSchema>;

/** What a contract must settle beside the price (S1-38, S1-39, S1-42, S1-55). */
export const termKinds = [
  'minimum-term',
  'notice-period',
  'renewal',
  'early-exit',
  'trial',
  'support-hours',
  'response-time',
  'data-ownership',
  'handover',
  'fee-review',
  'scaling',
] as const;
const termKindSchema = z.enum(termKinds);
export type TermKind = z.infer<typeof termKindSchema>;

const termSchema = z.strictObject({
  kind: termKindSchema,
  /** Months for `minimum-term`, days for `notice-period` and `trial`, hours for `response-time`; `null` for words only. */
  value: z.nullable(decimalSchema),
  text: lineSchema,
  evidenceId: z.nullable(recordIdSchema),
  factId: z.nullable(recordIdSchema),
});
export type Term = z.infer<typeof termSchema>;

/** A vendor's priced offer (見積): one record a version, so that what was quoted before stays readable. */
export const estimateFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  /** The vendor's name for it where it offers several side by side, such as ライト; empty for its only one. */
  plan: lineSchema,
  /** Counts from 1 within a plan; the highest of the plan that counts is compared. */
  version: z.int().check(z.gte(1), z.lte(999)),
  label: lineSchema,
  receivedOn: z.nullable(daySchema),
  feeLines: z.array(feeLineSchema).check(z.maxLength(100)),
  /** At most one of a kind; what is not here the offer does not say. */
  terms: z.array(termSchema).check(z.maxLength(30)),
});
export type EstimateFields = z.infer<typeof estimateFieldsSchema>;

/** The id of a version, the same on every device, so that two people who begin at once write into one record; the name of a plan as code units. */
export function estimateId(vendorId: string, version: number, plan = ''): string {
  const name = plan.normalize('NFKC').trim().slice(0, 20);
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at).toString(16));
  return ['estimate', vendorId, ...(name === '' ? [] : [units.join('.')]), version].join(':');
}
