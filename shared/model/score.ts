import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';

export const pointsSchema = z.union([1, 2, 3, 4, 5].map((points) => z.literal(points)));
export type Points = 1 | 2 | 3 | 4 | 5;

/** A rater's answer for one criterion of one vendor (採点). Keyed by rater, so two people never write the same one. */
export const scoreFieldsSchema = z
  .strictObject({
    raterId: recordIdSchema,
    vendorId: recordIdSchema,
    criterionId: criterionIdSchema,
    /** Unknown (未確認) is not a number; not applicable (対象外) gives its weight to the others. */
    state: z.enum(['scored', 'unknown', 'not-applicable']),
    /** 1..5 when scored, `null` otherwise. */
    points: z.nullable(pointsSchema),
    reason: remarkSchema,
    evidenceIds: z.array(recordIdSchema).check(z.maxLength(100)),
    /** Why a score above the ceiling of its evidence was allowed; empty where the ceiling holds. */
    ceilingReason: remarkSchema,
    scoredAt: instantSchema,
  })
  .check(
    z.refine(
      (score) => (score.state === 'scored') === (score.points !== null),
      'A score has points exactly when its state is "scored".',
    ),
  );
export type ScoreFields = z.infer<typeof scoreFieldsSchema>;

/** The id under which this rater's score for this vendor and criterion is always found. */
export function scoreId(raterId: string, vendorId: string, criterionId: string): string {
  return `score:${raterId}:${vendorId}:${criterionId}`;
}
