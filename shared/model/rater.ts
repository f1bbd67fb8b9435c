import * as z from 'zod/mini';

import { instantSchema } from './ids.ts';

/** A person who scores (評価者). */
export const raterFieldsSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  role: z.enum(['owner', 'rater', 'reader']),
  joinedAt: instantSchema,
});
export type RaterFields = z.infer<typeof raterFieldsSchema>;
