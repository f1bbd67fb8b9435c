import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Database } from '#extension/storage/database.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';

import { deviceStoreContract } from '../../contract/device-store.ts';
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

deviceStoreContract(async () => store);

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
