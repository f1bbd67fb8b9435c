import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createRecordStore } from '#extension/storage/record-store.ts';

import { evaluationChange } from '../../../fakes/sample-changes.ts';
import { testDatabase } from '../../storage/test-database.ts';
import { e1, Worker } from '../worker.ts';

let worker: Worker;

beforeEach(() => {
  worker = new Worker();
});

afterEach(async () => {
  await worker.database.delete();
});

describe('joining', () => {
  test('waits for the owner, asks again soon, and sends when approved', async () => {
    await worker.openEvaluation();
    const joined = await worker.join({ invite: `  ${worker.invite()}\n` });
    expect(joined).toMatchObject({
      state: 'waiting',
      workbookName: '選定',
      raterName: '佐藤 花子',
    });
    await expect(worker.device.get('raterName')).resolves.toBe('佐藤 花子');
    await worker.ring();
    await expect(worker.status()).resolves.toMatchObject({
      lastReason: 'member-waiting',
      failures: 1,
    });
    expect(worker.secondsToAlarm()).toBe(15);
    worker.approve();
    await worker.ring();
    await expect(worker.status()).resolves.toMatchObject({
      state: 'active',
      evaluationId: e1,
      lastReason: null,
      failures: 0,
      lastSyncAt: worker.clock.instant(),
    });
  });

  test('puts the person among the raters, and sends that soon', async () => {
    await worker.inStep();
    expect(worker.secondsToAlarm()).toBe(10);
    await worker.ring();
    const { raterId } = await worker.device.load();
    expect(worker.workbook.records().find(({ id }) => id === raterId)).toMatchObject({
      kind: 'rater',
      fields: { name: '佐藤 花子' },
    });
  });

  test('gives the rater of the open evaluation the name under which they joined', async () => {
    await worker.openEvaluation();
    const { raterId } = await worker.device.load();
    const set = { name: 'x3k9ab', role: 'owner' as const, joinedAt: worker.clock.instant() };
    await worker.records.commit([{ kind: 'rater', id: raterId, evaluationId: e1, set }]);
    await worker.join();
    await expect(worker.records.get(e1, raterId)).resolves.toMatchObject({
      fields: { name: '佐藤 花子', role: 'owner' },
    });
  });

  test('takes over the evaluation of the workbook and opens it, once', async () => {
    worker.workbook.admit('0'.repeat(16), 'other');
    await worker.workbook.gatewayFor('0'.repeat(16)).send({
      op: 'sync',
      version: 1,
      operationId: '0'.repeat(26),
      sentAt: worker.clock.instant(),
      evaluationId: 'theirs',
      since: 0,
      records: await recordsOf('theirs'),
    });
    await worker.inStep();
    await expect(worker.device.get('evaluationId')).resolves.toBe('theirs');
    await expect(worker.records.list('theirs')).resolves.toHaveLength(2);
    await worker.device.set({ evaluationId: e1 });
    await worker.ring();
    await expect(worker.device.get('evaluationId')).resolves.toBe(e1);
    expect(worker.workbook.records().every(({ evaluationId }) => evaluationId === 'theirs')).toBe(
      true,
    );
  });

  test('refuses what is no invite, and passes on why the workbook refuses', async () => {
    await expect(worker.join({ invite: 'https://vendor.example' })).rejects.toMatchObject({
      reason: 'address-not-workbook',
    });
    await expect(worker.join({ invite: worker.invite('WRNG2345') })).rejects.toMatchObject({
      reason: 'join-code-wrong',
    });
    await expect(worker.status()).resolves.toBeUndefined();
  });

  test('joining again keeps the key and what is known', async () => {
    await worker.inStep();
    const before = await worker.status();
    const again = await worker.join();
    expect(again).toMatchObject({
      fingerprint: before?.fingerprint,
      evaluationId: e1,
      revision: before?.revision,
      state: 'active',
    });
    expect(worker.workbook.members.size).toBe(1);
  });
});

async function recordsOf(evaluationId: string) {
  const elsewhere = testDatabase();
  const store = createRecordStore(elsewhere, { clock: worker.clock });
  await store.commit([evaluationChange(evaluationId)]);
  const made = await store.list(evaluationId);
  await elsewhere.delete();
  return made;
}
