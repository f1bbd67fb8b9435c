import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createMemberKeys } from '#extension/sheets/keys.ts';
import type { Database } from '#extension/storage/database.ts';
import { createKeyStore } from '#extension/storage/key-store.ts';

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
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test('the key of a workbook is made once, even when two ask at once', async () => {
  const keys = keysOf();
  const [one, two] = await Promise.all([keys.of('book-1'), keys.of('book-1')]);
  expect(two.publicKey).toBe(one.publicKey);
  const later = await keysOf().of('book-1');
  expect(later.fingerprint).toBe(one.fingerprint);
  const other = await keys.of('book-2');
  expect(other.publicKey).not.toBe(one.publicKey);
});

test('the private key cannot be read, not even from the database', async () => {
  await keysOf().of('book-1');
  const row = await database.keys.get('book-1');
  expect(row?.pair.privateKey.extractable).toBe(false);
  if (!row) throw new Error('There is no key.');
  await expect(crypto.subtle.exportKey('jwk', row.pair.privateKey)).rejects.toThrow(/extractable/);
});

test('the fingerprint is the beginning of the SHA-256 of the 65 bytes of the key', async () => {
  const { publicKey, fingerprint } = await keysOf().of('book-1');
  expect(publicKey).toMatch(/^04[0-9a-f]{128}$/);
  const digest = await crypto.subtle.digest('SHA-256', bytes(publicKey));
  expect(Buffer.from(digest).toString('hex').startsWith(fingerprint)).toBe(true);
  expect(fingerprint).toHaveLength(16);
});

test('a signature holds for the text that was signed and for no other', async () => {
  const memberKey = await keysOf().of('book-1');
  const signature = await memberKey.sign('mikiwame/1\nbook-1\n{}');
  expect(signature).toMatch(/^[0-9a-f]{128}$/);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(memberKey.publicKey), algorithm, true, [
    'verify',
  ]);
  const holds = (text: string) =>
    crypto.subtle.verify(algorithm, key, bytes(signature), new TextEncoder().encode(text));
  await expect(holds('mikiwame/1\nbook-1\n{}')).resolves.toBe(true);
  await expect(holds('mikiwame/1\nbook-2\n{}')).resolves.toBe(false);
});
