import { describe, expect, it } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';
import type { Fault } from '#apps-script/local/faults.ts';
import { InProcessWorkbook } from '#apps-script/local/in-process.ts';

import { scriptWorkbook, SHEET } from './script-workbook.ts';

const SLOW = `function main() { try { Utilities.sleep(400000); write(); } catch (error) { write(); } }
  function onOpen() { Utilities.sleep(31000); write(); }
  function write() {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('too late');
  }`;

const workbookOfThread = () => new InProcessWorkbook({ code: SLOW, clock: manualClock(0) });

describe('the time of an execution', () => {
  const cell = { sheetId: '0', row: 0, column: 0, rows: 1, columns: 1 };

  it('ends after six minutes, whatever the script catches, and nothing more is written', () => {
    const slow = workbookOfThread();
    const run = slow.run('main', [], 'menu');
    expect(run).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
    expect(slow.book.values(cell)).toEqual([['']]);
  });

  it('is half a minute for a simple trigger', () => {
    const slow = workbookOfThread();
    expect(slow.open()).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
    expect(slow.book.values(cell)).toEqual([['']]);
  });

  it('lets a menu item take what a trigger may not', () => {
    const slow = workbookOfThread();
    expect(slow.run('onOpen', [], 'menu')).toMatchObject({ ok: true });
    expect(slow.book.values(cell)).toEqual([['too late']]);
  });
});

it('the 31st execution at once is refused', { timeout: 120_000 }, async () => {
  const workbook = scriptWorkbook('function main() { return 1; }', { maxExecutions: 2 });
  const runs = await Promise.all(
    Array.from({ length: 31 }, () => workbook.run('main', [], 'menu')),
  );
  expect(runs.filter(({ ok }) => ok)).toHaveLength(30);
  expect(runs[30]).toMatchObject({
    error:
      'Exception: There are too many scripts running simultaneously for this Google user account.',
  });
});

const TWO_CELLS = `function main() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  try { sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); SpreadsheetApp.flush(); return 'kept'; }
  catch (error) { return String(error); }
}`;

describe('a fault at the flush', () => {
  it.each<[Fault, object, unknown[][]]>([
    ['refused', { result: 'Exception: Service Spreadsheets failed while accessing document.' }, []],
    [
      'unsure',
      { result: 'Exception: Service Spreadsheets timed out while accessing document.' },
      [[1], [2]],
    ],
    ['killed', { ok: false }, []],
    ['killed-after', { ok: false }, [[1], [2]]],
    ['torn', { ok: false }, [[1]]],
  ])('%s', async (fault, outcome, values) => {
    const workbook = scriptWorkbook(TWO_CELLS, {
      disturb: ({ operation }) => (operation === 'apply' ? fault : null),
    });
    expect(await workbook.run('main', [], 'menu')).toMatchObject(outcome);
    expect(workbook.values(SHEET)).toEqual(values);
  });
});
