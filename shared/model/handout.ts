import * as z from 'zod/mini';

import { instantSchema, lineSchema, recordIdSchema } from './ids.ts';

/** That a vendor was given our one-page brief (S4-15): who gave it when, and which state of it, so that all candidates know the same. */
export const handoutFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  givenBy: recordIdSchema,
  givenAt: instantSchema,
  /** The name of the text that was given, e.g. `a41f-09c3`. */
  state: lineSchema,
  remark: lineSchema,
});
