import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createMemberKeys } from '#extension/sheets/keys.ts';
import type { Database } from '#extension/storage/database.ts';
import { createKeyStore } from '#extension/storage/key-store.ts';

import { memberKeysContract } from '../../contract/member-keys.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { testDatabase } from '../storage/test-database.ts';

let database: Database;

beforeEach(() => {
  database = testDatabase();
});

afterEach(async () => {
  await database.delete();
});

const keysOf = () => createMemberKeys(createKeyStore(database, new ManualClock()));

test('the private key cannot be read, not even from the database', async () => {
  await keysOf().of('book-1');
  const row = await database.keys.get('book-1');
  expect(row?.pair.privateKey.extractable).toBe(false);
  if (!row) throw new Error('There is no key.');
  await expect(crypto.subtle.exportKey('jwk', row.pair.privateKey)).rejects.toThrow(/extractable/);
});

memberKeysContract(keysOf);
