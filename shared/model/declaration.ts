import * as z from 'zod/mini';

import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';

/**
 * What a rater declares about one vendor: before scoring whether something ties them to it (利益相反), afterwards that their scores are handed in
 * (提出). Others' scores stay unseen until then.
 */
export const declarationFieldsSchema = z.strictObject({
  raterId: recordIdSchema,
  vendorId: recordIdSchema,
  conflict: z.enum(['none', 'some']),
  /** What ties the rater to the vendor; empty for none. */
  detail: remarkSchema,
  declaredAt: instantSchema,
  /** `null` while the rater still scores. */
  handedInAt: z.nullable(instantSchema),
});
export type DeclarationFields = z.infer<typeof declarationFieldsSchema>;

/** The id under which what a rater declared about a vendor is always found. */
export function declarationId(raterId: string, vendorId: string): string {
  return `declaration:${raterId}:${vendorId}`;
}
