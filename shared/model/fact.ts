import * as z from 'zod/mini';

import { currencySchema, feeBasisSchema, percentBaseSchema, taxStateSchema } from './fee.ts';
import { lineSchema, recordIdSchema } from './ids.ts';

const factKinds = [
  'fee',
  'minimum-term',
  'notice-period',
  'renewal',
  'trial',
  'support-hours',
  'response-time',
  'certification',
  'channel',
  'track-record',
  'years-in-business',
  'headcount',
  'data-ownership',
] as const;

/** A normalised statement found in evidence (事実), with the span of words it was read from. */
export const factFieldsSchema = z.strictObject({
  /** Kept beside the evidence, so that a rejection still counts for this vendor when its evidence is gone. */
  vendorId: recordIdSchema,
  evidenceId: recordIdSchema,
  kind: z.enum(factKinds),
  label: lineSchema,
  /** Lowest and highest value in `unit`; equal for a single value, `null` where the words leave it open. Percent where `percentOf` is set. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /**
   * One of the fee units for a fee; `months` for a minimum term, `days` for notice and trial, `hours` for a response time and for
   * support hours (24 when people are there at any time, else null); `companies`, `projects`, `stores` or `other` for a track record;
   * `people` for a headcount; `years` or `founded-year` for years in business; empty for the rest.
   */
  unit: lineSchema,
  /** What a percentage is taken of; `null` for an amount and for everything that is no fee. */
  percentOf: z.nullable(percentBaseSchema),
  currency: z.nullable(currencySchema),
  basis: z.nullable(feeBasisSchema),
  /** What no number says: hours of support in the vendor's words, the name of a certificate or of a channel. */
  text: lineSchema,
  tax: taxStateSchema,
  /** UTF-16 span in the passage's `exact`. */
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  /** The words in that span, by which the same statement is known again in other evidence. */
  quote: lineSchema,
  /** A reading is a proposal until a person confirms it. */
  state: z.enum(['proposed', 'uncertain', 'confirmed', 'rejected']),
});

export type FactFields = z.infer<typeof factFieldsSchema>;
