import type { WorkbookModel } from '#shared/matrix/model.ts';
import type { InputReading } from '#shared/matrix/read.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';

import { evaluationOf, type Journal, recordOf } from '../store/journal.ts';

/**
 * The workbook that these records and this input come to; `null` while the evaluation's own record is not there or is deleted.
 * `now` in milliseconds since 1970, shown as the time of the last sync.
 */
export function modelOf(
  journal: Journal,
  { input, layout }: InputReading,
  now: number,
): WorkbookModel | null {
  const evaluationId = evaluationOf(journal);
  // Without the evaluation's own record the others need no reading.
  if (!journal.entries.has(evaluationId)) return null;
  const records = [...journal.entries.values()].map(recordOf);
  const snapshot = snapshotOf(evaluationId, records, input);
  return snapshot
    ? workbookModel(snapshot, { now: new Date(now).toISOString(), inputLayout: layout })
    : null;
}

/** `modelOf` for whatever people have typed by the time it is asked. */
export function describing(journal: Journal, now: number) {
  return (reading: InputReading): WorkbookModel | null => modelOf(journal, reading, now);
}
