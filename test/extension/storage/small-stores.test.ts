import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

import { createCheckStore } from '#extension/storage/check-store.ts';
import type { Database } from '#extension/storage/database.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createDraftStore } from '#extension/storage/draft-store.ts';
import { createHistoryStore } from '#extension/storage/history-store.ts';
import { createInbox } from '#extension/storage/inbox.ts';
import { readingsOf } from '#extension/storage/live.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { createWorkbookStore } from '#extension/storage/workbook-store.ts';

import { checkStoreContract } from '../../contract/check-store.ts';
import { draftStoreContract } from '../../contract/draft-store.ts';
import { historyStoreContract } from '../../contract/history-store.ts';
import { inboxContract } from '../../contract/inbox.ts';
import { readingsContract } from '../../contract/readings.ts';
import { workbookStoreContract } from '../../contract/workbook-store.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { testDatabase } from './test-database.ts';

let database: Database;

beforeEach(() => {
  database = testDatabase();
});

afterEach(async () => {
  await database.delete();
});

describe('drafts over Dexie', () => {
  draftStoreContract((clock) => createDraftStore(database, clock));
});

describe('looks at evidence over Dexie', () => {
  checkStoreContract(() => createCheckStore(database));
});

describe('workbooks over Dexie', () => {
  workbookStoreContract(async () => createWorkbookStore(database, new ManualClock()));
});

describe('the history over Dexie', () => {
  historyStoreContract((clock) => ({
    history: createHistoryStore(database),
    records: createRecordStore(database, { clock }),
    workbooks: createWorkbookStore(database, clock),
    person: async () => {
      const raterId = await createDeviceStore(database).get('raterId');
      return raterId;
    },
  }));
});

describe('what screens read from Dexie', () => {
  readingsContract(() => ({
    readings: readingsOf(database),
    records: createRecordStore(database, { clock: new ManualClock() }),
    workbooks: createWorkbookStore(database, new ManualClock()),
  }));
});

describe('the inbox over Dexie', () => {
  const captureSchema = z.strictObject({ exact: z.string() });
  inboxContract(() => createInbox(database, captureSchema));

  test('keeps nothing that is no capture, and gives out nothing that is none', async () => {
    const inbox = createInbox<unknown>(database, captureSchema);
    const odd = {
      id: 'capture-1',
      state: 'read' as const,
      tabId: 7,
      windowId: 1,
      capture: { html: '<b>' },
      criterionId: null,
      reason: null,
      at: '2026-11-20T05:31:02.123Z',
    };
    await expect(inbox.put(odd)).rejects.toMatchObject({ reason: 'record-invalid' });
    await expect(inbox.list()).resolves.toEqual([]);
    await database.inbox.put(odd);
    await expect(inbox.get('capture-1')).rejects.toMatchObject({ reason: 'record-invalid' });
  });
});
