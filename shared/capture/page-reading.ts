import * as z from 'zod/mini';

import { quoteLimit } from '../model/quote-limit.ts';
import { tableSchema } from '../model/table.ts';

const lineSchema = z.string().check(z.maxLength(300));

/**
 * What the page script found in one frame. It comes from somebody else's page, so it is parsed before anything looks at it, and
 * nothing in it is longer than a record may keep.
 */
export const pageReadingSchema = z.strictObject({
  /** Whether this is the tab's own document and not a frame in it. */
  top: z.boolean(),
  /** Whether the keyboard was in this frame. */
  focused: z.boolean(),
  /** Whether the keyboard was in a frame of another site, into which we cannot see. */
  foreignFrame: z.boolean(),
  url: z.string().check(z.maxLength(20_000)),
  title: lineSchema,
  /** The canonical link as an absolute address; empty if there is none. */
  canonical: z.string().check(z.maxLength(4000)),
  language: z.string().check(z.maxLength(40)),
  siteName: lineSchema,
  contentType: z.string().check(z.maxLength(100)),
  /** SHA-256 of the frame's visible text; empty where it was not read. */
  contentHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
  /** The selected words; empty if there are none, one character longer than a quote may be if there are too many. */
  exact: z.string().check(z.maxLength(quoteLimit + 1)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
  /** UTF-16 units in the frame's visible text; both 0 where the place is not known. */
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  /** The headings above the words, outermost first. */
  headings: z.array(lineSchema).check(z.maxLength(6)),
  /** The cells that the words stand in; `null` outside a table or list. */
  table: z.nullable(tableSchema),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
