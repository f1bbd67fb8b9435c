import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

import type { Database } from '#extension/storage/database.ts';
import { createDraftStore } from '#extension/storage/draft-store.ts';
import { createInbox } from '#extension/storage/inbox.ts';
import { readingsOf } from '#extension/storage/live.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { createWorkbookStore } from '#extension/storage/workbook-store.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';

import { ManualClock } from '../../fakes/manual-clock.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { joinedWorkbook } from '../../fakes/test-device.ts';
import { testDatabase } from './test-database.ts';

let database: Database;
const clock = new ManualClock();

beforeEach(() => {
  database = testDatabase();
});

afterEach(async () => {
  await database.delete();
});

test('a draft is kept as it was typed last, until it is emptied', async () => {
  const drafts = createDraftStore(database, clock);
  await drafts.save('note:v1', '途中まで');
  await drafts.save('note:v1', '途中まで書いた');
  await expect(drafts.get('note:v1')).resolves.toEqual({
    text: '途中まで書いた',
    savedAt: clock.instant(),
  });
  await drafts.save('note:v1', '');
  await expect(drafts.get('note:v1')).resolves.toBeUndefined();
  await drafts.save('note:v2', '別の');
  await drafts.remove('note:v2');
  await expect(database.drafts.count()).resolves.toBe(0);
});

describe('the inbox', () => {
  const captureSchema = z.strictObject({ exact: z.string() });
  const entry = {
    id: 'capture-1',
    state: 'reading' as const,
    tabId: 7,
    windowId: 1,
    capture: null,
    criterionId: '4.1',
    reason: null,
    at: '2026-11-20T05:31:02.123Z',
  };

  test('keeps a capture while it is read and what was read', async () => {
    const inbox = createInbox(database, captureSchema);
    await inbox.put(entry);
    await inbox.update('capture-1', { state: 'read', capture: { exact: '月5,500円〜' } });
    const read = { ...entry, state: 'read', capture: { exact: '月5,500円〜' } };
    await expect(inbox.get('capture-1')).resolves.toEqual(read);
    await inbox.put({ ...entry, id: 'capture-0', at: '2026-11-20T05:31:01.000Z' });
    expect((await inbox.list()).map(({ id }) => id)).toEqual(['capture-0', 'capture-1']);
    await inbox.remove('capture-1');
    await inbox.update('capture-1', { state: 'failed', reason: 'pdf-broken' });
    await expect(inbox.get('capture-1')).resolves.toBeUndefined();
  });

  test('keeps nothing that is no capture, and gives out nothing that is none', async () => {
    const inbox = createInbox<unknown>(database, captureSchema);
    const odd = { ...entry, capture: { html: '<b>' } };
    await expect(inbox.put(odd)).rejects.toMatchObject({ reason: 'record-invalid' });
    await expect(inbox.list()).resolves.toEqual([]);
    await database.inbox.put(odd);
    await expect(inbox.get('capture-1')).rejects.toMatchObject({ reason: 'record-invalid' });
  });
});

test('a workbook is remembered, found by its evaluation, changed and forgotten with its open push', async () => {
  const workbooks = createWorkbookStore(database);
  const workbook = joinedWorkbook({ evaluationId: 'e1' });
  const { workbookId } = workbook;
  await workbooks.put(workbook);
  await workbooks.update(workbookId, { revision: 7 });
  await workbooks.update('unknown', { revision: 9 });
  await expect(workbooks.of('e1')).resolves.toEqual({ ...workbook, revision: 7 });
  const push = { operationId: '0'.repeat(26), evaluationId: 'e1', since: 3, records: [] };
  await workbooks.keepPush(workbookId, push);
  await expect(workbooks.openPush(workbookId)).resolves.toEqual(push);
  await workbooks.dropPush(workbookId);
  await expect(workbooks.openPush(workbookId)).resolves.toBeUndefined();
  await workbooks.keepPush(workbookId, push);
  await workbooks.remove(workbookId);
  await expect(workbooks.list()).resolves.toEqual([]);
  await expect(workbooks.openPush(workbookId)).resolves.toBeUndefined();
});

test('screens read the evaluation with what people typed into its workbook', async () => {
  const readings = readingsOf(database);
  const records = createRecordStore(database, { clock });
  await expect(readings.snapshot('e1')).resolves.toBeNull();
  await expect(readings.workbook('e1')).resolves.toBeNull();
  await records.commit([evaluationChange('e1'), noteChange('e1', 'n1', 'メモ')]);
  await records.commit([evaluationChange('e2')]);
  await expect(readings.snapshot('e1')).resolves.toMatchObject({
    evaluation: { id: 'e1' },
    notes: [{ id: 'n1', text: 'メモ' }],
    input: emptyWorkbookInput,
  });
  const input = { ...emptyWorkbookInput, weights: { fit: 40 } };
  await createWorkbookStore(database).put(joinedWorkbook({ evaluationId: 'e1', input }));
  await expect(readings.snapshot('e1')).resolves.toMatchObject({ input });
  await expect(readings.workbooks()).resolves.toHaveLength(1);
  await expect(readings.pendingCount('e1')).resolves.toBe(2);
  await expect(readings.device()).resolves.toMatchObject({ language: 'ja' });
});
