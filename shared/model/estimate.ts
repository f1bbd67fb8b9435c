import * as z from 'zod/mini';

import { daySchema, lineSchema, recordIdSchema, yenSchema } from './ids.ts';

/** One priced line of an offer; the four fee models are S1-34 to S1-37. */
const feeLineSchema = z.strictObject({
  label: lineSchema,
  basis: z.enum(['once', 'monthly', 'usage', 'performance']),
  /** For `usage`: what is counted, e.g. 件, パレット. */
  unit: lineSchema,
  amountYen: z.nullable(yenSchema),
  /** For `performance`: share of `percentOf`, 0..1. */
  share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  shareOf: lineSchema,
  minimumYen: z.nullable(yenSchema),
  tax: z.enum(['included', 'excluded', 'unknown']),
  condition: lineSchema,
  evidenceId: z.nullable(recordIdSchema),
});
export type FeeLine = z.infer<typeof feeLineSchema>;

/** A vendor's priced offer (見積). */
export const estimateFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  label: lineSchema,
  receivedOn: z.nullable(daySchema),
  feeLines: z.array(feeLineSchema).check(z.maxLength(100)),
  /** Months; `null` where the offer is silent. */
  minimumTermMonths: z.nullable(z.number().check(z.gte(0), z.lte(1200))),
  noticeMonths: z.nullable(z.number().check(z.gte(0), z.lte(1200))),
});
