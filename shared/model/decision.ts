import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';
import { mustHaveIdSchema, mustHaveStatusSchema } from './must-have.ts';

/** What a person settled, always with who and when: a must-have, an exclusion, a place on the shortlist, points agreed on. */
export const decisionFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  subject: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('must-have'),
      mustHaveId: mustHaveIdSchema,
      status: mustHaveStatusSchema,
    }),
    z.strictObject({ type: z.literal('exclusion'), excluded: z.boolean() }),
    z.strictObject({ type: z.literal('shortlist'), listed: z.boolean() }),
    /** Points that the team agreed on instead of the raters' mean; `null` takes the agreement back. The originals stay. */
    z.strictObject({
      type: z.literal('consensus'),
      criterionId: criterionIdSchema,
      points: z.nullable(z.number().check(z.gte(1), z.lte(5))),
    }),
  ]),
  reason: remarkSchema,
  evidenceIds: z.array(recordIdSchema).check(z.maxLength(100)),
  decidedBy: recordIdSchema,
  decidedAt: instantSchema,
});

/** The id of the decision on one must-have of one vendor. */
export function mustHaveDecisionId(vendorId: string, mustHaveId: string): string {
  return `decision:must-have:${vendorId}:${mustHaveId}`;
}

/** The id of the decision whether a vendor is out of the running. */
export function exclusionDecisionId(vendorId: string): string {
  return `decision:exclusion:${vendorId}`;
}

/** The id of the decision whether a vendor is on the shortlist. */
export function shortlistDecisionId(vendorId: string): string {
  return `decision:shortlist:${vendorId}`;
}

/** The id of what the team agreed on for one criterion of one vendor. */
export function consensusDecisionId(vendorId: string, criterionId: string): string {
  return `decision:consensus:${vendorId}:${criterionId}`;
}
