import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { daySchema, lineSchema, recordIdSchema, remarkSchema, yenSchema } from './ids.ts';

/** What can go wrong when work is handed out: S1-51 to S1-56, S0-07, S3-17, S4-02, S4-07. */
export const riskFamilies = [
  'know-how',
  'quality',
  'cost',
  'security',
  'dependence',
  'hands-off',
  'culture',
  'purpose',
] as const;
export type RiskFamily = (typeof riskFamilies)[number];

/** One line of the risk register: what may happen, what is done against it, by whom until when. */
const riskSchema = z.strictObject({
  family: z.enum(riskFamilies),
  /** `null` where it concerns every candidate. */
  vendorId: z.nullable(recordIdSchema),
  text: lineSchema,
  counter: lineSchema,
  owner: lineSchema,
  dueOn: z.nullable(daySchema),
});
export type Risk = z.infer<typeof riskSchema>;

/** A trial before the contract (S1-45, S4-29): what is tried, for how long, and what decides whether it goes on. */
const pilotSchema = z.strictObject({
  scope: remarkSchema,
  startOn: z.nullable(daySchema),
  endOn: z.nullable(daySchema),
  budgetYen: z.nullable(yenSchema),
  /** All must hold for the contract to follow. */
  go: z.array(lineSchema).check(z.maxLength(20)),
  /** One is enough to stop. */
  stop: z.array(lineSchema).check(z.maxLength(20)),
});

/** The stages at which the vendor is judged again (S1-55), in months after the start. */
export const reviewMonths = [3, 6, 12] as const;

const reviewSchema = z.strictObject({
  month: z.literal([3, 6, 12]),
  on: z.nullable(daySchema),
  check: lineSchema,
});

/** What is agreed on reports and meetings (S0-05, S1-50, S4-18). */
const agreementSchema = z.strictObject({
  /** The numbers that count as the result. */
  measures: z.array(lineSchema).check(z.maxLength(20)),
  frequency: lineSchema,
  /** Numbers, their cause and the next action: how a report is built. */
  format: lineSchema,
  meeting: lineSchema,
  decides: lineSchema,
});

/** Good rules that contradict each other; a person says which way this decision goes and why. */
export const conflictTopics = ['performance-fee', 'sla', 'one-vendor', 'marketing'] as const;
export type ConflictTopic = (typeof conflictTopics)[number];

const conflictSchema = z.strictObject({ topic: z.enum(conflictTopics), stance: lineSchema });

/** Who asks about an open criterion of a vendor, and until when. */
const askSchema = z.strictObject({
  vendorId: recordIdSchema,
  criterionId: criterionIdSchema,
  asker: lineSchema,
  dueOn: z.nullable(daySchema),
});

/** Yen for twelve months of doing the work with own people (S4-13): fees are compared with all of it, not with wages alone. */
const hireSchema = z.strictObject({
  wagesYen: yenSchema,
  recruitingYen: yenSchema,
  trainingYen: yenSchema,
  managementYen: yenSchema,
  /** What is lost until the new people work at full strength. */
  lossYen: yenSchema,
});
export type Hire = z.infer<typeof hireSchema>;

/** How the shortlist is chosen: by hand (the shortlist decisions), the first n, or everybody from a total upwards. */
const ruleSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('by-hand') }),
  z.strictObject({
    type: z.literal('top'),
    count: z.int().check(z.gte(1), z.lte(50)),
    noFailed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('threshold'),
    total: z.number().check(z.gte(1), z.lte(5)),
    noFailed: z.boolean(),
  }),
]);
export type ShortlistRule = z.infer<typeof ruleSchema>;

/** What follows from the decision, and how the summary presents it. One per evaluation; each field merges by itself. */
export const planFieldsSchema = z.strictObject({
  rule: ruleSchema,
  /** Vendors in the order in which they are shown; those not named follow by rank. */
  order: z.array(recordIdSchema).check(z.maxLength(100)),
  comments: z
    .array(z.strictObject({ vendorId: recordIdSchema, text: lineSchema }))
    .check(z.maxLength(100)),
  risks: z.array(riskSchema).check(z.maxLength(100)),
  pilot: z.nullable(pilotSchema),
  reviews: z.array(reviewSchema).check(z.maxLength(20)),
  agreement: z.nullable(agreementSchema),
  conflicts: z.array(conflictSchema).check(z.maxLength(20)),
  asks: z.array(askSchema).check(z.maxLength(500)),
  hire: z.nullable(hireSchema),
  /** Names of the approval boxes in their order; the usual three where there are none. */
  boxes: z.array(lineSchema).check(z.maxLength(6)),
});
export type PlanFields = z.infer<typeof planFieldsSchema>;

/** A plan in which nothing is settled yet. */
export const emptyPlan: PlanFields = {
  rule: { type: 'by-hand' },
  order: [],
  comments: [],
  risks: [],
  pilot: null,
  reviews: [],
  agreement: null,
  conflicts: [],
  asks: [],
  hire: null,
  boxes: [],
};

/** The id under which the plan of an evaluation is always found, so that two devices never make two. */
export function planId(evaluationId: string): string {
  return `plan:${evaluationId}`;
}
