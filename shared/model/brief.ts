import * as z from 'zod/mini';

import { businessAreaSchema } from './business-area.ts';
import { currencySchema, decimalSchema, measureSchema } from './fee.ts';
import { daySchema, lineSchema, remarkSchema, yenSchema } from './ids.ts';

/** One issue of the buyer (S1-46): what, how often, what it costs now and what would be good. */
const issueSchema = z.strictObject({
  text: lineSchema,
  /** A number or an episode that shows it, in the buyer's words, e.g. 月120件. */
  figure: lineSchema,
  /** Working hours per month. */
  hours: z.nullable(z.number().check(z.gte(0), z.lte(100_000))),
  /** Yen per month. */
  costYen: z.nullable(yenSchema),
  goal: lineSchema,
});
export type Issue = z.infer<typeof issueSchema>;

export const assignments = ['outsourced', 'shared', 'own', 'excluded'] as const;
const assignmentSchema = z.enum(assignments);

/** One line of the scope sheet (S1-47, S0-04): who does this task. */
const scopeLineSchema = z.strictObject({
  task: lineSchema,
  area: z.nullable(businessAreaSchema),
  assignment: assignmentSchema,
  condition: lineSchema,
});
export type ScopeLine = z.infer<typeof scopeLineSchema>;

/** How much of something a month, as planned for three courses of business (S1-55); `null` where nobody planned it. */
const volumeSchema = z.strictObject({
  measure: measureSchema,
  low: z.nullable(decimalSchema),
  base: z.nullable(decimalSchema),
  high: z.nullable(decimalSchema),
});
export type Volume = z.infer<typeof volumeSchema>;

/** What one unit of a foreign currency costs, entered by a person. */
const rateSchema = z.strictObject({ currency: currencySchema, yen: decimalSchema });

/** The buyer's own homework (自社シート); axes 1 and 2 are not scored before it exists (S1-43). */
export const briefFieldsSchema = z.strictObject({
  company: lineSchema,
  author: lineSchema,
  /** In order of priority. */
  issues: z.array(issueSchema).check(z.maxLength(50)),
  kgi: remarkSchema,
  scope: z.array(scopeLineSchema).check(z.maxLength(200)),
  areas: z.array(businessAreaSchema).check(z.maxLength(9)),
  monthlySalesYen: z.nullable(yenSchema),
  /** Orders per month: usual and peak. */
  ordersPerMonth: z.nullable(z.int().check(z.gte(0))),
  ordersAtPeak: z.nullable(z.int().check(z.gte(0))),
  inquiriesPerMonth: z.nullable(z.int().check(z.gte(0))),
  /** At most one of a measure; offers are priced with these, the figures above only say what is usual. */
  volumes: z.array(volumeSchema).check(z.maxLength(30)),
  rates: z.array(rateSchema).check(z.maxLength(10)),
  /** How budget, ceiling and target are meant; offers are brought to the same side before they are compared. */
  taxBasis: z.enum(['excluded', 'included']),
  /** Yen for twelve months. */
  budgetYen: z.nullable(yenSchema),
  ceilingYen: z.nullable(yenSchema),
  /** What would be a good price; the market's low end stands in for it where it is `null`. */
  targetYen: z.nullable(yenSchema),
  startOn: z.nullable(daySchema),
});
export type BriefFields = z.infer<typeof briefFieldsSchema>;
