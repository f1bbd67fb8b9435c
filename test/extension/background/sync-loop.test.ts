import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { fetchFrom, page } from '../../fakes/memory-web-app.ts';
import { noteChange } from '../../fakes/sample-changes.ts';
import { e1, second, Worker } from './worker.ts';

let worker: Worker;

beforeEach(() => {
  worker = new Worker();
});

afterEach(async () => {
  await worker.database.delete();
});

describe('when it wakes', () => {
  test('ten seconds after the first of several changes, then at the next poll', async () => {
    await worker.inStep();
    await worker.ring();
    expect(worker.secondsToAlarm()).toBe(300);
    await worker.records.commit([noteChange(e1, 'note-1', '一')]);
    await worker.loop.changed(e1);
    worker.clock.time += 4 * second;
    await worker.records.commit([noteChange(e1, 'note-1', '二')]);
    await worker.loop.changed(e1);
    expect(worker.secondsToAlarm()).toBe(6);
    await worker.ring();
    expect(worker.workbook.records().find(({ id }) => id === 'note-1')).toMatchObject({
      fields: { text: '二' },
    });
    expect(worker.secondsToAlarm()).toBe(300);
  });

  test('a worker that died before its alarm takes up the same plan', async () => {
    await worker.inStep();
    await worker.ring();
    await worker.records.commit([noteChange(e1, 'note-1', '一')]);
    await worker.loop.changed(e1);
    worker.clock.time += 3 * second;
    worker.die();
    await worker.loop.start();
    expect(worker.secondsToAlarm()).toBe(7);
    await worker.ring();
    await expect(worker.records.pending(e1, 1)).resolves.toEqual([]);
  });

  test('later and later while the workbook does not answer, at once when the network is back', async () => {
    await worker.inStep();
    await worker.ring();
    worker.network = async () => page('Error', 502);
    await worker.ring();
    expect(worker.secondsToAlarm()).toBe(15);
    await worker.ring();
    expect(worker.secondsToAlarm()).toBe(30);
    await worker.records.commit([noteChange(e1, 'note-1', '一')]);
    await worker.loop.changed(e1);
    expect(worker.secondsToAlarm()).toBe(30);
    await expect(worker.status()).resolves.toMatchObject({
      lastReason: 'workbook-unreachable',
      failures: 2,
    });
    worker.network = fetchFrom(worker.workbook);
    await worker.loop.online();
    await expect(worker.records.pending(e1, 1)).resolves.toEqual([]);
    await expect(worker.status()).resolves.toMatchObject({ lastReason: null, failures: 0 });
  });

  test('never again after the membership was revoked, and not without a workbook', async () => {
    await worker.loop.start();
    expect(worker.alarm).toBeNull();
    await worker.inStep();
    for (const member of worker.workbook.members.values()) member.state = 'revoked';
    await worker.ring();
    await expect(worker.status()).resolves.toMatchObject({ state: 'revoked' });
    expect(worker.alarm).toBeNull();
    await expect(worker.records.list(e1)).resolves.not.toEqual([]);
  });

  test('not years later because the clock was wrong when the plan was made', async () => {
    await worker.inStep();
    worker.clock.time += 365 * 24 * 3600 * second;
    await worker.loop.changed(e1);
    await worker.workbooks.update(worker.workbook.workbookId, {
      dueAt: worker.clock.now() + 300 * second,
    });
    worker.clock.time -= 365 * 24 * 3600 * second;
    await worker.loop.start();
    expect(worker.secondsToAlarm()).toBe(15 * 60);
  });
});

describe('syncing now', () => {
  test('sends at once, also what was refused before', async () => {
    await worker.inStep();
    await worker.records.commit([noteChange(e1, 'note-2', '断られた')]);
    const [pending] = await worker.records.pending(e1, 1);
    if (!pending) throw new Error('Nothing waits.');
    await worker.records.refuse([{ record: pending.record, reason: 'role-not-allowed' }]);
    await expect(worker.loop.syncNow(e1)).resolves.toMatchObject({ lastReason: null });
    expect(worker.workbook.records().map(({ id }) => id)).toContain('note-2');
  });

  test('throws why it failed and keeps the same reason', async () => {
    await worker.inStep();
    worker.network = async () => page('承認が必要です', 200);
    await expect(worker.loop.syncNow(e1)).rejects.toMatchObject({
      reason: 'workbook-not-authorised',
    });
    await expect(worker.status()).resolves.toMatchObject({ lastReason: 'workbook-not-authorised' });
    await expect(worker.loop.syncNow('unknown')).rejects.toMatchObject({
      reason: 'member-unknown',
    });
  });

  test('one run at a time, whoever asks', async () => {
    await worker.inStep();
    await worker.records.commit([noteChange(e1, 'note-2', '一度だけ')]);
    let running = 0;
    let most = 0;
    const through = fetchFrom(worker.workbook);
    worker.network = async (...request) => {
      running += 1;
      most = Math.max(most, running);
      const response = await through(...request);
      running -= 1;
      return response;
    };
    worker.clock.time = worker.alarm ?? worker.clock.time;
    await Promise.all([worker.loop.syncNow(e1), worker.loop.woken(), worker.loop.syncNow(e1)]);
    expect(most).toBe(1);
  });
});

test('leaving forgets the workbook and the key, and keeps the records', async () => {
  await worker.inStep();
  await worker.loop.leaveWorkbook(worker.workbook.workbookId);
  await expect(worker.status()).resolves.toBeUndefined();
  await expect(worker.database.keys.count()).resolves.toBe(0);
  await expect(worker.records.list(e1)).resolves.not.toEqual([]);
  expect(worker.alarm).toBeNull();
});
