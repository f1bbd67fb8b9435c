import { expect, test } from 'vitest';

import { comparisonAt } from '#shared/history/replay.ts';
import type { Change } from '#shared/model/record.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { HistoryStore } from '#shared/ports/history-store.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import type { WorkbookStore } from '#shared/ports/workbook-store.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import { ManualClock } from '../fakes/manual-clock.ts';
import { evaluationChange, noteChange, raterChange, scoreChange } from '../fakes/sample-changes.ts';
import { joinedWorkbook } from '../fakes/test-device.ts';

const e1 = 'evaluation-1';

type Desk = {
  history: HistoryStore;
  records: RecordStore;
  workbooks: WorkbookStore;
  /** The rater at this device. */
  person: () => Promise<string>;
};

/** What every history must do, together with the stores that write it. */
export function historyStoreContract(create: (clock: ManualClock) => Desk): void {
  const vendor: Change = {
    kind: 'vendor',
    id: 'vendor-1',
    evaluationId: e1,
    set: { name: '甲', shortName: '', domains: [], addedAt: '2026-11-04T01:12:00.000Z' },
  };
  const begun = async (clock: ManualClock): Promise<Desk> => {
    const desk = create(clock);
    await desk.records.commit([evaluationChange(e1), vendor, raterChange(e1, 'rater-1')]);
    clock.time += 1000;
    return desk;
  };

  test('keeps every value that was ever written, with its moment and its writer', async () => {
    const clock = new ManualClock();
    const { history, records, person } = await begun(clock);
    await records.commit([scoreChange(e1, 'rater-1', 2, '弱い')]);
    clock.time += 1000;
    await records.commit([scoreChange(e1, 'rater-1', 4, '書面で確認')]);
    clock.time += 1000;
    await records.commit([{ kind: 'evaluation', id: e1, evaluationId: e1, set: { title: '別' } }]);

    const entries = await history.list(e1);
    const scores = entries.filter(({ kind }) => kind === 'score');
    expect(scores.map(({ by }) => by)).toEqual(['rater-1', 'rater-1']);
    expect(scores.map(({ set }) => set['reason'])).toEqual(['弱い', '書面で確認']);
    expect(entries.at(-1)).toMatchObject({ set: { title: '別' }, by: await person() });
    const until = scores[0]?.stamp;
    expect(comparisonAt(entries, e1, until)?.vendors[0]?.value).toBe(2);
    expect(comparisonAt(entries, e1)?.vendors[0]?.value).toBe(4);
  });

  test('an undone write stays in it, and so does what was deleted', async () => {
    const clock = new ManualClock();
    const { history, records } = await begun(clock);
    const undo = await records.commit([scoreChange(e1, 'rater-1', 5, '優秀')]);
    clock.time += 1000;
    await records.commit(undo);
    const entries = await history.list(e1);
    expect(entries.filter(({ kind }) => kind === 'score')).toHaveLength(2);
    expect(entries.at(-1)).toMatchObject({ set: { deleted: true } });
    expect(comparisonAt(entries, e1)?.vendors[0]?.value).toBeNull();
  });

  test('what came from another device is in it, under whoever wrote it, each once', async () => {
    const clock = new ManualClock();
    const { history, records } = await begun(clock);
    await records.commit([scoreChange(e1, 'rater-1', 2, '弱い')]);
    const ours = await records.get(e1, 'score:rater-1:vendor-1:4.1');
    if (ours?.kind !== 'score') throw new Error('There is no score.');
    const stamp = nextStamp('', clock.now() + 500, 'other');
    const theirs = {
      ...ours,
      fields: { ...ours.fields, reason: '直した' },
      stamps: { ...ours.stamps, reason: stamp },
    };
    await records.receive([theirs]);
    await records.receive([theirs]);
    const reasons = (await history.list(e1)).flatMap(({ set }) => set['reason'] ?? []);
    expect(reasons).toEqual(['弱い', '直した']);
  });

  test('what people typed into the workbook is in it, once for each change', async () => {
    const clock = new ManualClock();
    const { history, workbooks } = await begun(clock);
    const input = { ...emptyWorkbookInput, weights: { fit: 40 } };
    await workbooks.put(joinedWorkbook({ evaluationId: e1 }));
    await workbooks.update(joinedWorkbook({}).workbookId, { input });
    await workbooks.update(joinedWorkbook({}).workbookId, { input, revision: 8 });
    const typed = (await history.list(e1)).filter(({ kind }) => kind === 'input');
    expect(typed).toMatchObject([{ by: null, set: { weights: { fit: 40 } } }]);
  });

  test('notes are not audited; a forgotten evaluation leaves nothing', async () => {
    const { history, records } = await begun(new ManualClock());
    await records.commit([noteChange(e1, 'note-1', '一次回答')]);
    expect((await history.list(e1)).some(({ kind }) => kind === 'note')).toBe(false);
    await records.forget(e1);
    await expect(history.list(e1)).resolves.toEqual([]);
  });

  test('takes what another device knows, once, and loses nothing of its own', async () => {
    const clock = new ManualClock();
    const { history, records } = await begun(clock);
    await records.commit([scoreChange(e1, 'rater-1', 2, '弱い')]);
    const own = await history.list(e1);
    const [first] = own;
    if (!first) throw new Error('Nothing was written.');
    const theirs = { ...first, stamp: '000000001-0000-other', by: 'rater-2' };
    await history.join([theirs, ...own]);
    await history.join([theirs]);
    expect(await history.list(e1)).toEqual([theirs, ...own]);
  });
}
