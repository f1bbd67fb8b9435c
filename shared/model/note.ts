import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';

/** Free text (メモ) on a vendor, or on one criterion of a vendor. */
export const noteFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  criterionId: z.nullable(criterionIdSchema),
  text: remarkSchema,
  writtenBy: recordIdSchema,
  writtenAt: instantSchema,
});
