import 'fake-indexeddb/auto';
import { afterEach, describe } from 'vitest';

import type { Database } from '#extension/storage/database.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';

import { recordStoreContract } from '../../contract/record-store.ts';
import { testDatabase } from './test-database.ts';

describe('records over Dexie', () => {
  let database: Database | undefined;

  afterEach(async () => {
    await database?.delete();
  });

  recordStoreContract(async (clock) => {
    database = testDatabase();
    return createRecordStore(database, { clock });
  });
});
