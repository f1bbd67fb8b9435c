import type { ConditionalFormat, SheetCell, SheetModel, Validation } from '#shared/matrix/model.ts';
import { fontFamily, styleOf } from '#shared/matrix/style.ts';

import type { Sheet } from './book-sheets.ts';
import { partOf, rectanglesOf } from './rectangles.ts';
import { rangeOf, writeFormulas, writeLinks, writeValues } from './write-cells.ts';

/** Rows kept ready below a machine sheet's data, so that a push need not grow the sheet. */
const spareRows = 500;

/** Rows and columns a sheet needs: its own, and room to grow where the machine adds rows. */
export function sizeOf(model: SheetModel): { rows: number; columns: number } {
  const spare = model.writer === 'machine' ? spareRows : 0;
  return { rows: model.cells.length + spare, columns: model.columnWidths.length };
}

/**
 * Writes one sheet of the workbook whole: contents, looks, rules and sizes, in a number of calls that depends on its shape and not on how
 * many rows it has. Cells that belong to people are filled only when `withPeoplesCells`, which is for a sheet that was just made.
 */
export function writeSheet(sheet: Sheet, model: SheetModel, withPeoplesCells: boolean): void {
  fitGrid(sheet, model);
  writeContents(sheet, model, withPeoplesCells);
  if (!model.hidden) {
    writeLooks(sheet, model);
    writeRules(sheet, model);
    writeSizes(sheet, model);
  }
}

function fitGrid(sheet: Sheet, model: SheetModel): void {
  const { rows, columns } = sizeOf(model);
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  const whole = sheet.getRange(1, 1, Math.max(maxRows, rows), Math.max(maxColumns, columns));
  whole.breakApart();
  whole.clearNote();
  if (model.writer !== 'people') whole.clearContent();
  whole.clearFormat();
}

function writeContents(sheet: Sheet, model: SheetModel, withPeoplesCells: boolean): void {
  const origin = { row: 0, column: 0 };
  const mine = ({ people, content }: SheetCell): boolean =>
    content.kind !== 'formula' && (!people || withPeoplesCells);
  for (const area of rectanglesOf(model.cells, mine)) {
    writeValues(sheet, area, partOf(model.cells, area));
  }
  writeFormulas(sheet, origin, model.cells);
  writeLinks(sheet, origin, model.cells);
  if (model.cells.some((row) => row.some(({ note }) => note !== undefined))) {
    wholeOf(sheet, model).setNotes(model.cells.map((row) => row.map(({ note }) => note ?? '')));
  }
}

function wholeOf(sheet: Sheet, { cells, columnWidths }: SheetModel) {
  return sheet.getRange(1, 1, cells.length, columnWidths.length);
}

/** Looks also cover the spare rows of a machine sheet, as in its last row. */
function writeLooks(sheet: Sheet, model: SheetModel): void {
  const { rows, columns } = sizeOf(model);
  const last = model.cells[model.cells.length - 1] ?? [];
  const looks = Array.from({ length: rows }, (_, row) =>
    (model.cells[row] ?? last).map((cell) => styleOf(cell.style)),
  );
  const range = sheet.getRange(1, 1, rows, columns);
  const each = <Value>(choose: (look: (typeof looks)[number][number]) => Value): Value[][] =>
    looks.map((row) => row.map(choose));
  range.setFontFamily(fontFamily);
  range.setVerticalAlignment('middle');
  range.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')));
  range.setFontSizes(each(({ size }) => size));
  range.setFontColors(each(({ color }) => color));
  range.setBackgrounds(each(({ background }) => background ?? null));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setWraps(each(({ wrap }) => wrap));
  range.setNumberFormats(each(({ numberFormat }) => numberFormat ?? 'General'));
  const strong = rectanglesOf(model.cells, ({ style }) => styleOf(style).border !== undefined);
  for (const area of strong) {
    rangeOf(sheet, area).setBorder(
      null,
      null,
      true,
      null,
      null,
      null,
      '#C4B9A3',
      SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
    );
  }
  for (const area of model.merges) rangeOf(sheet, area).merge();
}

function writeRules(sheet: Sheet, model: SheetModel): void {
  sheet.setConditionalFormatRules(model.conditionalFormats.map((format) => ruleOf(sheet, format)));
  for (const { area, rule, help } of model.validations) {
    rangeOf(sheet, area).setDataValidation(validationOf(rule, help));
  }
}

function ruleOf(sheet: Sheet, { areas, rule, style }: ConditionalFormat) {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges(areas.map((area) => rangeOf(sheet, area)))
    .setFontColor(style.color)
    .setBold(style.bold)
    .setItalic(style.italic);
  if (style.background !== undefined) builder.setBackground(style.background);
  if (rule.kind === 'number-between') builder.whenNumberBetween(rule.low, rule.high);
  else if (rule.kind === 'text-equals') builder.whenTextEqualTo(rule.text);
  else builder.whenTextStartsWith(rule.text);
  return builder.build();
}

function validationOf({ low, high }: Validation['rule'], help: string) {
  return SpreadsheetApp.newDataValidation()
    .requireNumberBetween(low, high)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
}

function writeSizes(sheet: Sheet, model: SheetModel): void {
  for (const { at, count, size } of equalRuns(model.columnWidths)) {
    sheet.setColumnWidths(at + 1, count, size);
  }
  for (const { at, count, size } of equalRuns(model.rowHeights)) {
    sheet.setRowHeights(at + 1, count, size);
  }
  sheet.setFrozenRows(model.frozen.rows);
  sheet.setFrozenColumns(model.frozen.columns);
  for (const row of model.hiddenRows) sheet.hideRows(row + 1);
  for (const column of model.hiddenColumns) sheet.hideColumns(column + 1);
  writeGroups(sheet, model);
}

function writeGroups(sheet: Sheet, { rowGroups, cells }: SheetModel): void {
  if (rowGroups.length === 0) return;
  // Groups of an earlier layout may lie elsewhere; a depth never falls below 0.
  sheet.getRange(1, 1, cells.length).shiftRowGroupDepth(-1);
  for (const { firstRow, rows, collapsed } of rowGroups) {
    sheet.getRange(firstRow + 1, 1, rows).shiftRowGroupDepth(1);
    if (collapsed) sheet.getRowGroup(firstRow + 1, 1)?.collapse();
  }
}

/** Neighbours of equal size together: most sheets then need only a few calls. */
function equalRuns(sizes: readonly number[]): { at: number; count: number; size: number }[] {
  const runs: { at: number; count: number; size: number }[] = [];
  for (const [at, size] of sizes.entries()) {
    const last = runs[runs.length - 1];
    if (last && last.size === size) last.count += 1;
    else runs.push({ at, count: 1, size });
  }
  return runs;
}
