import * as z from 'zod/mini';

import { MikiwameError } from '../errors.ts';
import { migrateRecord, storedVersion } from '../migrations/migrate.ts';
import { type Check, checkSchema } from '../model/check.ts';
import { type HistoryEntry, historyEntrySchema } from '../model/history.ts';
import { recordIdSchema } from '../model/ids.ts';
import type { AnyRecord } from '../model/record.ts';
import { type WorkbookInput, workbookInputSchema } from '../model/workbook-input.ts';
import { parseRecord } from '../sync/change.ts';

/**
 * Everything that a device knows about one evaluation: its records, deleted ones included, what people typed into its workbook, what was
 * ever written of it, and the last look at each piece of evidence.
 */
export type Backup = {
  evaluationId: string;
  records: AnyRecord[];
  input: WorkbookInput;
  history: HistoryEntry[];
  checks: Check[];
};

const envelopeSchema = z.looseObject({
  mikiwame: z.literal('backup'),
  version: z.int().check(z.gte(1)),
});

const contentSchema = z.object({
  evaluationId: recordIdSchema,
  records: z.array(z.unknown()),
  input: workbookInputSchema,
  history: z.optional(z.array(historyEntrySchema)),
  checks: z.optional(z.array(checkSchema)),
});

/** The backup as the text of a JSON file. */
export function writeBackup({ evaluationId, records, input, history, checks }: Backup): string {
  return JSON.stringify({
    mikiwame: 'backup',
    version: storedVersion,
    evaluationId,
    records,
    input,
    history,
    checks,
  });
}

/**
 * Reads the text of a backup file, of this version or an older one.
 * @throws MikiwameError `file-not-ours` when it is no backup, `version-newer` when a newer program wrote it, `record-invalid` when
 *   something in it cannot be read or belongs to another evaluation: then nothing of it may be used.
 */
export function readBackup(text: string): Backup {
  const value = parseJson(text);
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) throw new MikiwameError('file-not-ours');
  const { version } = envelope.data;
  if (version > storedVersion) throw new MikiwameError('version-newer', String(version));
  const content = contentSchema.safeParse(value);
  if (!content.success) {
    throw new MikiwameError('record-invalid', content.error.issues[0]?.path.join('.') ?? '');
  }
  const { evaluationId, input, history = [], checks = [] } = content.data;
  const records = content.data.records.map((record) => parseRecord(migrateRecord(record, version)));
  const stray = [...records, ...history].find((one) => one.evaluationId !== evaluationId);
  if (stray) throw new MikiwameError('record-invalid', stray.id);
  if (!records.some(({ kind, id }) => kind === 'evaluation' && id === evaluationId)) {
    throw new MikiwameError('record-invalid', evaluationId);
  }
  const known = checks.filter((check) => check.evaluationId === evaluationId);
  return { evaluationId, records, input, history, checks: known };
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark, which some programs put first when they save a file again.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new MikiwameError('file-not-ours');
  }
}
