import * as z from 'zod/mini';

import { attachmentSchema } from '../model/attachment.ts';
import { axisIdSchema } from '../model/axis.ts';
import { addressSchema, recordIdSchema } from '../model/ids.ts';
import { quoteLimit } from '../model/quote-limit.ts';
import { pageReadingSchema } from './page-reading.ts';

/** Words that the browser itself handed over with its context menu, for places into which no script may look. */
const menuWordsSchema = z.strictObject({
  words: z.string().check(z.maxLength(quoteLimit + 1)),
  frameId: z.int(),
  /** Address of the frame; empty when the words stood in the tab's own document. */
  frameUrl: addressSchema,
});

/**
 * A capture on its way from a gesture to evidence. It is written down before anything is done, with the ids that its records will
 * have, so that whoever takes it up again after the worker died makes the same records and not second ones.
 */
export const capturedSchema = z.strictObject({
  ids: z.strictObject({
    page: recordIdSchema,
    passage: recordIdSchema,
    evidence: recordIdSchema,
  }),
  /** The evaluation that was open at the gesture; empty when there was none. */
  evaluationId: z.union([recordIdSchema, z.literal('')]),
  /** The axis chosen in the menu; `null` for automatic. */
  axis: z.nullable(axisIdSchema),
  /** Whether words were asked for; a click on the icon may also just open the panel. */
  asked: z.boolean(),
  /** Whether the words are filed at once under the criterion that is suggested first. */
  confirm: z.boolean(),
  url: addressSchema,
  title: z.string().check(z.maxLength(300)),
  menu: z.nullable(menuWordsSchema),
  /** The tab shows a PDF, whose text is read from its bytes and not from the page. */
  pdf: z.boolean(),
  /** What the page script found in the frame with the selection; `null` before it ran and where it could not. */
  reading: z.nullable(pageReadingSchema),
  /** What it found in the tab's own document, when the selection was in a frame. */
  topReading: z.nullable(pageReadingSchema),
  /** 1-based page when the words were marked in the text of a PDF; `null` elsewhere. */
  pdfPage: z.nullable(z.int().check(z.gte(1))),
  /** What was kept besides words, with the remark that the evidence begins with; `null` for words alone. */
  kept: z.nullable(
    z.strictObject({
      attachment: attachmentSchema,
      remark: z.string().check(z.maxLength(600)),
    }),
  ),
});
export type Captured = z.infer<typeof capturedSchema>;
