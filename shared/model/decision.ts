import * as z from 'zod/mini';

import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';
import { mustHaveIdSchema, mustHaveStatusSchema } from './must-have.ts';

/** What a person settled, always with who and when: a must-have, an exclusion, a place on the shortlist. */
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
