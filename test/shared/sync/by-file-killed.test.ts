import { expect, test } from 'vitest';

import { answersTo, byFile, fileOf, readBack } from '../../fakes/hand-carried.ts';
import { inOrder } from '../../fakes/in-order.ts';
import { Killed, Life } from '../../fakes/killable.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { inFixedOrder, TestDevice } from '../../fakes/test-device.ts';

const e1 = 'evaluation-1';

test('a worker that dies anywhere between making a file and reading its answer loses and doubles nothing', async () => {
  const endings = new Set<string>();
  const lives: boolean[] = [];
  await inOrder([...Array(60).keys()], async (moments) => {
    const clock = new ManualClock();
    const workbook = new MemoryWorkbook(clock, 2);
    const anna = new TestDevice('anna', clock, workbook);
    const ben = new TestDevice('ben', clock, workbook);
    await anna.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
    await anna.join(e1);
    await byFile(anna, workbook, clock);
    await byFile(anna, workbook, clock);
    await ben.join();
    await byFile(ben, workbook, clock);
    await anna.records.commit([noteChange(e1, 'note-1', '次'), noteChange(e1, 'note-2', '新')]);
    await ben.records.commit([noteChange(e1, 'note-3', '同じ頃')]);
    await byFile(ben, workbook, clock);
    const life = new Life(moments);
    const run = async () => {
      const carried = await fileOf(anna, workbook, life);
      const answers = await answersTo(carried, anna, workbook, { clock });
      await readBack(answers, anna, workbook, life);
    };
    lives.push(
      await run().then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof Killed)) throw error;
          return false;
        },
      ),
    );
    await byFile(anna, workbook, clock);
    await expect(anna.records.pending(e1, 1)).resolves.toEqual([]);
    await expect(anna.contents(e1)).resolves.toEqual(inFixedOrder(workbook.records()));
    endings.add(JSON.stringify(await anna.contents(e1)));
  });
  expect(endings.size).toBe(1);
  expect(lives.filter((lived) => !lived).length).toBeGreaterThan(15);
  expect(lives.at(-1)).toBe(true);
});
