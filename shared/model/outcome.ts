import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { daySchema, lineSchema, recordIdSchema, remarkSchema } from './ids.ts';
import { answerSchema } from './score.ts';

/** Four questions on how close the work together has become (S4-27). */
export const bonds = ['numbers-only', 'own-words', 'learns-together', 'proposes'] as const;
export type Bond = (typeof bonds)[number];

export const promiseStates = ['open', 'kept', 'partly', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** How a vendor did after the contract, at one of the reviews (S1-55, S4-04): the same rubric again, predicted beside actual, its promises. */
export const outcomeFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  month: z.literal([3, 6, 12]),
  heldOn: z.nullable(daySchema),
  /** What the team answers today on the criteria of the rubric; a criterion that is not named was not looked at. */
  answers: z.partialRecord(criterionIdSchema, answerSchema),
  figures: z
    .array(z.strictObject({ name: lineSchema, predicted: lineSchema, actual: lineSchema }))
    .check(z.maxLength(30)),
  /** What became of what the vendor said before, by evidence. */
  promises: z
    .array(
      z.strictObject({
        evidenceId: recordIdSchema,
        state: z.enum(promiseStates),
        remark: lineSchema,
      }),
    )
    .check(z.maxLength(200)),
  bonds: z.partialRecord(z.enum(bonds), z.boolean()),
  remark: remarkSchema,
});
export type OutcomeFields = z.infer<typeof outcomeFieldsSchema>;

/** The id under which a review of a vendor is always found. */
export function outcomeId(vendorId: string, month: OutcomeFields['month']): string {
  return `outcome:${vendorId}:${month}`;
}
