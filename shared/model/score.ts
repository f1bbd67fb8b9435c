import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';

export type Points = 1 | 2 | 3 | 4 | 5;

/**
 * What a rater answered: points 1..5, unknown (未確認, not a number) or not applicable (対象外, gives its weight to the others).
 * One value, so that merging never mixes the state of one answer with the points of another.
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('scored'), points: z.literal([1, 2, 3, 4, 5]) }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('not-applicable') }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** A rater's answer for one criterion of one vendor (採点). Keyed by rater, so two people never write the same one. */
export const scoreFieldsSchema = z.strictObject({
  raterId: recordIdSchema,
  vendorId: recordIdSchema,
  criterionId: criterionIdSchema,
  answer: answerSchema,
  reason: remarkSchema,
  evidenceIds: z.array(recordIdSchema).check(z.maxLength(100)),
  /** Why a score above the ceiling of its evidence was allowed; empty where the ceiling holds. */
  ceilingReason: remarkSchema,
  scoredAt: instantSchema,
});

/** The id under which this rater's score for this vendor and criterion is always found. */
export function scoreId(raterId: string, vendorId: string, criterionId: string): string {
  return `score:${raterId}:${vendorId}:${criterionId}`;
}
