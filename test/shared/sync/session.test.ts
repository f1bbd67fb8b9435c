import { beforeEach, describe, expect, test } from 'vitest';

import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import { recordsPerRequest } from '#shared/wire/request.ts';

import { inOrder } from '../../fakes/in-order.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import {
  evaluationChange,
  longestBrief,
  noteChange,
  raterChange,
  scoreChange,
} from '../../fakes/sample-changes.ts';
import { inFixedOrder, TestDevice } from '../../fakes/test-device.ts';

const e1 = 'evaluation-1';
const clock = new ManualClock();
let workbook: MemoryWorkbook;
let anna: TestDevice;
let ben: TestDevice;

beforeEach(() => {
  workbook = new MemoryWorkbook(clock);
  anna = new TestDevice('anna', clock, workbook);
  ben = new TestDevice('ben', clock, workbook);
});

const bookOf = async (device: TestDevice) => {
  const book = await device.workbooks.get(workbook.workbookId);
  if (!book) throw new Error('No workbook was joined.');
  return book;
};

/** Anna's evaluation is in the workbook, and Ben has taken it over. */
async function shared(): Promise<void> {
  await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
  await anna.join(e1);
  await anna.sync();
  await ben.join();
  await ben.sync();
}

describe('who brings the evaluation', () => {
  test('an empty workbook takes the one that was offered', async () => {
    await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
    await anna.join(e1);
    await expect(anna.sync()).resolves.toBe(e1);
    expect(inFixedOrder(workbook.records())).toEqual(await anna.contents(e1));
    await expect(bookOf(anna)).resolves.toMatchObject({ evaluationId: e1, revision: 2 });
    await expect(anna.records.pending(e1, 10)).resolves.toEqual([]);
  });

  test('nothing happens while neither side has one', async () => {
    await anna.join();
    await expect(anna.sync()).resolves.toBe('');
    await expect(bookOf(anna)).resolves.toMatchObject({ evaluationId: '' });
  });

  test('the one of the workbook is taken over, the own one stays at home', async () => {
    await shared();
    const carl = new TestDevice('carl', clock, workbook);
    await carl.records.commit([evaluationChange('own'), noteChange('own', 'note-9', '私の')]);
    await carl.join('own');
    await expect(carl.sync()).resolves.toBe(e1);
    await expect(carl.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    await expect(carl.records.pending('own', 10)).resolves.toHaveLength(2);
    expect(workbook.records().map(({ id }) => id)).not.toContain('note-9');
  });

  test('an evaluation moves to the workbook joined last, with everything the first one has', async () => {
    await shared();
    const second = new MemoryWorkbook(clock);
    const moved = new TestDevice('anna', clock, second);
    await moved.records.receive(workbook.records());
    await moved.workbooks.put({ ...(await bookOf(anna)), workbookId: 'old00000000000bk' });
    await moved.join(e1);
    await moved.sync();
    expect(inFixedOrder(second.records())).toEqual(inFixedOrder(workbook.records()));
    const books = await moved.workbooks.list();
    expect(books.map(({ workbookId }) => workbookId)).toEqual([second.workbookId]);
  });

  test('a workbook that was given another evaluation is left alone', async () => {
    await shared();
    workbook.rollBack(0);
    const carl = new TestDevice('carl', clock, workbook);
    await carl.records.commit([evaluationChange('other')]);
    await carl.join('other');
    await carl.sync();
    await anna.records.commit([noteChange(e1, 'note-1', '次')]);
    await expect(anna.sync()).rejects.toMatchObject({ reason: 'evaluation-differs' });
    await expect(anna.records.pending(e1, 10)).resolves.toHaveLength(1);
  });
});

describe('what is exchanged', () => {
  test('edits of different fields of one record meet', async () => {
    await shared();
    await anna.records.commit([
      { kind: 'note', id: 'note-1', evaluationId: e1, set: { text: '書き直し' } },
    ]);
    await ben.records.commit([
      { kind: 'note', id: 'note-1', evaluationId: e1, set: { criterionId: '4.1' } },
    ]);
    await anna.sync();
    await ben.sync();
    await anna.sync();
    const note = await anna.records.get(e1, 'note-1');
    expect(note).toMatchObject({ fields: { text: '書き直し', criterionId: '4.1' } });
    await expect(ben.contents(e1)).resolves.toEqual(await anna.contents(e1));
  });

  test('many records go in pages and come in pages', async () => {
    const count = 2 * recordsPerRequest + 7;
    await anna.records.commit([
      evaluationChange(e1),
      ...Array.from({ length: count }, (_, index) => noteChange(e1, `note-${index}`, 'メモ')),
    ]);
    await anna.join(e1);
    await anna.sync();
    await ben.join();
    await ben.sync();
    await expect(ben.contents(e1)).resolves.toHaveLength(count + 1);
    await expect(ben.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
  });

  test('long records go in as many requests as they need', async () => {
    const count = 200;
    // 2,000 characters of 6 digits each: 200 of them are more than two requests hold.
    await anna.records.commit([
      evaluationChange(e1),
      ...Array.from({ length: count }, (_, index) =>
        noteChange(e1, `note-${index}`, '長'.repeat(2000)),
      ),
    ]);
    await anna.join(e1);
    await anna.sync();
    expect(workbook.records()).toHaveLength(count + 1);
  });

  test('a record larger than a request is set aside, and the rest goes', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '続き'), longestBrief(e1, 'brief-1')]);
    await anna.sync();
    expect(workbook.records().map(({ id }) => id)).toContain('note-2');
    expect(workbook.records().map(({ id }) => id)).not.toContain('brief-1');
    await expect(anna.records.refused(e1)).resolves.toMatchObject([
      { record: { id: 'brief-1' }, reason: 'request-too-large' },
    ]);
  });

  test('what the workbook refuses is kept with the reason', async () => {
    await shared();
    await anna.records.commit([
      scoreChange(e1, 'rater-ben', 5),
      scoreChange(e1, 'rater-anna', 3),
      raterChange(e1, 'rater-anna'),
    ]);
    await anna.sync();
    await expect(anna.records.refused(e1)).resolves.toMatchObject([
      { record: { id: 'score:rater-ben:vendor-1:4.1' }, reason: 'role-not-allowed' },
    ]);
    await expect(anna.records.pending(e1, 10)).resolves.toEqual([]);
    expect(workbook.records().map(({ id }) => id)).toContain('score:rater-anna:vendor-1:4.1');
  });

  test('what people typed into the workbook comes with the answer', async () => {
    await shared();
    workbook.input = { ...emptyWorkbookInput, weights: { fit: 40 } };
    await ben.sync();
    await expect(bookOf(ben)).resolves.toMatchObject({ input: { weights: { fit: 40 } } });
  });

  test('a change made while the request is on its way is sent, too', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-1', '一')]);
    const running = anna.sync();
    await anna.records.commit([noteChange(e1, 'note-1', '二')]);
    await running;
    expect(workbook.records().find(({ id }) => id === 'note-1')).toMatchObject({
      fields: { text: '二' },
    });
    await expect(anna.records.pending(e1, 10)).resolves.toEqual([]);
  });
});

describe('a workbook that somebody took back to an older version', () => {
  test('gets again what it lost', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '後で失われる')]);
    await anna.sync();
    const before = inFixedOrder(workbook.records());
    workbook.rollBack(1);
    await anna.sync();
    expect(inFixedOrder(workbook.records())).toEqual(before);
  });

  test('gets from each device what only that device may send, although others were there first', async () => {
    await shared();
    await anna.records.commit([scoreChange(e1, anna.raterId, 4)]);
    await anna.sync();
    await ben.sync();
    workbook.rollBack(2);
    await ben.sync();
    await ben.records.commit([noteChange(e1, 'note-2', '二'), noteChange(e1, 'note-3', '三')]);
    await ben.sync();
    expect(workbook.records().filter(({ kind }) => kind === 'score')).toEqual([]);
    await anna.sync();
    expect(inFixedOrder(workbook.records())).toEqual(await anna.contents(e1));
    expect(workbook.records().filter(({ kind }) => kind === 'score')).toHaveLength(1);
  });

  test('is read from its beginning when it lies behind even with what it lost', async () => {
    workbook.countsInEpochs = false;
    await shared();
    await inOrder(['二', '三', '四', '五'], async (text) => {
      await ben.records.commit([noteChange(e1, 'note-1', text)]);
      await ben.sync();
    });
    workbook.rollBack(1);
    await ben.sync();
    await expect(bookOf(ben)).resolves.toMatchObject({ revision: 2 });
    await expect(ben.contents(e1)).resolves.toHaveLength(2);
  });

  test('is read from its beginning when it counts lost revisions again', async () => {
    workbook.countsInEpochs = false;
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '二'), noteChange(e1, 'note-3', '三')]);
    await anna.sync();
    await ben.sync();
    workbook.rollBack(1);
    await ben.records.commit([noteChange(e1, 'note-4', '四')]);
    await ben.sync();
    await expect(ben.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    await expect(ben.contents(e1)).resolves.toHaveLength(5);
    await expect(bookOf(ben)).resolves.toMatchObject({ revision: 5 });
  });

  test('gets everything again when it was emptied', async () => {
    await shared();
    const before = inFixedOrder(workbook.records());
    workbook.rollBack(0);
    await anna.sync();
    expect(inFixedOrder(workbook.records())).toEqual(before);
  });
});

test('a device whose clock is far behind says so and loses nothing', async () => {
  await shared();
  const late = new ManualClock(clock.time - 3_600_000);
  const carl = new TestDevice('carl', late, workbook);
  await carl.join();
  await expect(carl.sync()).rejects.toMatchObject({ reason: 'clock-wrong' });
  late.time = clock.time;
  await carl.sync();
  await expect(carl.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
});

test('who was never a member of the workbook is told so', async () => {
  await expect(anna.sync()).rejects.toMatchObject({ reason: 'member-unknown' });
});
