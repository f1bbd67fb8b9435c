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

describe('properties', () => {
  const code = `function main(count) { const store = PropertiesService.getScriptProperties();
    for (let n = 0; n < count; n += 2) { store.setProperty('n', String(n)); store.getProperty('n'); } return store.getProperty('n'); }`;

  it('are read and written 50,000 times a day and no more, whoever asks', () => {
    const clock = manualClock(0);
    const workbook = new InProcessWorkbook({ code, clock });
    for (let run = 0; run < 24; run += 1)
      expect(workbook.run('main', [2000], 'menu').ok).toBe(true);
    const refused = 'Exception: Service invoked too many times for one day: properties.';
    expect(workbook.run('main', [1974], 'menu')).toMatchObject({ ok: true, result: '1972' });
    expect(workbook.run('main', [0], 'menu')).toMatchObject({ ok: true });
    expect(workbook.run('main', [0], 'trigger')).toMatchObject({ ok: false, error: refused });
    clock.advance(86_399_999);
    expect(workbook.run('main', [0], 'menu')).toMatchObject({ ok: false, error: refused });
    clock.advance(1);
    expect(workbook.run('main', [2], 'menu')).toMatchObject({ ok: true, result: '0' });
  });
});

describe('the time of service calls', () => {
  const reads = `function main(count) { const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
    for (let n = 0; n < count; n += 1) cell.getValue(); return count; }
    function onOpen() { main(249); }`;

  it('ends an execution after six minutes of them, though no clock moved', () => {
    const workbook = new InProcessWorkbook({ code: reads, clock: manualClock(0) });
    expect(workbook.run('main', [3000], 'menu')).toMatchObject({ ok: true, costMs: 360_000 });
    expect(workbook.run('main', [3002], 'menu')).toMatchObject({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
    expect(workbook.open()).toMatchObject({ ok: true });
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
