import * as z from 'zod/mini';

import { recordIdSchema } from './ids.ts';
import { stampSchema } from './stamp.ts';

/**
 * One thing that somebody did, kept for ever: the fields of one record that were set at one moment. `input` stands for what people typed into
 * the workbook's input sheet, whose id is that of the evaluation; every other kind is a kind of record.
 */
export const historyEntrySchema = z.strictObject({
  stamp: stampSchema,
  /** The rater who did it; `null` where nobody is known. */
  by: z.nullable(recordIdSchema),
  evaluationId: recordIdSchema,
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,29}$/)),
  id: recordIdSchema,
  /** Field by field what was written; a record's tombstone is its field `deleted`. */
  set: z.record(z.string().check(z.maxLength(60)), z.unknown()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
