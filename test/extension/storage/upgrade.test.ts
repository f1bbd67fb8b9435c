import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Database } from '#extension/storage/database.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { storedVersion } from '#shared/migrations/migrate.ts';

import { countedIds } from '../../fakes/counted-ids.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { examples } from '../../shared/migrations/examples.ts';
import { testDatabase } from './test-database.ts';

let database: Database;

beforeEach(() => {
  database = testDatabase();
});

afterEach(async () => {
  await database.delete();
});

/** The database as a program of the first version left it. */
async function oldDatabase(records: readonly object[]): Promise<void> {
  const old = new Dexie(database.name);
  old.version(1).stores({
    records: '[evaluationId+id], evaluationId, [evaluationId+kind], kind',
    device: 'key',
  });
  await old.table('records').bulkAdd(records);
  old.close();
}

test('the database has the version of the stored shapes', () => {
  expect(database.verno).toBe(storedVersion);
});

test('an old database is brought to the present shape when it is opened', async () => {
  const old = examples.filter(({ from }) => from === 1);
  await oldDatabase(old.map(({ before }) => before));
  const store = createRecordStore(database, { clock: new ManualClock() });
  const records = await store.list('e1');
  expect(records.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    old
      .map(({ after }) => after)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
});

test('a record that cannot be read stops the upgrade and stays as it was', async () => {
  const odd = {
    id: 'n9',
    kind: 'note',
    evaluationId: 'e1',
    fields: {},
    deleted: false,
    stamps: {},
  };
  await oldDatabase([odd]);
  const store = createRecordStore(database, { clock: new ManualClock() });
  await expect(store.list('e1')).rejects.toMatchObject({ reason: 'storage-failed' });
  database.close();
  const old = await new Dexie(database.name).open();
  await expect(old.table('records').toArray()).resolves.toEqual([odd]);
  old.close();
});

test('a database of a newer program is not touched', async () => {
  await database.open();
  const tables = database.tables.map(({ name, schema }): [string, string] => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
  ]);
  database.close();
  const newer = new Dexie(database.name);
  newer.version(99).stores(Object.fromEntries(tables));
  await newer.open();
  newer.close();
  database = new Database({ ids: countedIds(), language: 'ja', name: database.name });
  const store = createRecordStore(database, { clock: new ManualClock() });
  await expect(store.list('e1')).rejects.toMatchObject({ reason: 'version-newer' });
});
