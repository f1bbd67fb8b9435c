import { beforeEach, describe, expect, test } from 'vitest';

import { recordsPerRequest } from '#shared/wire/request.ts';
import { requestsPerFile } from '#shared/wire/sync-file.ts';

import { answersTo, byFile, fileOf, readBack } from '../../fakes/hand-carried.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import {
  evaluationChange,
  longestBrief,
  noteChange,
  scoreChange,
} from '../../fakes/sample-changes.ts';
import { inFixedOrder, TestDevice } from '../../fakes/test-device.ts';

const e1 = 'evaluation-1';
let clock: ManualClock;
let workbook: MemoryWorkbook;
let anna: TestDevice;
let ben: TestDevice;

function begin(pageSize = 400): void {
  clock = new ManualClock();
  workbook = new MemoryWorkbook(clock, pageSize);
  anna = new TestDevice('anna', clock, workbook);
  ben = new TestDevice('ben', clock, workbook);
}

beforeEach(() => begin());

const bookOf = async (device: TestDevice) => {
  const book = await device.workbooks.get(workbook.workbookId);
  if (!book) throw new Error('No workbook was joined.');
  return book;
};
const pendingOf = async (device: TestDevice) =>
  (await device.records.pending(e1, 100_000)).map(({ record }) => record.id);
const handoverOf = (device: TestDevice) => device.workbooks.handover(workbook.workbookId);

/** Anna's evaluation is in the workbook, and Ben has taken it over, all by files. */
async function shared(): Promise<void> {
  await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
  await anna.join(e1);
  await byFile(anna, workbook, clock);
  await byFile(anna, workbook, clock);
  await ben.join();
  await byFile(ben, workbook, clock);
}

/** Two files, the newer made before the answer to the older came; and both answers. */
const twoFiles = async () => {
  await shared();
  await anna.records.commit([noteChange(e1, 'note-2', '一')]);
  const older = await fileOf(anna, workbook);
  await anna.records.commit([noteChange(e1, 'note-3', '二')]);
  const newer = await fileOf(anna, workbook);
  expect(newer.pushes[0]).toEqual(older.pushes[0]);
  return {
    toOlder: await answersTo(older, anna, workbook, { clock }),
    toNewer: await answersTo(newer, anna, workbook, { clock }),
  };
};

describe('one round trip', () => {
  test('tells an empty workbook which evaluation is offered; the second brings it', async () => {
    await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
    await anna.join(e1);
    await expect(byFile(anna, workbook, clock)).resolves.toMatchObject({
      evaluationId: e1,
      sent: 0,
      more: true,
    });
    await expect(byFile(anna, workbook, clock)).resolves.toMatchObject({ sent: 2, more: false });
    expect(inFixedOrder(workbook.records())).toEqual(await anna.contents(e1));
    await expect(bookOf(anna)).resolves.toMatchObject({ evaluationId: e1, revision: 2 });
  });

  test('nothing is settled while neither side has an evaluation', async () => {
    await anna.join();
    await expect(byFile(anna, workbook, clock)).resolves.toMatchObject({
      evaluationId: '',
      more: false,
    });
    await expect(handoverOf(anna)).resolves.toBeUndefined();
  });

  test('takes over what the workbook holds, however many pages it has', async () => {
    begin(7);
    const notes = Array.from({ length: 60 }, (_, index) => noteChange(e1, `note-${index}`, 'メモ'));
    await anna.records.commit([evaluationChange(e1), ...notes]);
    await anna.join(e1);
    await anna.sync();
    await ben.join();
    await expect(byFile(ben, workbook, clock)).resolves.toMatchObject({
      evaluationId: e1,
      received: 61,
      more: false,
    });
    await expect(ben.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    await expect(bookOf(ben)).resolves.toMatchObject({ revision: 61 });
  });

  test('brings many records in several requests, and what others wrote meanwhile, once each', async () => {
    await shared();
    const count = 2 * recordsPerRequest + 7;
    await anna.records.commit(
      Array.from({ length: count }, (_, index) => noteChange(e1, `many-${index}`, 'メモ')),
    );
    await ben.records.commit([noteChange(e1, 'note-ben', '同じ頃')]);
    await byFile(ben, workbook, clock);
    const carried = await fileOf(anna, workbook);
    expect(carried.pushes.map(({ records }) => records.length)).toEqual([400, 400, 7, 0]);
    const answers = await answersTo(carried, anna, workbook, { clock });
    await expect(readBack(answers, anna, workbook)).resolves.toMatchObject({
      sent: count,
      received: 1,
      more: false,
    });
    await expect(anna.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    await expect(pendingOf(anna)).resolves.toEqual([]);
  });

  test('a file holds so much and no more; the rest is for the next one', async () => {
    await shared();
    const count = (requestsPerFile + 1) * recordsPerRequest;
    await anna.records.commit(
      Array.from({ length: count }, (_, index) => noteChange(e1, `many-${index}`, 'メモ')),
    );
    const { pushes } = await fileOf(anna, workbook);
    expect(pushes).toHaveLength(requestsPerFile - 1);
    const carried = pushes.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(carried).size).toBe((requestsPerFile - 2) * recordsPerRequest);
    await expect(pendingOf(anna)).resolves.toHaveLength(count);
  });

  test('a record larger than a request is set aside with the reason, and the rest goes', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '続き'), longestBrief(e1, 'brief-1')]);
    await byFile(anna, workbook, clock);
    expect(workbook.records().map(({ id }) => id)).toContain('note-2');
    await expect(anna.records.refused(e1)).resolves.toMatchObject([
      { record: { id: 'brief-1' }, reason: 'request-too-large' },
    ]);
  });

  test('keeps the reasons for what the workbook refuses', async () => {
    await shared();
    await anna.records.commit([scoreChange(e1, 'rater-ben', 5), scoreChange(e1, anna.raterId, 3)]);
    await expect(byFile(anna, workbook, clock)).resolves.toMatchObject({ sent: 1, refused: 1 });
    await expect(anna.records.refused(e1)).resolves.toMatchObject([{ reason: 'role-not-allowed' }]);
  });
});

describe('while an answer is awaited', () => {
  test('what is in a file waits, and what is changed later waits, too', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '一')]);
    const carried = await fileOf(anna, workbook);
    await expect(pendingOf(anna)).resolves.toEqual(['note-2']);
    await anna.records.commit([noteChange(e1, 'note-2', '二'), noteChange(e1, 'note-3', '三')]);
    const answers = await answersTo(carried, anna, workbook, { clock });
    await expect(readBack(answers, anna, workbook)).resolves.toMatchObject({ sent: 1, more: true });
    await expect(pendingOf(anna)).resolves.toEqual(['note-2', 'note-3']);
    await byFile(anna, workbook, clock);
    expect(workbook.records().find(({ id }) => id === 'note-2')).toMatchObject({
      fields: { text: '二' },
    });
  });

  test('a newer file holds the older one, so the answer to the older counts, too', async () => {
    const { toOlder, toNewer } = await twoFiles();
    await readBack(toOlder, anna, workbook);
    await expect(pendingOf(anna)).resolves.toEqual(['note-3']);
    await readBack(toNewer, anna, workbook);
    await expect(pendingOf(anna)).resolves.toEqual([]);
    await expect(anna.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    await expect(bookOf(anna)).resolves.toMatchObject({ revision: 4 });
    await expect(handoverOf(anna)).resolves.toBeUndefined();
  });

  test('after the answer to the newest file, an older answer has nothing to say', async () => {
    const { toOlder, toNewer } = await twoFiles();
    await readBack(toNewer, anna, workbook);
    await expect(pendingOf(anna)).resolves.toEqual([]);
    await expect(readBack(toOlder, anna, workbook)).rejects.toMatchObject({
      reason: 'answer-not-awaited',
    });
    await expect(bookOf(anna)).resolves.toMatchObject({ revision: 4 });
  });

  test('a file that the workbook takes in twice changes nothing, and an answer read twice is told so', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '一')]);
    const carried = await fileOf(anna, workbook);
    await answersTo(carried, anna, workbook, { clock });
    const before = inFixedOrder(workbook.records());
    const answers = await answersTo(carried, anna, workbook, { clock });
    expect(inFixedOrder(workbook.records())).toEqual(before);
    await readBack(answers, anna, workbook);
    const after = await bookOf(anna);
    await expect(readBack(answers, anna, workbook)).rejects.toMatchObject({
      reason: 'answer-not-awaited',
    });
    await expect(bookOf(anna)).resolves.toEqual(after);
  });

  test('the web app may bring both further; an answer that comes later takes nothing back', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '一')]);
    const carried = await fileOf(anna, workbook);
    const answers = await answersTo(carried, anna, workbook, { clock });
    await ben.records.commit([noteChange(e1, 'note-9', '後から')]);
    await ben.sync();
    await anna.sync();
    const { revision } = await bookOf(anna);
    await readBack(answers, anna, workbook);
    await expect(bookOf(anna)).resolves.toMatchObject({ revision });
    await expect(anna.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
  });

  test('half an answer takes off the queue what it names; the rest goes again as it was', async () => {
    await shared();
    await anna.records.commit(
      Array.from({ length: 2 * recordsPerRequest }, (_, index) => noteChange(e1, `m-${index}`, '')),
    );
    const carried = await fileOf(anna, workbook);
    const half = await answersTo(carried, anna, workbook, { clock, pages: 1 });
    await expect(readBack(half, anna, workbook)).resolves.toMatchObject({ sent: 400, more: true });
    await expect(pendingOf(anna)).resolves.toHaveLength(400);
    const again = await fileOf(anna, workbook);
    expect(again.pushes[0]).toEqual(carried.pushes[1]);
  });

  test('an answer about another evaluation is refused and everything waits as before', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '一')]);
    const carried = await fileOf(anna, workbook);
    const answers = (await answersTo(carried, anna, workbook, { clock })).map((item) => ({
      ...item,
      answer: { ...item.answer, evaluationId: 'other' },
    }));
    await expect(readBack(answers, anna, workbook)).rejects.toMatchObject({
      reason: 'evaluation-differs',
    });
    await expect(pendingOf(anna)).resolves.toEqual(['note-2']);
    await expect(handoverOf(anna)).resolves.toMatchObject({ pushes: carried.pushes });
  });
});

describe('a workbook that somebody took back to an older version', () => {
  test('gets again what it lost, with the next file', async () => {
    await shared();
    await anna.records.commit([noteChange(e1, 'note-2', '後で失われる')]);
    await byFile(anna, workbook, clock);
    const before = inFixedOrder(workbook.records());
    workbook.rollBack(1);
    await expect(byFile(anna, workbook, clock)).resolves.toMatchObject({ more: true });
    await byFile(anna, workbook, clock);
    expect(inFixedOrder(workbook.records())).toEqual(before);
  });

  test('is read from its beginning where a device has nothing to tell it', async () => {
    await shared();
    const carl = new TestDevice('carl', clock, workbook);
    await carl.join();
    await byFile(carl, workbook, clock);
    await carl.records.commit([]);
    workbook.rollBack(1);
    const carried = await fileOf(carl, workbook);
    const answers = await answersTo(carried, carl, workbook, { clock });
    await readBack(answers, carl, workbook);
    await byFile(carl, workbook, clock);
    await byFile(carl, workbook, clock);
    const ids = workbook.records().map(({ id }) => id);
    expect((await carl.contents(e1)).map(({ id }) => id)).toEqual(ids.toSorted());
  });
});
