import * as z from 'zod/mini';

import { businessAreaSchema } from './business-area.ts';
import { currencySchema, decimalSchema, measureSchema } from './fee.ts';
import { daySchema, lineSchema, remarkSchema, yenSchema } from './ids.ts';

/** One issue of the buyer (S1-46): what, how often, what it costs now and what would be good. */
const issueSchema = z.strictObject({
  text: lineSchema,
  /** A number that shows it, in the buyer's words, e.g. 月120件. */
  figure: lineSchema,
  /** What happened, told in a sentence. */
  episode: lineSchema,
  /** Working hours per month. */
  hours: z.nullable(z.number().check(z.gte(0), z.lte(100_000))),
  /** Yen per month. */
  costYen: z.nullable(yenSchema),
  goal: lineSchema,
});
export type Issue = z.infer<typeof issueSchema>;

/** What is asked of a task before it is handed out (S3-06, S1-47, S3-07), in the order in which it is asked. */
export const taskTraits = [
  /** The know-how must stay in the house, or the task is what the shop competes with. */
  'core',
  /** Done the same way each time, with a clear range. */
  'routine',
  /** So many exceptions that nobody could work by rules. */
  'many-exceptions',
  /** It is written down when the work is good. */
  'quality-defined',
  /** Somebody in the house manages it and can be asked. */
  'contact-ready',
  /** Secrets or personal data pass through it. */
  'confidential',
  /** Its volume goes up and down. */
  'volume-varies',
] as const;
const taskTraitSchema = z.enum(taskTraits);
export type TaskTrait = z.infer<typeof taskTraitSchema>;

/** Signs that it is time to hand work out (S1-02). */
export const timingSignals = [
  'routine-late',
  'overtime-normal',
  'channels-complex',
  'one-person',
  'no-time-to-improve',
  'special-fields',
] as const;
export type TimingSignal = (typeof timingSignals)[number];

/** Single orders to specialists, several of them side by side, or a whole process with one company (S1-31, S3-10). */
export const orderForms = ['spot', 'several', 'bpo'] as const;
export type OrderForm = (typeof orderForms)[number];

const integrationLevelSchema = z.literal([1, 2, 3]);

export const assignments = ['outsourced', 'shared', 'own', 'excluded'] as const;
const assignmentSchema = z.enum(assignments);

/** One line of the scope sheet (S1-47, S0-04): who does this task. */
const scopeLineSchema = z.strictObject({
  task: lineSchema,
  area: z.nullable(businessAreaSchema),
  assignment: assignmentSchema,
  condition: lineSchema,
  /** What is known of the task; a trait that is not named is not known. */
  traits: z.partialRecord(taskTraitSchema, z.boolean()),
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

/** What one unit of a foreign currency costs: an assumption of the buyer, and the day it was looked up. */
const rateSchema = z.strictObject({
  currency: currencySchema,
  yen: decimalSchema,
  asOf: z.nullable(daySchema),
});
export type Rate = z.infer<typeof rateSchema>;

/** How many percent of the units are of one kind, such as a parcel size: an assumption of the buyer. */
const shareSchema = z.strictObject({ name: lineSchema, percent: decimalSchema });
export type Share = z.infer<typeof shareSchema>;

/** The buyer's own homework (自社シート); axes 1 and 2 are not scored before it exists (S1-43). */
export const briefFieldsSchema = z.strictObject({
  company: lineSchema,
  author: lineSchema,
  /** In order of priority. */
  issues: z.array(issueSchema).check(z.maxLength(50)),
  kgi: remarkSchema,
  /** Numbers on the way to the KGI, and how each leads to it (S0-06, S2-13). */
  kpis: z.array(z.strictObject({ name: lineSchema, leads: lineSchema })).check(z.maxLength(20)),
  signals: z.array(z.enum(timingSignals)).check(z.maxLength(6)),
  /** How closely a vendor works with us now, and is to (S4-08); `null` where nobody said. */
  levelNow: z.nullable(integrationLevelSchema),
  levelWanted: z.nullable(integrationLevelSchema),
  /** The form of order that is being considered. */
  orderForm: z.nullable(z.enum(orderForms)),
  /** Managing many vendors has become a burden (S1-32). */
  manyVendors: z.boolean(),
  scope: z.array(scopeLineSchema).check(z.maxLength(200)),
  areas: z.array(businessAreaSchema).check(z.maxLength(9)),
  monthlySalesYen: z.nullable(yenSchema),
  /** Orders per month: usual and peak. */
  ordersPerMonth: z.nullable(z.int().check(z.gte(0))),
  ordersAtPeak: z.nullable(z.int().check(z.gte(0))),
  inquiriesPerMonth: z.nullable(z.int().check(z.gte(0))),
  /** At most one of a measure; offers are priced with these, the figures above only say what is usual. */
  volumes: z.array(volumeSchema).check(z.maxLength(30)),
  rates: z.array(rateSchema).check(z.maxLength(20)),
  /** At most one of a name; those that one price list names must add up to 100. */
  shares: z.array(shareSchema).check(z.maxLength(100)),
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

/** A brief in which nothing was written yet. */
export const emptyBrief: BriefFields = {
  company: '',
  author: '',
  issues: [],
  kgi: '',
  kpis: [],
  signals: [],
  levelNow: null,
  levelWanted: null,
  orderForm: null,
  manyVendors: false,
  scope: [],
  areas: [],
  monthlySalesYen: null,
  ordersPerMonth: null,
  ordersAtPeak: null,
  inquiriesPerMonth: null,
  volumes: [],
  rates: [],
  shares: [],
  taxBasis: 'excluded',
  budgetYen: null,
  ceilingYen: null,
  targetYen: null,
  startOn: null,
};
