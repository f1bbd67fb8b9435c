import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import type { LocalWorkbook } from '#apps-script/local/workbook.ts';

import { errorOf, resultOf, scriptWorkbook, SHEET } from './script-workbook.ts';

const ACTIVE = `const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0];`;

const looseRecord = z.record(z.string(), z.unknown());
const modelSchema = z.object({
  model: z.object({
    sheets: z.array(looseRecord),
    styles: looseRecord,
    formats: looseRecord,
    namedRanges: looseRecord,
  }),
});

/** What reached the engine: what the grid in the browser shows. */
const modelOf = (workbook: LocalWorkbook) => z.parse(modelSchema, workbook.exportJson()).model;

const afterMain = async (body: string) => {
  const workbook = scriptWorkbook(`function main() { ${ACTIVE} ${body} }`);
  await resultOf(workbook);
  const model = modelOf(workbook);
  return { workbook, model, sheet: model.sheets[0] ?? {} };
};

describe('what a script changes in the look', () => {
  it('styles and formats cells', async () => {
    const { model } =
      await afterMain(`sheet.getRange('A1:B1').setFontWeight('bold').setFontColor('#123456').setBackground('#ABC')
      .setHorizontalAlignment('center').setFontSize(12).setWrap(true).setVerticalAlignment('top').setNumberFormat('0.00');
      sheet.getRange('A1').setFontStyle('italic');`);
    expect(Object.values(model.styles)).toContainEqual({
      bold: true,
      italic: true,
      textColor: '#123456',
      fillColor: '#aabbcc',
      align: 'center',
      fontSize: 12,
      wrapping: 'wrap',
      verticalAlign: 'top',
    });
    expect(Object.values(model.formats)).toContain('0.00');
  });

  it('styles cell by cell, reads back, and takes a style away', async () => {
    const workbook =
      scriptWorkbook(`function main() { ${ACTIVE} const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['#ff0000', null]]).setFontWeights([['bold', 'normal']]);
      const before = [range.getBackgrounds(), range.getFontWeights()];
      range.setFontWeight('normal').setBackground(null).setNumberFormat('0').setNumberFormat('general');
      return [...before, range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats()]; }`);
    expect(await resultOf(workbook)).toEqual([
      [['#ff0000', '#ffffff']],
      [['bold', 'normal']],
      [['#ffffff', '#ffffff']],
      [['normal', 'normal']],
      [['General', 'General']],
    ]);
  });

  it('sets conditional formats that apply, and reads them back', async () => {
    const { sheet, workbook } =
      await afterMain(`const rule = (value, color) => SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThanOrEqualTo(value).setBackground(color).setRanges([sheet.getRange('B2:C3')]).build();
      sheet.setConditionalFormatRules([rule(4, '#00ff00')]);
      const gradient = SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '1')
        .setGradientMaxpoint('#00ff00').setRanges([sheet.getRange('E1:E9')]).build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), gradient]);
      sheet.getRange('B2').setValue(5);`);
    expect(sheet['conditionalFormats']).toMatchObject([
      {
        ranges: ['B2:C3'],
        rule: {
          type: 'CellIsRule',
          operator: 'isGreaterOrEqualTo',
          values: ['4'],
          style: { fillColor: '#00ff00' },
        },
      },
      {
        ranges: ['E1:E9'],
        rule: { type: 'ColorScaleRule', minimum: { color: 0xff0000, type: 'number', value: '1' } },
      },
    ]);
    expect(workbook.values(SHEET)[1]?.[1]).toBe(5);
  });

  it('sets validations, replaces them and clears them', async () => {
    const { sheet } =
      await afterMain(`const list = SpreadsheetApp.newDataValidation().requireValueInList(['有', '無']).setAllowInvalid(false).build();
      sheet.getRange('A1:A9').setDataValidation(list);
      sheet.getRange('A5:A9').clearDataValidations();
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());`);
    expect(sheet['dataValidationRules']).toMatchObject([
      {
        ranges: ['A1:A4'],
        isBlocking: true,
        criterion: { type: 'isValueInList', values: ['有', '無'], displayStyle: 'arrow' },
      },
      { ranges: ['B1'], isBlocking: false, criterion: { type: 'isBoolean' } },
    ]);
  });

  it('lets a blocking validation refuse scripts and people', async () => {
    const workbook = scriptWorkbook(`function main() { ${ACTIVE}
      const score = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(score).setValue(3); }
      function wrong() { ${ACTIVE} sheet.getRange('A1').setValue(9); }`);
    await resultOf(workbook);
    const message =
      'The data you entered in cell A1 violates the data validation rules set on this cell.';
    expect(await workbook.run('wrong', [], 'menu')).toMatchObject({
      ok: false,
      error: `Exception: ${message}`,
    });
    await expect(workbook.edit(SHEET, 'A1', '9')).rejects.toThrow(message);
    expect(workbook.values(SHEET)).toEqual([[3]]);
  });

  it('merges, freezes, sizes, hides, colours and names', async () => {
    const { model, workbook } =
      await afterMain(`sheet.getRange('B3:D3').merge(); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
      sheet.setColumnWidth(1, 180); sheet.setRowHeight(2, 40); sheet.hideColumns(4, 2); sheet.setTabColor('#2b4a7f'); sheet.setHiddenGridlines(true);
      file.setNamedRange('重み', sheet.getRange('B2:B6'));
      file.insertSheet('_scores', 0).hideSheet();`);
    expect(workbook.sheetNames()).toEqual(['_scores', SHEET]);
    expect(model.sheets[0]).toMatchObject({
      name: '_scores',
      isVisible: false,
      rowNumber: 1000,
      colNumber: 26,
    });
    expect(model.sheets[1]).toMatchObject({
      merges: ['B3:D3'],
      panes: { xSplit: 1, ySplit: 2 },
      cols: { 0: { size: 180 }, 3: { isHidden: true }, 4: { isHidden: true } },
      rows: { 1: { size: 40 } },
      color: '#2b4a7f',
      areGridLinesVisible: false,
    });
    expect(model.namedRanges).toEqual({ 重み: `'${SHEET}'!B2:B6` });
  });
});

describe('sheets and rows', () => {
  it('grow and shrink, and formulas follow', async () => {
    const workbook =
      scriptWorkbook(`function main() { ${ACTIVE} sheet.getRange('A1:A3').setValues([[1], [2], ['=A1+A2']]);
      sheet.insertRowsAfter(1, 2); sheet.deleteColumns(20, 7);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('A5').getFormula(), sheet.getRange('A5').getValue()]; }`);
    expect(await resultOf(workbook)).toEqual([1002, 19, 5, 1, '=A1+A4', 3]);
  });

  it('are found by name, by id and by named range', async () => {
    const workbook =
      scriptWorkbook(`function main() { ${ACTIVE} const added = file.insertSheet('比較表');
      file.setNamedRange('合計', added.getRange('B2'));
      added.setName('比較');
      added.insertColumnsAfter(26, 10);
      file.setNamedRange('順位', added.getRange('E4:AH4'));
      return [file.getRangeByName('順位').getA1Notation(), file.getSheetById(added.getSheetId()).getName(), file.getSheetByName('比較表'), file.getRangeByName('合計').getA1Notation(),
        file.getRangeByName('無い'), file.getRange("'比較'!B2").getSheet().getName(), added.getIndex()]; }`);
    expect(await resultOf(workbook)).toEqual(['E4:AH4', '比較', null, 'B2', null, '比較', 2]);
  });

  it('keep notes with their rows, and protections', async () => {
    const workbook =
      scriptWorkbook(`function main() { ${ACTIVE} sheet.getRange('B2').setNote('根拠'); sheet.insertRowsBefore(1, 3);
      sheet.protect().setDescription('同期').setWarningOnly(true);
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [sheet.getRange('B2').getNote(), sheet.getRange('B5').getNote(), protection.getDescription(), protection.isWarningOnly()]; }`);
    expect(await resultOf(workbook)).toEqual(['', '根拠', '同期', true]);
  });

  it('reads back what waits in the queue, and what a sheet has already', async () => {
    const workbook =
      scriptWorkbook(`function main() { ${ACTIVE} sheet.setFrozenRows(2); sheet.setTabColor('#7a2e1d');
      const seen = [sheet.getFrozenRows(), sheet.getTabColor()];
      sheet.setName(sheet.getName());
      sheet.protect(); sheet.protect().setDescription('again');
      const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText('はい・いいえ').build();
      const help = (range) => range.getDataValidation().getHelpText();
      return [...seen, protections.map((one) => one.getDescription()), help(sheet.getRange('A1').setDataValidation(rule))]; }`);
    expect(await resultOf(workbook)).toEqual([2, '#7a2e1d', ['again'], 'はい・いいえ']);
  });

  it('clears contents and keeps formats', async () => {
    const { workbook } = await afterMain(
      `sheet.getRange('A1').setValue(1).setNumberFormat('0.00'); sheet.clearContents(); sheet.getRange('A1').setValue(2);`,
    );
    expect(workbook.values(SHEET)).toEqual([[2]]);
    expect(workbook.numberFormats(SHEET)).toEqual([['0.00']]);
  });

  it('has no active sheet in a web app', async () => {
    const workbook = scriptWorkbook(
      'function main() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName() }',
    );
    expect(await resultOf(workbook, 'menu')).toBe(SHEET);
    expect(await errorOf(workbook, 'web-app')).toBe(
      'Exception: Please select an active sheet first.',
    );
  });
});
