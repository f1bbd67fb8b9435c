import { describe, expect, it } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';
import type { LocalWorkbook, WaitingCall } from '#apps-script/local/workbook.ts';

import { resultOf, scriptWorkbook, SHEET } from './script-workbook.ts';

const COUNTER = `function add() {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${SHEET}').getRange('A1');
  cell.setValue(Number(cell.getValue()) + 1);
  SpreadsheetApp.flush();
  lock.releaseLock();
}`;

const UNLOCKED = `function add() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${SHEET}').getRange('A1');
  const before = Number(cell.getValue());
  Utilities.sleep(1000);
  cell.setValue(before + 1);
}`;

const seeded = (seed: number) => {
  let state = seed;
  return (waiting: readonly WaitingCall[]): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * waiting.length);
  };
};

const addTwentyTimes = async (workbook: LocalWorkbook): Promise<unknown> => {
  const runs = await Promise.all(
    Array.from({ length: 20 }, () => workbook.run('add', [], 'web-app')),
  );
  expect(runs.filter((run) => !run.ok)).toEqual([]);
  return workbook.values(SHEET)[0]?.[0];
};

/** Workers start slowly on a busy machine. */
const PATIENT = { timeout: 30_000 };

describe('20 executions at once', () => {
  it('lose nothing with the lock', { timeout: 180_000 }, async () => {
    // A clock that stands: however slow the machine, nobody waits for the lock too long.
    const counter = (pick?: ReturnType<typeof seeded>) =>
      scriptWorkbook(COUNTER, { clock: manualClock(0), ...(pick ? { pick } : {}) });
    expect(await addTwentyTimes(counter(seeded(1)))).toBe(20);
    expect(await addTwentyTimes(counter())).toBe(20);
  });

  it('lose updates without it: all read before one writes', { timeout: 180_000 }, async () => {
    const clock = manualClock(0);
    let asleep = 0;
    const workbook = scriptWorkbook(UNLOCKED, {
      clock,
      pick: ([first]) => {
        if (first?.method === 'sleep') asleep += 1;
        return 0;
      },
    });
    let settled = false;
    const count = addTwentyTimes(workbook).finally(() => (settled = true));
    await expect
      .poll(() => {
        if (asleep === 20) clock.advance(1000);
        return settled;
      }, PATIENT)
      .toBe(true);
    expect(await count).toBe(1);
  });

  it('replay the same order from the same seed', { timeout: 60_000 }, async () => {
    const orders = [];
    for (const seed of [5, 5, 6]) {
      const order: string[] = [];
      const pick = seeded(seed);
      const workbook = scriptWorkbook(COUNTER, {
        maxExecutions: 4,
        pick: (waiting) => {
          const choice = pick(waiting);
          order.push(`${waiting[choice]?.execution}:${waiting[choice]?.method}`);
          return choice;
        },
      });
      // oxlint-disable-next-line no-await-in-loop -- one schedule after the other
      await Promise.all(Array.from({ length: 4 }, () => workbook.run('add', [], 'web-app')));
      orders.push(order.toSorted().join(), order.join());
    }
    expect(orders[1]).toBe(orders[3]);
    expect(orders[0]).toBe(orders[4]);
    expect(orders[1]).not.toBe(orders[5]);
  });
});

describe('LockService', () => {
  it('has no document lock in a web app', async () => {
    const workbook = scriptWorkbook(
      'function main() { return LockService.getDocumentLock() === null }',
    );
    expect(await resultOf(workbook, 'web-app')).toBe(true);
    expect(await resultOf(workbook, 'menu')).toBe(false);
  });

  it('is reentrant, and letting go twice does nothing', async () => {
    const workbook = scriptWorkbook(`function main() { const lock = LockService.getScriptLock();
      const states = [lock.hasLock(), lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock(); lock.releaseLock(); return [...states, lock.hasLock()]; }`);
    expect(await resultOf(workbook)).toEqual([false, true, true, true, false]);
  });

  it(
    'gives up when the time has passed: tryLock says so, waitLock throws',
    { timeout: 60_000 },
    async () => {
      const clock = manualClock(0);
      const workbook = scriptWorkbook(
        `function hold() { LockService.getScriptLock().waitLock(60000); Utilities.sleep(36000000); }
       function attempt() { return LockService.getScriptLock().tryLock(5000); }
       function insist() { LockService.getScriptLock().waitLock(5000); }
       function now() { return LockService.getScriptLock().tryLock(0); }`,
        { clock },
      );
      const holder = workbook.run('hold', [], 'web-app');
      await expect
        .poll(() => workbook.run('now', [], 'web-app'), PATIENT)
        .toMatchObject({ ok: true, result: false });
      const others = Promise.all([
        workbook.run('attempt', [], 'web-app'),
        workbook.run('insist', [], 'web-app'),
      ]);
      let settled = false;
      void others.then(() => (settled = true));
      await expect
        .poll(() => {
          clock.advance(1000);
          return settled;
        }, PATIENT)
        .toBe(true);
      const [attempt, insist] = await others;
      clock.advance(36_000_000);
      await holder;
      expect(attempt).toMatchObject({ ok: true, result: false });
      expect(insist).toMatchObject({
        ok: false,
        error: expect.stringMatching(/^Exception: Lock timeout/),
      });
    },
  );

  it('lets go when the execution ends, even by an error', async () => {
    const workbook =
      scriptWorkbook(`function hold() { LockService.getScriptLock().tryLock(0); throw new Error('x'); }
      function main() { return LockService.getScriptLock().tryLock(0); }`);
    await workbook.run('hold', [], 'web-app');
    expect(await resultOf(workbook)).toBe(true);
  });
});
