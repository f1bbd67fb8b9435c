import * as z from 'zod/mini';

import { attachmentSchema } from './attachment.ts';
import { criterionIdSchema } from './axis.ts';
import { instantSchema, recordIdSchema, remarkSchema } from './ids.ts';

/** E0 impression, E1 public page, E2 writing addressed to us, E3 draft contract or SLA, E4 third party or measured. */
export const strengths = [0, 1, 2, 3, 4] as const;
const strengthSchema = z.union(strengths.map((level) => z.literal(level)));
export type Strength = (typeof strengths)[number];

/** What a buyer keeps to justify a score (証拠): a passage or a note, where it came from, and the criteria it speaks to. */
export const evidenceFieldsSchema = z.strictObject({
  vendorId: recordIdSchema,
  pageId: z.nullable(recordIdSchema),
  /** `null` for evidence without words of a page, such as a meeting note. */
  passageId: z.nullable(recordIdSchema),
  criterionIds: z.array(criterionIdSchema).check(z.maxLength(30)),
  strength: strengthSchema,
  /** Evidence against the vendor (反証); counts the same, shown with a flag. */
  counter: z.boolean(),
  remark: remarkSchema,
  /** A picture or a whole text that lies on the device that captured it; absent for words alone. */
  attachment: z.optional(attachmentSchema),
  capturedBy: recordIdSchema,
  capturedAt: instantSchema,
});
export type EvidenceFields = z.infer<typeof evidenceFieldsSchema>;
