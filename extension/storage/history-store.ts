import { withPresent } from '#shared/history/audit.ts';
import { inputEntry, joinHistories } from '#shared/history/entries.ts';
import type { HistoryEntry } from '#shared/model/history.ts';
import { emptyWorkbookInput, type WorkbookInput } from '#shared/model/workbook-input.ts';
import type { HistoryStore } from '#shared/ports/history-store.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import type { Database } from './database.ts';
import { readStamping, writeLastStamp } from './device-store.ts';
import { kept } from './failure.ts';

/** The history over Dexie. */
export function createHistoryStore(database: Database): HistoryStore {
  return {
    list: (evaluationId) => loadHistory(database, evaluationId),
    join: (entries) =>
      kept(() =>
        database.transaction('rw', database.history, () => addToHistory(database, entries)),
      ),
  };
}

/** All that is known of what was ever written of an evaluation, oldest first. */
function loadHistory(database: Database, evaluationId: string): Promise<HistoryEntry[]> {
  return kept(() =>
    database.transaction('r', database.history, database.records, async () => {
      const entries = await database.history.where({ evaluationId }).toArray();
      const records = await database.records.where({ evaluationId }).toArray();
      return withPresent(entries, records);
    }),
  );
}

/** Adds to the history, in the transaction of the caller. What it holds already stays as it is. */
export async function addToHistory(
  database: Database,
  entries: readonly HistoryEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const keys = entries.map(
    ({ evaluationId, stamp, kind, id }): [string, string, string, string] => [
      evaluationId,
      stamp,
      kind,
      id,
    ],
  );
  const known = await database.history.bulkGet(keys);
  await database.history.bulkPut(
    joinHistories(
      known.filter((entry) => entry !== undefined),
      entries,
    ),
  );
}

/** Adds what people typed into the workbook, in the transaction of the caller; the moment is the one at which this device heard of it. */
export async function addInput(
  database: Database,
  {
    evaluationId,
    before,
    after,
  }: { evaluationId: string; before: WorkbookInput | undefined; after: WorkbookInput },
  now: number,
): Promise<void> {
  if (evaluationId === '') return;
  const { deviceId, lastStamp } = await readStamping(database);
  const stamp = nextStamp(lastStamp, now, deviceId);
  const entry = inputEntry(before ?? emptyWorkbookInput, after, { stamp, by: null, evaluationId });
  if (!entry) return;
  await addToHistory(database, [entry]);
  await writeLastStamp(database, stamp);
}
