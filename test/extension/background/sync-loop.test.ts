import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createSyncLoop, type SyncLoop } from '#extension/background/sync-loop.ts';
import { createMemberKeys } from '#extension/sheets/keys.ts';
import { createWebAppGateway } from '#extension/sheets/web-app-gateway.ts';
import type { Database } from '#extension/storage/database.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createKeyStore } from '#extension/storage/key-store.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { createWorkbookStore } from '#extension/storage/workbook-store.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import type { WorkbookStore } from '#shared/ports/workbook-store.ts';
import { inviteText } from '#shared/wire/invite.ts';

import { countedIds } from '../../fakes/counted-ids.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { fetchFrom, page, webAppAddress } from '../../fakes/memory-web-app.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { testDatabase } from '../storage/test-database.ts';

const e1 = 'evaluation-1';
const second = 1000;
let database: Database;
let clock: ManualClock;
let workbook: MemoryWorkbook;
let records: RecordStore;
let workbooks: WorkbookStore;
let device: DeviceStore;
let network: typeof fetch;
let alarm: number | null;
let loop: SyncLoop;

/** The worker as it starts anew: everything it knew is gone, the database is not. */
function startWorker(): SyncLoop {
  return createSyncLoop({
    records,
    workbooks,
    device,
    keys: createMemberKeys(createKeyStore(database, clock)),
    openGateway: (address, workbookId, key) =>
      createWebAppGateway({
        address,
        workbookId,
        key,
        fetch: (...request) => network(...request),
        isOnline: () => true,
      }),
    wakeup: {
      set: (delay) => {
        alarm = clock.now() + delay;
      },
      clear: () => {
        alarm = null;
      },
    },
    ids: countedIds('op'),
    clock,
    random: () => 1,
  });
}

beforeEach(() => {
  database = testDatabase();
  clock = new ManualClock();
  workbook = new MemoryWorkbook(clock);
  records = createRecordStore(database, { clock });
  workbooks = createWorkbookStore(database);
  device = createDeviceStore(database);
  network = fetchFrom(workbook);
  alarm = null;
  loop = startWorker();
});

afterEach(async () => {
  await database.delete();
});

const invite = (code = workbook.code) =>
  inviteText({ address: webAppAddress, workbookId: workbook.workbookId, code });
const approve = () => {
  for (const member of workbook.members.values()) member.state = 'active';
};
const status = async () => (await workbooks.list())[0];
/** Time passes until the alarm rings, and it rings. */
const ring = async () => {
  clock.time = Math.max(clock.time, alarm ?? clock.time);
  await loop.woken();
};
const secondsToAlarm = () => (alarm === null ? null : (alarm - clock.now()) / second);

async function openEvaluation(): Promise<void> {
  await records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
  await device.set({ evaluationId: e1 });
}

/** A member whose evaluation is in the workbook, five minutes before the next poll. */
async function inStep(): Promise<void> {
  await openEvaluation();
  await loop.joinWorkbook(invite(), '佐藤 花子');
  approve();
  await ring();
}

describe('joining', () => {
  test('waits for the owner, asks every minute, and sends when approved', async () => {
    await openEvaluation();
    const joined = await loop.joinWorkbook(`  ${invite()}\n`, '佐藤 花子');
    expect(joined).toMatchObject({
      state: 'waiting',
      workbookName: '選定',
      raterName: '佐藤 花子',
    });
    await expect(device.get('raterName')).resolves.toBe('佐藤 花子');
    await ring();
    await expect(status()).resolves.toMatchObject({ lastReason: 'member-waiting', failures: 1 });
    expect(secondsToAlarm()).toBe(60);
    approve();
    await ring();
    await expect(status()).resolves.toMatchObject({
      state: 'active',
      evaluationId: e1,
      lastReason: null,
      failures: 0,
      lastSyncAt: clock.instant(),
    });
  });

  test('puts the person among the raters', async () => {
    await inStep();
    await ring();
    const { raterId } = await device.load();
    expect(workbook.records().find(({ id }) => id === raterId)).toMatchObject({
      kind: 'rater',
      fields: { name: '佐藤 花子' },
    });
  });

  test('gives the rater of the open evaluation the name under which they joined', async () => {
    await openEvaluation();
    const { raterId } = await device.load();
    const set = { name: 'x3k9ab', role: 'owner' as const, joinedAt: clock.instant() };
    await records.commit([{ kind: 'rater', id: raterId, evaluationId: e1, set }]);
    await loop.joinWorkbook(invite(), '佐藤 花子');
    await expect(records.get(e1, raterId)).resolves.toMatchObject({
      fields: { name: '佐藤 花子', role: 'owner' },
    });
  });

  test('takes over the evaluation of the workbook and opens it, once', async () => {
    workbook.admit('0'.repeat(16), 'other');
    await workbook.gatewayFor('0'.repeat(16)).send({
      op: 'sync',
      version: 1,
      operationId: '0'.repeat(26),
      sentAt: clock.instant(),
      evaluationId: 'theirs',
      since: 0,
      records: await recordsOf('theirs'),
    });
    await inStep();
    await expect(device.get('evaluationId')).resolves.toBe('theirs');
    await expect(records.list('theirs')).resolves.toHaveLength(2);
    await device.set({ evaluationId: e1 });
    await ring();
    await expect(device.get('evaluationId')).resolves.toBe(e1);
    expect(workbook.records().every(({ evaluationId }) => evaluationId === 'theirs')).toBe(true);
  });

  test('refuses what is no invite, and passes on why the workbook refuses', async () => {
    await expect(loop.joinWorkbook('https://vendor.example', '佐藤')).rejects.toMatchObject({
      reason: 'address-not-workbook',
    });
    await expect(loop.joinWorkbook(invite('WRNG2345'), '佐藤')).rejects.toMatchObject({
      reason: 'join-code-wrong',
    });
    await expect(status()).resolves.toBeUndefined();
  });

  test('joining again keeps the key and what is known', async () => {
    await inStep();
    const before = await status();
    const again = await loop.joinWorkbook(invite(), '佐藤 花子');
    expect(again).toMatchObject({
      fingerprint: before?.fingerprint,
      evaluationId: e1,
      revision: before?.revision,
      state: 'active',
    });
    expect(workbook.members.size).toBe(1);
  });
});

async function recordsOf(evaluationId: string) {
  const elsewhere = testDatabase();
  const store = createRecordStore(elsewhere, { clock });
  await store.commit([evaluationChange(evaluationId)]);
  const made = await store.list(evaluationId);
  await elsewhere.delete();
  return made;
}

describe('when it wakes', () => {
  test('ten seconds after the first of several changes, then at the next poll', async () => {
    await inStep();
    await ring();
    expect(secondsToAlarm()).toBe(300);
    await records.commit([noteChange(e1, 'note-1', '一')]);
    await loop.changed(e1);
    clock.time += 4 * second;
    await records.commit([noteChange(e1, 'note-1', '二')]);
    await loop.changed(e1);
    expect(secondsToAlarm()).toBe(6);
    await ring();
    expect(workbook.records().find(({ id }) => id === 'note-1')).toMatchObject({
      fields: { text: '二' },
    });
    expect(secondsToAlarm()).toBe(300);
  });

  test('a worker that died before its alarm takes up the same plan', async () => {
    await inStep();
    await ring();
    await records.commit([noteChange(e1, 'note-1', '一')]);
    await loop.changed(e1);
    clock.time += 3 * second;
    alarm = null;
    loop = startWorker();
    await loop.start();
    expect(secondsToAlarm()).toBe(7);
    await ring();
    await expect(records.pending(e1, 1)).resolves.toEqual([]);
  });

  test('later and later while the workbook does not answer, at once when the network is back', async () => {
    await inStep();
    await ring();
    network = async () => page('Error', 502);
    await ring();
    expect(secondsToAlarm()).toBe(15);
    await ring();
    expect(secondsToAlarm()).toBe(30);
    await records.commit([noteChange(e1, 'note-1', '一')]);
    await loop.changed(e1);
    expect(secondsToAlarm()).toBe(30);
    await expect(status()).resolves.toMatchObject({
      lastReason: 'workbook-unreachable',
      failures: 2,
    });
    network = fetchFrom(workbook);
    await loop.online();
    await expect(records.pending(e1, 1)).resolves.toEqual([]);
    await expect(status()).resolves.toMatchObject({ lastReason: null, failures: 0 });
  });

  test('never again after the membership was revoked, and not without a workbook', async () => {
    await loop.start();
    expect(alarm).toBeNull();
    await inStep();
    for (const member of workbook.members.values()) member.state = 'revoked';
    await ring();
    await expect(status()).resolves.toMatchObject({ state: 'revoked' });
    expect(alarm).toBeNull();
    await expect(records.list(e1)).resolves.not.toEqual([]);
  });

  test('not years later because the clock was wrong when the plan was made', async () => {
    await inStep();
    clock.time += 365 * 24 * 3600 * second;
    await loop.changed(e1);
    await workbooks.update(workbook.workbookId, { dueAt: clock.now() + 300 * second });
    clock.time -= 365 * 24 * 3600 * second;
    await loop.start();
    expect(secondsToAlarm()).toBe(15 * 60);
  });
});

describe('syncing now', () => {
  test('sends at once, also what was refused before', async () => {
    await inStep();
    await records.commit([noteChange(e1, 'note-2', '断られた')]);
    const [pending] = await records.pending(e1, 1);
    if (!pending) throw new Error('Nothing waits.');
    await records.refuse([{ record: pending.record, reason: 'role-not-allowed' }]);
    await expect(loop.syncNow(e1)).resolves.toMatchObject({ lastReason: null });
    expect(workbook.records().map(({ id }) => id)).toContain('note-2');
  });

  test('throws why it failed and keeps the same reason', async () => {
    await inStep();
    network = async () => page('承認が必要です', 200);
    await expect(loop.syncNow(e1)).rejects.toMatchObject({ reason: 'workbook-not-authorised' });
    await expect(status()).resolves.toMatchObject({ lastReason: 'workbook-not-authorised' });
    await expect(loop.syncNow('unknown')).rejects.toMatchObject({ reason: 'member-unknown' });
  });

  test('one run at a time, whoever asks', async () => {
    await inStep();
    await records.commit([noteChange(e1, 'note-2', '一度だけ')]);
    let running = 0;
    let most = 0;
    const through = fetchFrom(workbook);
    network = async (...request) => {
      running += 1;
      most = Math.max(most, running);
      const response = await through(...request);
      running -= 1;
      return response;
    };
    clock.time = alarm ?? clock.time;
    await Promise.all([loop.syncNow(e1), loop.woken(), loop.syncNow(e1)]);
    expect(most).toBe(1);
  });
});

test('leaving forgets the workbook and the key, and keeps the records', async () => {
  await inStep();
  await loop.leaveWorkbook(workbook.workbookId);
  await expect(status()).resolves.toBeUndefined();
  await expect(database.keys.count()).resolves.toBe(0);
  await expect(records.list(e1)).resolves.not.toEqual([]);
  expect(alarm).toBeNull();
});
