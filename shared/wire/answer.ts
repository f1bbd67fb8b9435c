import * as z from 'zod/mini';

import { MikiwameError } from '../errors.ts';
import { answerSchema, type WorkbookAnswer, wireVersion } from './request.ts';

const ours = z.looseObject({ mikiwame: z.int() });

/**
 * What a workbook said, whichever way its answer came; `null` when the value is no answer of any Mikiwame.
 * @throws MikiwameError the workbook's own reason for refusing; `workbook-outdated` and `version-newer` when the workbook is older or newer
 *   than this side; `workbook-damaged` for an answer of our version that is not whole.
 */
export function workbookAnswerOf(value: unknown): WorkbookAnswer | null {
  const versioned = ours.safeParse(value);
  if (!versioned.success) return null;
  const version = versioned.data.mikiwame;
  if (version < wireVersion) throw new MikiwameError('workbook-outdated', String(version));
  if (version > wireVersion) throw new MikiwameError('version-newer', String(version));
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) {
    throw new MikiwameError('workbook-damaged', parsed.error.issues[0]?.path.join('.') ?? '');
  }
  if (parsed.data.ok) return parsed.data.answer;
  throw new MikiwameError(parsed.data.reason, parsed.data.detail);
}
