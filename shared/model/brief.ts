import * as z from 'zod/mini';

import { businessAreaSchema } from './business-area.ts';
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
  /** Yen for twelve months. */
  budgetYen: z.nullable(yenSchema),
  ceilingYen: z.nullable(yenSchema),
  startOn: z.nullable(daySchema),
});
export type BriefFields = z.infer<typeof briefFieldsSchema>;
