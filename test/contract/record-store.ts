import { beforeEach, expect, test } from 'vitest';

import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import { inOrder } from '../fakes/in-order.ts';
import { ManualClock } from '../fakes/manual-clock.ts';
import { evaluationChange, noteChange, raterChange, scoreChange } from '../fakes/sample-changes.ts';

const e1 = 'evaluation-1';
const e2 = 'evaluation-2';
const rewrite = (text: string): Change => ({
  kind: 'note',
  id: 'note-1',
  evaluationId: e1,
  set: { text },
});

/** What every record store must do, whatever it is made of. */
export function recordStoreContract(create: (clock: ManualClock) => Promise<RecordStore>): void {
  let clock: ManualClock;
  let store: RecordStore;

  beforeEach(async () => {
    clock = new ManualClock();
    store = await create(clock);
  });

  const sentIds = async (evaluationId = e1) =>
    (await store.pending(evaluationId, 100)).map(({ record }) => record.id);
  const pendingRecords = async () => (await store.pending(e1, 100)).map(({ record }) => record);
  /** A copy as another device would have written it, `ahead` milliseconds from now. */
  const fromElsewhere = async (text: string, ahead: number): Promise<AnyRecord> => {
    const ours = await store.get(e1, 'note-1');
    if (ours?.kind !== 'note') throw new Error('There is no note.');
    const stamp = nextStamp('', clock.now() + ahead, 'other');
    return { ...ours, fields: { ...ours.fields, text }, stamps: { ...ours.stamps, text: stamp } };
  };
  const textOf = async () => {
    const record = await store.get(e1, 'note-1');
    return record?.kind === 'note' ? record.fields.text : undefined;
  };

  test('knows nothing at first', async () => {
    await expect(store.list(e1)).resolves.toEqual([]);
    await expect(store.get(e1, 'note-1')).resolves.toBeUndefined();
    await expect(store.pending(e1, 10)).resolves.toEqual([]);
  });

  test('keeps what is committed, under one stamp, and queues it', async () => {
    await store.commit([evaluationChange(e1), noteChange(e1, 'note-1', '一次回答')]);
    const records = await store.list(e1);
    expect(records.map(({ id }) => id).toSorted()).toEqual([e1, 'note-1']);
    expect(new Set(records.flatMap(({ stamps }) => Object.values(stamps))).size).toBe(1);
    await expect(sentIds()).resolves.toEqual([e1, 'note-1']);
  });

  test('forgets an evaluation, what waits to be sent included, and nothing else', async () => {
    await store.commit([evaluationChange(e1), noteChange(e1, 'note-1', '一次回答')]);
    await store.commit([evaluationChange(e2)]);
    const copies = await store.list(e1);
    await store.forget(e1);
    await expect(store.list(e1)).resolves.toEqual([]);
    await expect(sentIds()).resolves.toEqual([]);
    await expect(sentIds(e2)).resolves.toEqual([e2]);
    await store.receive(copies);
    await expect(store.list(e1)).resolves.toHaveLength(2);
    await expect(sentIds()).resolves.toEqual([]);
  });

  test('writes nothing when one of the changes is not valid', async () => {
    const broken = noteChange(e1, 'note-2', 'あ'.repeat(2001));
    const committed = store.commit([noteChange(e1, 'note-1', '一次回答'), broken]);
    await expect(committed).rejects.toMatchObject({ reason: 'record-invalid' });
    await expect(store.list(e1)).resolves.toEqual([]);
    await expect(sentIds()).resolves.toEqual([]);
  });

  test('queues nothing when a field is set to what it is', async () => {
    await store.commit([noteChange(e1, 'note-1', '一次回答')]);
    await store.acknowledge(await pendingRecords());
    await expect(store.commit([noteChange(e1, 'note-1', '一次回答')])).resolves.toEqual([]);
    await expect(sentIds()).resolves.toEqual([]);
  });

  test('answers with the changes that undo, also of one record changed twice', async () => {
    await store.commit([noteChange(e1, 'note-1', '初め')]);
    const undo = await store.commit([rewrite('次'), rewrite('終わり')]);
    await expect(textOf()).resolves.toBe('終わり');
    await store.commit(undo);
    await expect(textOf()).resolves.toBe('初め');
  });

  test('undoing the making of a record deletes it, undoing that brings it back', async () => {
    const undo = await store.commit([noteChange(e1, 'note-1', '初め')]);
    const redo = await store.commit(undo);
    await expect(store.get(e1, 'note-1')).resolves.toMatchObject({ deleted: true });
    await store.commit(redo);
    await expect(store.get(e1, 'note-1')).resolves.toMatchObject({ deleted: false });
  });

  test('stamps later and later although the clock stands still or goes back', async () => {
    const stamps: string[] = [];
    await store.commit([noteChange(e1, 'note-1', '0')]);
    await inOrder([0, 0, -3_600_000, -7_200_000, 5], async (passed, index) => {
      clock.time += passed;
      await store.commit([rewrite(String(index + 1))]);
      stamps.push((await store.get(e1, 'note-1'))?.stamps['text'] ?? '');
    });
    expect(stamps).toEqual(stamps.toSorted());
    expect(new Set(stamps).size).toBe(5);
  });

  test('keeps evaluations apart although a rater has one id in both', async () => {
    await store.commit([evaluationChange(e1), raterChange(e1, 'rater-1', '佐藤')]);
    await store.commit([evaluationChange(e2), raterChange(e2, 'rater-1', '佐藤(別案件)')]);
    await expect(store.get(e1, 'rater-1')).resolves.toMatchObject({ fields: { name: '佐藤' } });
    await expect(store.list(e2)).resolves.toHaveLength(2);
    await expect(sentIds(e2)).resolves.toEqual([e2, 'rater-1']);
    const all = await store.evaluations();
    expect(all.map(({ id }) => id).toSorted()).toEqual([e1, e2]);
  });

  test('does not list deleted evaluations', async () => {
    await store.commit([evaluationChange(e1)]);
    await store.commit([{ kind: 'evaluation', id: e1, evaluationId: e1, set: {}, deleted: true }]);
    await expect(store.evaluations()).resolves.toEqual([]);
  });

  test('merges what it receives and does not queue it', async () => {
    await store.commit([noteChange(e1, 'note-1', '私')]);
    await store.acknowledge(await pendingRecords());
    await store.receive([await fromElsewhere('別の人', 1000)]);
    await expect(textOf()).resolves.toBe('別の人');
    await expect(sentIds()).resolves.toEqual([]);
    await store.receive([await fromElsewhere('古い', -1000)]);
    await expect(textOf()).resolves.toBe('別の人');
  });

  test('receiving teaches the clock: an edit after it wins although this clock is behind', async () => {
    await store.commit([noteChange(e1, 'note-1', '私')]);
    await store.receive([await fromElsewhere('別の人', 300_000)]);
    await store.commit([rewrite('私が後')]);
    await store.receive([await fromElsewhere('別の人', 300_000)]);
    await expect(textOf()).resolves.toBe('私が後');
  });

  test('refuses stamps from a clock that is far ahead, with everything that came with them', async () => {
    await store.commit([noteChange(e1, 'note-1', '私')]);
    const fine = { ...(await fromElsewhere('別の人', 1000)), id: 'note-2' };
    const ahead = await fromElsewhere('未来の人', 3_600_000);
    await expect(store.receive([fine, ahead])).rejects.toMatchObject({ reason: 'clock-wrong' });
    await expect(textOf()).resolves.toBe('私');
    await expect(store.get(e1, 'note-2')).resolves.toBeUndefined();
  });

  test('sends the oldest changes first, as many as asked for', async () => {
    await store.commit([noteChange(e1, 'note-2', '二')]);
    await store.commit([noteChange(e1, 'note-1', '一')]);
    await store.commit([noteChange(e1, 'note-3', '三')]);
    await expect(sentIds()).resolves.toEqual(['note-2', 'note-1', 'note-3']);
    const [first] = await store.pending(e1, 1);
    expect(first).toMatchObject({ record: { id: 'note-2' }, queuedAt: clock.instant() });
  });

  test('acknowledges exactly what was sent: a later change stays queued', async () => {
    await store.commit([noteChange(e1, 'note-1', '一'), noteChange(e1, 'note-2', '二')]);
    const sent = await pendingRecords();
    await store.commit([rewrite('書き直し')]);
    await store.acknowledge(sent);
    await expect(sentIds()).resolves.toEqual(['note-1']);
  });

  test('acknowledges what was sent although another device outdid it in the meantime', async () => {
    await store.commit([noteChange(e1, 'note-1', '一')]);
    const sent = await pendingRecords();
    await store.receive([await fromElsewhere('別の人', 1000)]);
    await store.acknowledge(sent);
    await expect(sentIds()).resolves.toEqual([]);
  });

  test('sets aside what was refused, until it is changed or tried again', async () => {
    await store.commit([noteChange(e1, 'note-1', '一'), noteChange(e1, 'note-2', '二')]);
    const sent = await pendingRecords();
    await store.refuse(sent.map((record) => ({ record, reason: 'role-not-allowed' as const })));
    await expect(sentIds()).resolves.toEqual([]);
    await expect(store.refused(e1)).resolves.toMatchObject([
      { record: { id: 'note-1' }, reason: 'role-not-allowed' },
      { record: { id: 'note-2' }, reason: 'role-not-allowed' },
    ]);
    await store.commit([rewrite('書き直し')]);
    await expect(sentIds()).resolves.toEqual(['note-1']);
    await store.retryRefused(e1);
    await expect(sentIds()).resolves.toEqual(['note-2', 'note-1']);
    await expect(store.refused(e1)).resolves.toEqual([]);
  });

  test('does not set aside what was changed after it was sent', async () => {
    await store.commit([noteChange(e1, 'note-1', '一')]);
    const sent = await pendingRecords();
    await store.commit([rewrite('書き直し')]);
    await store.refuse(sent.map((record) => ({ record, reason: 'request-too-large' as const })));
    await expect(sentIds()).resolves.toEqual(['note-1']);
  });

  test('queues everything a rater may send again, the evaluation first', async () => {
    await store.commit([evaluationChange(e1)]);
    await store.commit([raterChange(e1, 'rater-1'), raterChange(e1, 'rater-2')]);
    await store.commit([scoreChange(e1, 'rater-1', 3), scoreChange(e1, 'rater-2', 4)]);
    await store.commit([{ kind: 'evaluation', id: e1, evaluationId: e1, set: { title: '新' } }]);
    await store.acknowledge(await pendingRecords());
    await store.queueAll(e1, 'rater-1');
    await expect(sentIds()).resolves.toEqual([e1, 'rater-1', 'score:rater-1:vendor-1:4.1']);
    await store.acknowledge(await pendingRecords());
    await expect(sentIds()).resolves.toEqual([]);
  });

  test('queueing everything again does not make an old copy count as the present one', async () => {
    await store.commit([noteChange(e1, 'note-1', '一')]);
    const sent = await pendingRecords();
    await store.commit([rewrite('書き直し')]);
    await store.queueAll(e1, 'rater-1');
    await store.acknowledge(sent);
    await expect(sentIds()).resolves.toEqual(['note-1']);
  });

  test('throws errors that a person can be told', async () => {
    const broken = store.commit([{ kind: 'note', id: 'note-1', evaluationId: e1, set: {} }]);
    await expect(broken).rejects.toBeInstanceOf(MikiwameError);
  });
}
