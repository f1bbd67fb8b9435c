import * as z from 'zod/mini';

import { daySchema, lineSchema, recordIdSchema, remarkSchema } from './ids.ts';

/** What a vendor's question was about, from price to the business itself (S2-10, S2-11, S4-23). */
export const questionTopics = ['terms', 'aim', 'figures', 'management'] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** Of what the vendor could give an account in its own words (S2-05, S2-08). */
export const accounts = ['customer', 'value', 'delivery', 'margin'] as const;

/** How a vendor told of a failure (S1-48, S4-24): nothing, in general terms, blaming others, or with what it changed since. */
export const failureStories = ['none', 'general', 'blames', 'learned'] as const;

/** What one rater heard in a meeting with a vendor (面談カード, X-06). */
export const interviewFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  raterId: recordIdSchema,
  heldOn: z.nullable(daySchema),
  questions: z
    .array(z.strictObject({ text: lineSchema, topic: z.enum(questionTopics) }))
    .check(z.maxLength(50)),
  accounts: z.array(z.enum(accounts)).check(z.maxLength(4)),
  /** `null` while nobody asked. */
  failure: z.nullable(z.enum(failureStories)),
  failureText: remarkSchema,
  /** It pushed one method without asking about the business (S2-12); `null` while nobody looked. */
  oneMethod: z.nullable(z.boolean()),
  remark: remarkSchema,
});
export type InterviewFields = z.infer<typeof interviewFieldsSchema>;

/** The id under which a rater's card on a vendor is always found. */
export function interviewId(raterId: string, vendorId: string): string {
  return `interview:${raterId}:${vendorId}`;
}
