import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Database } from '#extension/storage/database.ts';
import { handoverStanding } from '#extension/storage/handover-standing.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { createWorkbookStore } from '#extension/storage/workbook-store.ts';
import { handOver } from '#shared/sync/by-file.ts';

import { countedIds } from '../../fakes/counted-ids.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { joinedWorkbook } from '../../fakes/test-device.ts';
import { testDatabase } from './test-database.ts';

const e1 = 'evaluation-1';
const { workbookId } = joinedWorkbook();
let database: Database;

beforeEach(() => {
  database = testDatabase();
});

afterEach(async () => {
  await database.delete();
});

test('counts what is in a file and still waits as it is there', async () => {
  const clock = new ManualClock();
  const records = createRecordStore(database, { clock });
  const workbooks = createWorkbookStore(database, clock);
  const standing = () => handoverStanding(database, workbookId);
  await workbooks.put(joinedWorkbook({ address: '', evaluationId: e1 }));
  await expect(standing()).resolves.toBeNull();
  const notes = ['note-1', 'note-2', 'note-3'].map((id) => noteChange(e1, id, '一'));
  await records.commit([evaluationChange(e1), ...notes]);
  await expect(standing()).resolves.toBeNull();
  const stores = { records, workbooks, operationIds: countedIds(), clock };
  await handOver(workbookId, stores);
  const madeAt = clock.instant();
  await expect(standing()).resolves.toEqual({ joins: false, madeAt, records: 4 });
  clock.time += 1000;
  await records.commit([noteChange(e1, 'note-1', '二'), noteChange(e1, 'note-4', '一')]);
  await expect(standing()).resolves.toEqual({ joins: false, madeAt, records: 3 });
  const sent = (await records.pending(e1, 9)).filter(({ record }) => record.id === 'note-2');
  await records.acknowledge(sent.map(({ record }) => record));
  await expect(standing()).resolves.toMatchObject({ records: 2 });
  await workbooks.dropHandover(workbookId);
  await expect(standing()).resolves.toBeNull();
});
