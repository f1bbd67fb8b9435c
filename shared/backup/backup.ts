import * as z from 'zod/mini';

import { MikiwameError } from '../errors.ts';
import { migrateRecord, storedVersion } from '../migrations/migrate.ts';
import { recordIdSchema } from '../model/ids.ts';
import type { AnyRecord } from '../model/record.ts';
import { type WorkbookInput, workbookInputSchema } from '../model/workbook-input.ts';
import { parseRecord } from '../sync/change.ts';

/** Everything about one evaluation: its records, deleted ones included, and what people typed into its workbook. */
export type Backup = { evaluationId: string; records: AnyRecord[]; input: WorkbookInput };

const envelopeSchema = z.looseObject({
  mikiwame: z.literal('backup'),
  version: z.int().check(z.gte(1)),
});

const contentSchema = z.object({
  evaluationId: recordIdSchema,
  records: z.array(z.unknown()),
  input: workbookInputSchema,
});

/** The backup as the text of a JSON file. */
export function writeBackup({ evaluationId, records, input }: Backup): string {
  return JSON.stringify({
    mikiwame: 'backup',
    version: storedVersion,
    evaluationId,
    records,
    input,
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
  const { evaluationId, input } = content.data;
  const records = content.data.records.map((record) => parseRecord(migrateRecord(record, version)));
  const stray = records.find((record) => record.evaluationId !== evaluationId);
  if (stray) throw new MikiwameError('record-invalid', stray.id);
  if (!records.some(({ kind, id }) => kind === 'evaluation' && id === evaluationId)) {
    throw new MikiwameError('record-invalid', evaluationId);
  }
  return { evaluationId, records, input };
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark, which some programs put first when they save a file again.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new MikiwameError('file-not-ours');
  }
}
