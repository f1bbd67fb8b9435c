import * as z from 'zod/mini';

import { instantSchema, lineSchema } from './ids.ts';

/** A company under evaluation (候補), recognised by its registrable domains. */
export const vendorFieldsSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Registrable domains in lower case, e.g. `shiomi-logi.example`; a host name where there is none. */
  domains: z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(50)),
  /** Name to use where space is short; empty means `name`. */
  shortName: lineSchema,
  addedAt: instantSchema,
  /** Which of its plans is compared, by name; absent while it has one. */
  plan: z.optional(lineSchema),
});
export type VendorFields = z.infer<typeof vendorFieldsSchema>;
