import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Database } from '#extension/storage/database.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';

import { ManualClock } from '../../fakes/manual-clock.ts';
import { noteChange } from '../../fakes/sample-changes.ts';
import { testDatabase } from './test-database.ts';

let database: Database;
let store: DeviceStore;

beforeEach(() => {
  database = testDatabase();
  store = createDeviceStore(database);
});

afterEach(async () => {
  await database.delete();
});

test('a device is named at its first opening and keeps its names', async () => {
  const first = await store.load();
  expect(first.deviceId).toMatch(/^[a-z0-9]{16}$/);
  expect(first.raterId).toMatch(/^[a-z0-9]{26}$/);
  expect(first).toMatchObject({ evaluationId: '', language: 'ja', theme: 'system', atHand: null });
  database.close();
  await database.open();
  await expect(createDeviceStore(database).load()).resolves.toEqual(first);
});

test('sets what is given and leaves the rest', async () => {
  const first = await store.load();
  const lastCapture = {
    evidenceId: null,
    inboxId: 'inbox-1',
    reason: 'nothing-selected' as const,
    at: '2026-11-20T05:31:02.123Z',
  };
  await store.set({ theme: 'dark', lastCapture });
  await expect(store.load()).resolves.toEqual({ ...first, theme: 'dark', lastCapture });
  await expect(store.get('lastCapture')).resolves.toEqual(lastCapture);
});

test('two settings made at once are both kept', async () => {
  await Promise.all([store.set({ raterName: '佐藤' }), store.set({ singleKeys: false })]);
  await expect(store.load()).resolves.toMatchObject({ raterName: '佐藤', singleKeys: false });
});

test('refuses a value out of range and keeps the old one', async () => {
  const set = store.set({ raterName: '佐'.repeat(101), theme: 'dark' });
  await expect(set).rejects.toMatchObject({ reason: 'record-invalid', detail: 'raterName' });
  await expect(store.load()).resolves.toMatchObject({ raterName: '', theme: 'system' });
});

test('the clock of the records is no setting, and a device without its name stamps nothing', async () => {
  const records = createRecordStore(database, { clock: new ManualClock() });
  await records.commit([noteChange('e1', 'n1', '初め')]);
  await expect(store.load()).resolves.not.toHaveProperty('lastStamp');
  await database.device.delete('deviceId');
  await expect(records.commit([noteChange('e1', 'n1', '次')])).rejects.toMatchObject({
    reason: 'storage-failed',
  });
  await expect(store.load()).rejects.toMatchObject({ reason: 'storage-failed' });
});
