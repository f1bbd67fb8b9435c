import * as z from 'zod/mini';

import { instantSchema, recordIdSchema } from './ids.ts';
import { quoteLimit } from './quote-limit.ts';

/**
 * What became of a passage when its page was looked at again. `found` and `normalised` (only width, case or white space differ) still
 * say the same; `moved` says it in another place; `changed` says something else there; `ambiguous` and `gone` name no place, because
 * a wrong one would be worse; `unreachable` means that the page could not be read.
 */
export const checkStatuses = [
  'found',
  'normalised',
  'moved',
  'changed',
  'ambiguous',
  'gone',
  'unreachable',
] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** A look at the place of a piece of evidence (再確認). It is this device's own observation and no record of the evaluation. */
export const checkSchema = z.strictObject({
  evidenceId: recordIdSchema,
  evaluationId: recordIdSchema,
  status: z.enum(checkStatuses),
  /** The present wording where it differs from the quote; empty otherwise. */
  present: z.string().check(z.maxLength(quoteLimit)),
  checkedAt: instantSchema,
  /** Seen in the open page, or in a copy that was fetched, in which words that a script writes are missing. */
  seen: z.enum(['open', 'fetched']),
});
export type Check = z.infer<typeof checkSchema>;

const doubtful: ReadonlySet<CheckStatus> = new Set(['changed', 'ambiguous', 'gone']);

/** Whether a person should look at the evidence again, because its words may no longer be true. */
export function isDoubtful({ status }: Pick<Check, 'status'>): boolean {
  return doubtful.has(status);
}
