import type { Transaction } from 'dexie';

import { migrateRecord } from '#shared/migrations/migrate.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { parseRecord } from '#shared/sync/change.ts';

/**
 * Brings the records of a database of version `from` to the present shape, inside Dexie's upgrade: if one cannot be read afterwards, the
 * whole upgrade is taken back and the old database stays as it was.
 */
export function upgradeRecords(from: number) {
  return async (transaction: Transaction): Promise<void> => {
    const table = transaction.table<unknown>('records');
    const stored = await table.toArray();
    const records: AnyRecord[] = stored.map((record) => parseRecord(migrateRecord(record, from)));
    await table.bulkPut(records);
  };
}
