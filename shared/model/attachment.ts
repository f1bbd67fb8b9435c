import * as z from 'zod/mini';

/**
 * What is too large for a record and stays on the device that captured it (添付): a picture, or the whole text of a page. The record
 * keeps its SHA-256, lower-case hexadecimal, so that nobody can swap it unseen.
 */
export const attachmentSchema = z.strictObject({
  kind: z.enum(['picture', 'text']),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Bytes. */
  size: z.int().check(z.gte(0)),
  /** Pixels; 0 for a text. */
  width: z.int().check(z.gte(0)),
  height: z.int().check(z.gte(0)),
});
export type Attachment = z.infer<typeof attachmentSchema>;
