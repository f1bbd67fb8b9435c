import { type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { Readings } from '#shared/ports/readings.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

import type { Database } from './database.ts';
import { readDevice } from './device-store.ts';
import { kept } from './failure.ts';

/** All readings of a database, to hand to screens that know nothing of it. */
export function readingsOf(database: Database): Readings {
  return {
    snapshot: (evaluationId) => loadSnapshot(database, evaluationId),
    device: () => loadDevice(database),
    workbook: (evaluationId) => loadWorkbook(database, evaluationId),
    workbooks: () => kept(() => database.workbooks.toArray()),
    pendingCount: (evaluationId) => pendingCount(database, evaluationId),
  };
}

/** Everything about one evaluation with what people typed into its workbook; `null` when it is not on this device. */
export function loadSnapshot(database: Database, evaluationId: string): Promise<Snapshot | null> {
  return kept(() =>
    database.transaction('r', database.records, database.workbooks, async () => {
      const records = await database.records.where({ evaluationId }).toArray();
      const workbook = await database.workbooks.where({ evaluationId }).first();
      return snapshotOf(evaluationId, records, workbook?.input);
    }),
  );
}

/** The device's settings. */
export function loadDevice(database: Database): Promise<Device> {
  return kept(() => readDevice(database));
}

/** The workbook of an evaluation, `null` when none was joined. */
export async function loadWorkbook(
  database: Database,
  evaluationId: string,
): Promise<JoinedWorkbook | null> {
  const workbook = await kept(() => database.workbooks.where({ evaluationId }).first());
  return workbook ?? null;
}

/** How many records of an evaluation wait to be sent, refused ones included. */
export function pendingCount(database: Database, evaluationId: string): Promise<number> {
  return kept(() =>
    database.outbox
      .where('[evaluationId+id]')
      .between([evaluationId, ''], [evaluationId, '\uffff'], true, true)
      .count(),
  );
}
