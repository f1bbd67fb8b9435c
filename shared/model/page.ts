import * as z from 'zod/mini';

import { addressSchema, instantSchema, lineSchema, recordIdSchema } from './ids.ts';

const pageKinds = ['web', 'pdf', 'text'] as const;

/** A captured address (ページ) as it was at that time. */
export const pageFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  kind: z.enum(pageKinds),
  /** The address shown in the browser, without fragment. */
  url: addressSchema,
  /** The address by which the same page is recognised again: canonical link, tracking parameters removed. */
  canonicalUrl: addressSchema,
  title: lineSchema,
  capturedAt: instantSchema,
  /** SHA-256 of the page's text, lower-case hexadecimal; empty where the text was not read. */
  contentHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
});
export type PageFields = z.infer<typeof pageFieldsSchema>;
