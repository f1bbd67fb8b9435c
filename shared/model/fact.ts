import * as z from 'zod/mini';

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
  'case-count',
  'data-ownership',
] as const;

/** A normalised statement found in evidence (事実), with the span of words it was read from. */
export const factFieldsSchema = z.strictObject({
  evidenceId: recordIdSchema,
  kind: z.enum(factKinds),
  label: lineSchema,
  /** Lowest and highest value in `unit`; equal for a single value, `null` where the words leave it open. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  unit: lineSchema,
  tax: z.enum(['included', 'excluded', 'unknown']),
  /** UTF-16 span in the passage's `exact`. */
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  /** A reading is a proposal until a person confirms it. */
  state: z.enum(['proposed', 'uncertain', 'confirmed', 'rejected']),
});
