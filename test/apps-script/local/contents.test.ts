import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { errorOf, resultOf, runBody, scriptWorkbook, SHEET } from './script-workbook.ts';

const ACTIVE = `const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0];`;

describe('values', () => {
  it('come back typed, and texts with a quote stay texts', async () => {
    const result = await runBody(`${ACTIVE}
      sheet.getRange(1, 1, 2, 4).setValues([["'=1+1", '0123', true, null], [1.5, "'0123", '50%', '=A2*2']]);
      const range = sheet.getRange('A1:D2');
      return [range.getValues(), range.getDisplayValues(), range.getFormulas()];`);
    expect(result).toEqual([
      [
        ['=1+1', 123, true, ''],
        [1.5, '0123', 0.5, 3],
      ],
      [
        ['=1+1', '123', 'TRUE', ''],
        ['1.5', '0123', '50%', '3'],
      ],
      [
        ['', '', '', ''],
        ['', '', '', '=A2*2'],
      ],
    ]);
  });

  it('hold any text that was written with a quote, through the engine and back', async () => {
    const texts = fc.sample(fc.string({ unit: 'grapheme', maxLength: 40 }), {
      numRuns: 300,
      seed: 7,
    });
    const tricky = [
      '[a](https://b.example)',
      '#N/A',
      '#REF!',
      "'",
      "''",
      '=',
      '+81',
      '@x',
      '1/2',
      'true',
      'a\nb',
      ' x ',
    ];
    const all = [...texts, ...tricky];
    const workbook = scriptWorkbook(`function main() { ${ACTIVE}
      const texts = ${JSON.stringify(all)};
      const range = sheet.getRange(1, 1, texts.length, 1);
      range.setValues(texts.map((text) => ["'" + text]));
      return range.getValues().map((row) => row[0]); }`);
    expect(await resultOf(workbook)).toEqual(all);
    expect(
      workbook
        .formulas(SHEET)
        .flat()
        .every((formula) => formula === ''),
    ).toBe(true);
  });

  it('turn into dates of the file, and come back as dates of the script', async () => {
    const result = await runBody(`${ACTIVE}
      sheet.getRange('A1').setValue('2026-03-04');
      sheet.getRange('A2').setValue(new Date(Date.UTC(2026, 0, 1, 15, 30)));
      const [[day], [moment]] = sheet.getRange('A1:A2').getValues();
      return [day instanceof Date, day.toISOString(), moment.toISOString(), sheet.getRange('A1').getNumberFormat()];`);
    expect(result).toEqual([
      true,
      '2026-03-03T15:00:00.000Z',
      '2026-01-01T15:30:00.000Z',
      'yyyy-mm-dd',
    ]);
  });

  it('turn into times of day, which are shown and can be calculated with', async () => {
    const result = await runBody(`${ACTIVE}
      sheet.getRange('A1:B1').setValues([['12:30', '=A1/2']]);
      const [[time]] = sheet.getRange('A1').getValues();
      return [time instanceof Date, sheet.getRange('A1:B1').getDisplayValues()];`);
    expect(result).toEqual([true, [['12:30', '06:15']]]);
  });

  it('keep texts in cells with the plain text format', async () => {
    const result = await runBody(`${ACTIVE}
      sheet.getRange('A1:A2').setNumberFormat('@');
      sheet.getRange('A1:A2').setValues([['0123'], ['1/2']]);
      return sheet.getRange('A1:A2').getValues();`);
    expect(result).toEqual([['0123'], ['1/2']]);
  });

  it('keep such texts as texts when the format goes', async () => {
    const result = await runBody(`${ACTIVE}
      const range = sheet.getRange('A1:A2').setNumberFormat('@').setValues([['0123'], ['1/2']]);
      return range.setNumberFormat('General').getValues();`);
    expect(result).toEqual([['0123'], ['1/2']]);
  });

  it('show exponents, and are calculated with under them', async () => {
    const result = await runBody(`${ACTIVE}
      const range = sheet.getRange('A1:C1').setValues([['1e3', '1.5E-7', '=A1+1']]);
      return [range.getDisplayValues(), range.getNumberFormats(), sheet.getRange('C1').getValue()];`);
    expect(result).toEqual([
      [['1.00E+03', '1.50E-07', '1.00E+03']],
      [['0.00E+00', '0.00E+00', 'General']],
      1001,
    ]);
  });

  it('show errors under the names that Google gives them', async () => {
    const result = await runBody(`${ACTIVE}
      sheet.getRange('A1:D1').setFormulas([['=1/0', '=UNKNOWN_NAME(1)', '=C1', '="x"*1']]);
      return sheet.getRange('A1:D1').getValues();`);
    expect(result).toEqual([['#DIV/0!', '#NAME?', '#REF!', '#VALUE!']]);
  });

  it('link a whole text', async () => {
    const result = await runBody(`${ACTIVE}
      const rich = SpreadsheetApp.newRichTextValue().setText('会社概要').setLinkUrl('https://alpha.example/about').build();
      sheet.getRange('A1').setRichTextValue(rich);
      const back = sheet.getRange('A1').getRichTextValue();
      return [sheet.getRange('A1').getValue(), back.getText(), back.getLinkUrl()];`);
    expect(result).toEqual(['会社概要', '会社概要', 'https://alpha.example/about']);
  });
});

describe('the write queue', () => {
  it('sends at a read, at flush and at the end', async () => {
    const workbook = scriptWorkbook(`function main() { ${ACTIVE}
      sheet.getRange('A1').setValue(1);
      sheet.getRange('B1').setFormula('=A1+1');
      return sheet.getRange('B1').getValue(); }
      function last() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C1').setValue('end'); }`);
    expect(await resultOf(workbook)).toBe(2);
    await workbook.run('last', [], 'menu');
    expect(workbook.values(SHEET)).toEqual([[1, 2, 'end']]);
  });

  it('throws at flush for a text that is too long, and applies nothing of the queue', async () => {
    const workbook = scriptWorkbook(`function main() { ${ACTIVE}
      sheet.getRange('A1').setValue('before');
      sheet.getRange('A2').setValue('x'.repeat(50001));
      SpreadsheetApp.flush(); }`);
    expect(await errorOf(workbook)).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(workbook.values(SHEET)).toEqual([]);
  });

  it('fails an execution whose last writes are refused, and lets it catch the error of a flush', async () => {
    const long = `sheet.getRange('A2').setValue('x'.repeat(50001));`;
    const workbook = scriptWorkbook(`function main() { ${ACTIVE} ${long} return 'ended'; }
      function caught() { ${ACTIVE} ${long} try { SpreadsheetApp.flush(); } catch (error) { return String(error); } }`);
    expect(await errorOf(workbook)).toMatch(/^Exception: Your input contains more/);
    expect(await workbook.run('caught', [], 'menu')).toMatchObject({ ok: true });
  });

  it('counts a queued write as one call, handles as none', async () => {
    const workbook = scriptWorkbook(`function main() {
      const lock = LockService.getScriptLock(); lock.tryLock(1000);
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${SHEET}');
      sheet.getRange('A1:B9').getValues(); sheet.getRange('D1:E9').getValues();
      for (const cell of ['A1', 'A2', 'A3']) sheet.getRange(cell).setValue(1);
      SpreadsheetApp.flush(); lock.releaseLock(); }`);
    const execution = await workbook.run('main', [], 'web-app');
    expect(execution.calls).toBe(8);
    expect(
      execution.callLog.filter((call) => call.kind !== 'handle').map((call) => call.method),
    ).toEqual([
      'LockService.Lock.tryLock',
      'SpreadsheetApp.Range.getValues',
      'SpreadsheetApp.Range.getValues',
      'SpreadsheetApp.Range.setValue',
      'SpreadsheetApp.Range.setValue',
      'SpreadsheetApp.Range.setValue',
      'SpreadsheetApp.flush',
      'LockService.Lock.releaseLock',
    ]);
    expect(execution.lockHeldMs).toBeCloseTo(2 * 120 + 3 * 5 + 30 + 3 * 0.14 + 15, 5);
    expect(execution.costMs).toBeCloseTo(execution.lockHeldMs + 15, 5);
  });
});

describe('errors of a range', () => {
  it.each([
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1000, 1, 2, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      "sheet.getRange('AA1')",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('A0B')", 'Range not found'],
    [
      "sheet.getRange('A1').setFontWeight('heavy')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    ],
    [
      "file.insertSheet('シート1')",
      'A sheet with the name "シート1" already exists. Please enter another name.',
    ],
    ['file.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    [
      "SpreadsheetApp.openById('x')",
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
  ])('%s', async (statement, message) => {
    expect(await errorOf(scriptWorkbook(`function main() { ${ACTIVE} ${statement} }`))).toBe(
      `Exception: ${message}`,
    );
  });
});
