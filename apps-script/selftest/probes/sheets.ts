import type { Bench } from '../bench.ts';
import { invoked, type Observation, type ProbeGroup, probe, refusal } from '../probe.ts';
import { valuesOf } from '../seen.ts';

function withoutName({ sheetName }: Bench, text: string): Observation {
  return text.split(sheetName).join('SHEET');
}

/** The file's sheets: finding, naming and hiding them. */
export const sheets: ProbeGroup = {
  name: 'sheets',
  probes: [
    probe('size', 'memory', 'rows and columns of a new sheet', ({ sheet }) => [
      sheet.getMaxRows(),
      sheet.getMaxColumns(),
    ]),
    probe(
      'last-cell-empty',
      'official',
      'getLastRow and getLastColumn of an empty sheet',
      ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
    ),
    probe('data-range-empty', 'memory', 'getDataRange of an empty sheet', ({ sheet }) =>
      sheet.getDataRange().getA1Notation(),
    ),
    probe(
      'last-row',
      'memory',
      'getLastRow counts texts, and formulas that show nothing',
      (bench) => {
        const cells = bench.block(2, 1);
        cells.getCell(1, 1).setValue("'x");
        const [text] = [bench.sheet.getLastRow()];
        cells.getCell(2, 1).setFormula('=""');
        return [text - cells.getRow(), bench.sheet.getLastRow() - cells.getRow()];
      },
    ),
    probe('last-row-format', 'memory', 'getLastRow does not count formats and notes', (bench) => {
      bench.block().setValue("'x");
      const before = bench.sheet.getLastRow();
      bench.block(2, 1).setNumberFormat('0.0').setBackground('#ff0000').setNote('note');
      return bench.sheet.getLastRow() - before;
    }),
    probe('last-row-checkbox', 'memory', 'getLastRow counts a cell with a checkbox', (bench) => {
      bench.block().setValue("'x");
      const before = bench.sheet.getLastRow();
      const checkbox = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      bench.block().setDataValidation(checkbox);
      return bench.sheet.getLastRow() - before;
    }),
    probe(
      'unknown',
      'official',
      'getSheetByName of an unknown sheet',
      ({ file }) => file.getSheetByName('Mikiwame no such sheet') === null,
    ),
    probe(
      'by-name',
      'official',
      'getSheetByName finds the sheet with the same id',
      ({ file, sheet, sheetName }) =>
        file.getSheetByName(sheetName)?.getSheetId() === sheet.getSheetId(),
    ),
    probe(
      'by-name-case',
      'memory',
      'getSheetByName distinguishes capitals',
      ({ file, sheetName }) => file.getSheetByName(sheetName.toUpperCase()) === null,
    ),
    probe(
      'by-id',
      'official',
      'getSheetById finds the sheet',
      ({ file, sheet, sheetName }) =>
        file.getSheetById(sheet.getSheetId())?.getName() === sheetName,
    ),
    probe(
      'by-id-unknown',
      'memory',
      'getSheetById of an unknown number',
      ({ file }) => file.getSheetById(999_999_999) === null,
    ),
    probe(
      'same-object',
      'memory',
      'two look-ups give the same object',
      ({ file, sheetName }) => file.getSheetByName(sheetName) === file.getSheetByName(sheetName),
    ),
    probe('name-taken', 'measured', 'the error of insertSheet with a name that is taken', (bench) =>
      withoutName(
        bench,
        refusal(() => bench.file.insertSheet(bench.sheetName)),
      ),
    ),
    probe(
      'name-taken-rename',
      'memory',
      "the error of setName with another sheet's name",
      (bench) => {
        const [other] = bench.file.getSheets();
        const name = other ? other.getName() : '';
        return withoutName(
          bench,
          refusal(() => bench.sheet.setName(name))
            .split(name)
            .join('OTHER'),
        );
      },
    ),
    probe('name-same', 'memory', 'setName with its own name', (bench) =>
      withoutName(
        bench,
        refusal(() => bench.sheet.setName(bench.sheetName)),
      ),
    ),
    probe(
      'index',
      'official',
      'a sheet inserted at the end has the last index',
      ({ file, sheet }) => file.getNumSheets() - sheet.getIndex(),
    ),
    probe('hide', 'official', 'isSheetHidden after hideSheet and showSheet', ({ sheet }) => [
      sheet.hideSheet().isSheetHidden(),
      sheet.showSheet().isSheetHidden(),
    ]),
    probe('tab-color', 'official', 'getTabColor after setTabColor and without', ({ sheet }) => [
      sheet.getTabColor(),
      sheet.setTabColor('#7a2e1d').getTabColor(),
      sheet.setTabColor(null).getTabColor(),
    ]),
    probe('frozen', 'official', 'frozen rows and columns read back', ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      return [...frozen, sheet.getFrozenRows(), sheet.getFrozenColumns()];
    }),
    probe('to-string', 'memory', 'a sheet, a range and the file as texts', ({ file, sheet }) => [
      String(invoked(sheet, 'toString')),
      String(invoked(sheet.getRange('A1'), 'toString')),
      String(invoked(file, 'toString')),
    ]),
    probe('hidden-rows-written', 'memory', 'setValues writes hidden rows', (bench) => {
      const cells = bench.block(3, 1);
      bench.sheet.hideRows(cells.getRow() + 1, 1);
      return valuesOf(bench, cells.setValues([[1], [2], [3]]));
    }),
    probe('hidden-columns-written', 'memory', 'setValues writes hidden columns', (bench) => {
      bench.sheet.hideColumns(2, 1);
      const values = valuesOf(bench, bench.block(1, 3).setValues([[1, 2, 3]]));
      bench.sheet.showColumns(2, 1);
      return values;
    }),
    probe('merged-written', 'memory', 'setValues over a merged area', (bench) => {
      const cells = bench.block(1, 3);
      bench.sheet.getRange(cells.getRow(), 1, 1, 2).merge();
      return valuesOf(bench, cells.setValues([[1, 2, 3]]));
    }),
    probe('merge-keeps-first', 'memory', 'merging keeps the first value only', (bench) => {
      const cells = bench
        .block(1, 2)
        .setValues([[1, 2]])
        .merge();
      return [valuesOf(bench, cells), valuesOf(bench, cells.breakApart())];
    }),
  ],
};

/** Rows and columns that come and go. */
export const rows: ProbeGroup = {
  name: 'rows',
  probes: [
    probe(
      'insert-after-last',
      'official',
      'insertRowsAfter the last row makes the sheet longer',
      ({ sheet }) => {
        const before = sheet.getMaxRows();
        sheet.insertRowsAfter(before, 3);
        return sheet.getMaxRows() - before;
      },
    ),
    probe(
      'insert-columns',
      'official',
      'insertColumnsAfter the last column makes it wider',
      ({ sheet }) => {
        const before = sheet.getMaxColumns();
        sheet.insertColumnsAfter(before, 2);
        return sheet.getMaxColumns() - before;
      },
    ),
    probe(
      'insert-outside',
      'memory',
      'the error of insertRowsAfter behind the last row',
      ({ sheet }) => refusal(() => sheet.insertRowsAfter(sheet.getMaxRows() + 1, 1)),
    ),
    probe(
      'delete-outside',
      'measured',
      'the error of deleteRows behind the last row',
      ({ sheet }) => refusal(() => sheet.deleteRows(sheet.getMaxRows(), 2)),
    ),
    probe('delete-all', 'measured', 'the error of deleting all rows', ({ sheet }) =>
      refusal(() => sheet.deleteRows(1, sheet.getMaxRows())),
    ),
    probe(
      'insert-moves',
      'memory',
      'a row inserted before moves values and formulas down',
      (bench) => {
        const cells = bench.block(3, 1);
        const row = cells.getRow();
        cells.setValues([[1], [2], [`=A${row}+A${row + 1}`]]);
        bench.sheet.insertRowsBefore(row + 1, 1);
        const moved = bench.sheet.getRange(row, 1, 4, 1);
        const formula = moved.getCell(4, 1).getFormula();
        bench.sheet.deleteRows(row + 1, 1);
        return [valuesOf(bench, moved), formula === `=A${row}+A${row + 2}`];
      },
    ),
    probe('insert-into-sum', 'memory', 'a row inserted inside SUM(A:B) widens it', (bench) => {
      const cells = bench.block(4, 1);
      const row = cells.getRow();
      cells.setValues([[1], [2], [3], [`=SUM(A${row}:A${row + 2})`]]);
      bench.sheet.insertRowsAfter(row, 1);
      bench.sheet.getRange(row + 1, 1).setValue(10);
      const sum: unknown = bench.sheet.getRange(row + 4, 1).getValue();
      bench.sheet.deleteRows(row + 1, 1);
      return Number(sum);
    }),
    probe('delete-referenced', 'memory', 'a formula whose row is deleted', (bench) => {
      const cells = bench.block(2, 1);
      const row = cells.getRow();
      cells.setValues([[`=A${row + 1}`], [5]]);
      bench.sheet.deleteRow(row + 1);
      bench.sheet.insertRowsAfter(row, 1);
      return [valuesOf(bench, cells), cells.getFormula()];
    }),
    probe('delete-moves', 'official', 'deleteRow moves what is below up', (bench) => {
      const cells = bench.block(3, 1).setValues([[1], [2], [3]]);
      bench.sheet.deleteRow(cells.getRow() + 1);
      const values = valuesOf(bench, cells);
      bench.sheet.insertRowsAfter(cells.getRow() + 1, 1);
      return values;
    }),
    probe(
      'inserted-format',
      'memory',
      'a row inserted after one takes over its format',
      (bench) => {
        const cells = bench.block(2, 1);
        cells.getCell(1, 1).setNumberFormat('0.0').setBackground('#ff0000');
        bench.sheet.insertRowsAfter(cells.getRow(), 1);
        const fresh = bench.sheet.getRange(cells.getRow() + 1, 1);
        const look = [fresh.getNumberFormat(), fresh.getBackground()];
        bench.sheet.deleteRow(cells.getRow() + 1);
        return look;
      },
    ),
    probe('note-moves', 'memory', 'a note moves with its row', (bench) => {
      const cells = bench.block(2, 1);
      cells.getCell(1, 1).setNote('moved');
      bench.sheet.insertRowsBefore(cells.getRow(), 1);
      const notes = bench.sheet.getRange(cells.getRow(), 1, 2, 1).getNotes();
      bench.sheet.deleteRow(cells.getRow());
      return notes.map((row) => row.map(String));
    }),
    probe(
      'range-stays',
      'memory',
      'a Range made before rows are inserted keeps its address',
      (bench) => {
        const cell = bench.block(2, 1).getCell(1, 1).setValue('first');
        bench.sheet.insertRowsBefore(cell.getRow(), 1);
        const value = String(cell.getValue());
        bench.sheet.deleteRow(cell.getRow());
        return value;
      },
    ),
  ],
};
