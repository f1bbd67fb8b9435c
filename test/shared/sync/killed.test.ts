import { describe, expect, test } from 'vitest';

import type { AnyRecord } from '#shared/model/record.ts';
import { requestSchema } from '#shared/wire/request.ts';

import { inOrder } from '../../fakes/in-order.ts';
import { Killed, Life } from '../../fakes/killable.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { evaluationChange, noteChange, scoreChange } from '../../fakes/sample-changes.ts';
import { type Fault, inFixedOrder, TestDevice } from '../../fakes/test-device.ts';

const e1 = 'evaluation-1';
/** More moments than any run below has, so that the last lives are whole ones. */
const longestRun = 120;

type Ending = { killed: boolean; workbook: AnyRecord[]; device: AnyRecord[] };

/** One member whose first sync dies after so many moments; then an edit, and a second sync that lives. */
async function runWith(moments: number, faults: Fault[] = []): Promise<Ending> {
  const clock = new ManualClock();
  const workbook = new MemoryWorkbook(clock, 2);
  const anna = new TestDevice('anna', clock, workbook);
  const ben = new TestDevice('ben', clock, workbook);
  await ben.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', 'ベンの')]);
  await ben.join(e1);
  await ben.sync();
  await anna.join();
  await anna.sync();
  await anna.records.commit([
    noteChange(e1, 'note-1', 'アンナの'),
    scoreChange(e1, anna.raterId, 2),
  ]);
  await ben.records.commit([
    noteChange(e1, 'note-2', '同じ頃'),
    noteChange(e1, 'note-3', '同じ頃'),
  ]);
  await ben.sync();
  const killed = await anna.sync({ life: new Life(moments), faults }).then(
    () => false,
    (error: unknown) => {
      if (faults.length === 0 && !(error instanceof Killed)) throw error;
      return true;
    },
  );
  await anna.records.commit([noteChange(e1, 'note-4', '死んだ後で')]);
  await anna.sync();
  return {
    killed,
    workbook: inFixedOrder(workbook.records()),
    device: await anna.contents(e1),
  };
}

const moments = Array.from({ length: longestRun }, (_, index) => index);

describe('a worker that dies in the middle of a sync', () => {
  test('loses nothing and doubles nothing, whenever it dies', async () => {
    const whole = await runWith(Number.POSITIVE_INFINITY);
    const lives: boolean[] = [];
    await inOrder(moments, async (count) => {
      const ending = await runWith(count);
      lives.push(ending.killed);
      expect(ending.workbook).toEqual(whole.workbook);
      expect(ending.device).toEqual(whole.workbook);
    });
    expect(lives.filter(Boolean).length).toBeGreaterThan(20);
    expect(lives.at(-1)).toBe(false);
  });

  test('the same holds when requests or answers are lost as well', async () => {
    const whole = await runWith(Number.POSITIVE_INFINITY);
    const faults: Fault[][] = [['request-lost'], ['answer-lost'], ['none', 'answer-lost']];
    await inOrder(faults, (fault) =>
      inOrder([...moments.filter((count) => count % 5 === 0), 1000], async (count) => {
        const ending = await runWith(count, fault);
        expect(ending.workbook).toEqual(whole.workbook);
        expect(ending.device).toEqual(whole.workbook);
      }),
    );
  });

  test('also while the evaluation is being settled', async () => {
    const endings: AnyRecord[][] = [];
    await inOrder(moments, async (count) => {
      const clock = new ManualClock();
      const workbook = new MemoryWorkbook(clock, 2);
      const anna = new TestDevice('anna', clock, workbook);
      await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', 'アンナの')]);
      await anna.join(e1);
      await anna.sync({ life: new Life(count) }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await anna.sync();
      endings.push(inFixedOrder(workbook.records()));
      expect(await anna.contents(e1)).toEqual(endings[0]);
      await expect(anna.records.pending(e1, 1)).resolves.toEqual([]);
    });
    expect(new Set(endings.map((ending) => JSON.stringify(ending))).size).toBe(1);
  });
});

test('a push without an answer is repeated with its own id and content, and only then what came later is sent', async () => {
  const clock = new ManualClock();
  const workbook = new MemoryWorkbook(clock);
  const anna = new TestDevice('anna', clock, workbook);
  await anna.records.commit([evaluationChange(e1)]);
  await anna.join(e1);
  await anna.sync();
  await anna.records.commit([noteChange(e1, 'note-1', '初め')]);
  await expect(anna.sync({ faults: ['answer-lost'] })).rejects.toMatchObject({
    reason: 'workbook-unreachable',
  });
  const open = await anna.workbooks.openPush(workbook.workbookId);
  await anna.records.commit([noteChange(e1, 'note-1', '次')]);
  clock.time += 3_600_000;

  const sent: unknown[] = [];
  const gateway = workbook.gatewayFor(anna.raterId);
  await anna.syncThrough({
    send(request) {
      sent.push(request);
      return gateway.send(request);
    },
  });
  const pushes = sent.map((request) => requestSchema.parse(request));
  expect(pushes[0]).toMatchObject({ ...open, sentAt: clock.instant() });
  expect(pushes[1]).toMatchObject({ records: [{ fields: { text: '次' } }] });
  expect(pushes[1]?.operationId).not.toBe(open?.operationId);
  await expect(anna.workbooks.openPush(workbook.workbookId)).resolves.toBeUndefined();
});
