import * as z from 'zod/mini';

import { addressSchema, lineSchema, recordIdSchema } from './ids.ts';
import { quoteLimit } from './quote-limit.ts';
import { tableSchema } from './table.ts';

/**
 * The marked words (抜粋) with W3C Web Annotation selectors: TextQuote (`exact`, `prefix`, `suffix`), TextPosition (`start`, `end`
 * in UTF-16 units of the page's text) and a text fragment link.
 */
export const passageFieldsSchema = z.strictObject({
  pageId: recordIdSchema,
  exact: z.string().check(z.minLength(1), z.maxLength(quoteLimit)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  /** The page's address with `#:~:text=` (or `#page=` for a PDF), so that a link opens at the passage. */
  link: addressSchema,
  /** The headings above the passage, outermost first. */
  headings: z.array(lineSchema).check(z.maxLength(6)),
  /** 1-based page of a PDF; `null` elsewhere. */
  pdfPage: z.nullable(z.int().check(z.gte(1))),
  /** The frame's own address when the words stood in a frame; empty otherwise. */
  frameUrl: addressSchema,
  /** The cells that the words stood in, with their headings; absent for words outside a table or list. */
  table: z.optional(tableSchema),
});
export type PassageFields = z.infer<typeof passageFieldsSchema>;
