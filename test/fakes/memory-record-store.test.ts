import { describe } from 'vitest';

import { recordStoreContract } from '../contract/record-store.ts';
import { createMemoryRecordStore } from './memory-record-store.ts';

describe('records in memory', () => {
  recordStoreContract(async (clock) => createMemoryRecordStore({ clock, deviceId: 'memory' }));
});
