import type { Transaction } from 'dexie';

import { MikiwameError } from '#shared/errors.ts';
import { migrateRecord } from '#shared/migrations/migrate.ts';
import { type AnyRecord, recordSchema } from '#shared/model/record.ts';

/**
 * Brings the records of a database of version `from` to the present shape, inside Dexie's upgrade: if one cannot be read afterwards, the
 * whole upgrade is taken back and the old database stays as it was.
 */
export function upgradeRecords(from: number) {
  return async (transaction: Transaction): Promise<void> => {
    const table = transaction.table<unknown>('records');
    const stored = await table.toArray();
    await table.bulkPut(stored.map((record) => upgraded(record, from)));
  };
}

function upgraded(stored: unknown, from: number): AnyRecord {
  const parsed = recordSchema.safeParse(migrateRecord(stored, from));
  if (parsed.success) return parsed.data;
  throw new MikiwameError('storage-failed', parsed.error.issues[0]?.path.join('.') ?? '');
}
