import * as z from 'zod/mini';

import { instantSchema, lineSchema, recordIdSchema } from './ids.ts';

/**
 * A summary that was handed out (版): when, by whom, from which state of the data, and what it said, as keyed lines that can be laid
 * beside those of another version.
 */
export const versionFieldsSchema = z.strictObject({
  madeBy: recordIdSchema,
  madeAt: instantSchema,
  language: z.enum(['ja', 'en']),
  blind: z.boolean(),
  /** The name of the state of the records, e.g. `a41f-09c3`. */
  state: lineSchema,
  remark: lineSchema,
  statements: z
    .array(z.strictObject({ key: lineSchema, label: lineSchema, text: lineSchema }))
    .check(z.maxLength(400)),
});
export type VersionFields = z.infer<typeof versionFieldsSchema>;
