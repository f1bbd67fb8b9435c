import type {
  Area,
  ConditionalFormat,
  SheetCell,
  SheetModel,
  Validation,
  Writer,
} from '#shared/matrix/model.ts';
import { fontFamily, styleOf } from '#shared/matrix/style.ts';

import type { Sheet } from './book-sheets.ts';
import { rectanglesOf } from './rectangles.ts';
import { contentOf, rangeOf, writeContents, writeLinks } from './write-cells.ts';
import { isList, setLooks, writeListLooks } from './write-looks.ts';

/** Rows and columns. */
export type Size = { rows: number; columns: number };

/** Room to grow: a push need not add rows to a machine sheet, and what people insert on theirs stays inside what is read. */
const spare: Record<Writer, Size> = {
  formulas: { rows: 0, columns: 0 },
  people: { rows: 50, columns: 10 },
  machine: { rows: 200, columns: 0 },
};

/** Rows and columns a sheet needs: its own and room to grow. */
export function sizeOf({ cells, columnWidths, writer }: SheetModel): Size {
  const rows = cells.length + spare[writer].rows;
  return { rows, columns: columnWidths.length + spare[writer].columns };
}

/**
 * Writes one sheet of the workbook whole: contents, looks, rules and sizes, in a number of calls that depends on its shape and not on how
 * many rows it has. `before` is the size it had, `null` for a sheet that was just made: only then are the people's cells filled.
 */
export function writeSheet(sheet: Sheet, model: SheetModel, before: Size | null): void {
  fitGrid(sheet, model);
  if (before) clear(sheet, model, before);
  writeWhole(sheet, model, before === null);
  if (!model.hidden) writeAppearance(sheet, model);
}

/** How the sheet looks: styles, rules, sizes. */
export function writeAppearance(sheet: Sheet, model: SheetModel): void {
  writeLooks(sheet, model);
  writeRules(sheet, model);
  writeSizes(sheet, model);
}

/** Gives the sheet at least the rows and columns that the model needs. */
export function fitGrid(sheet: Sheet, model: SheetModel): void {
  const { rows, columns } = sizeOf(model);
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Takes away what an earlier layout left; on the people's sheet nothing is theirs and ours at once, so nothing is taken away. */
function clear(sheet: Sheet, model: SheetModel, before: Size): void {
  if (model.writer === 'people') return;
  const rows = Math.min(sheet.getMaxRows(), Math.max(before.rows, model.cells.length));
  const columns = Math.min(sheet.getMaxColumns(), before.columns);
  const range = sheet.getRange(1, 1, rows, columns);
  range.breakApart();
  range.clearContent();
  range.clearFormat();
  if (model.writer === 'formulas') range.clearNote();
}

function writeWhole(sheet: Sheet, model: SheetModel, withPeoplesCells: boolean): void {
  const mine = ({ people, content }: SheetCell): boolean =>
    content.kind === 'formula' || !people || withPeoplesCells;
  writeContents(
    sheet,
    model.cells.map((line) => line.map((cell) => (mine(cell) ? contentOf(cell) : undefined))),
  );
  writeLinks(sheet, { row: 0, column: 0 }, model.cells);
  if (model.cells.some((row) => row.some(({ note }) => note !== undefined))) {
    wholeOf(sheet, model).setNotes(model.cells.map((row) => row.map(({ note }) => note ?? '')));
  }
}

function wholeOf(sheet: Sheet, { cells, columnWidths }: SheetModel) {
  return sheet.getRange(1, 1, cells.length, columnWidths.length);
}

function writeLooks(sheet: Sheet, model: SheetModel): void {
  const range = wholeOf(sheet, model);
  range.setFontFamily(fontFamily);
  range.setVerticalAlignment('middle');
  if (isList(model)) writeListLooks(sheet, model, sizeOf(model).rows);
  else
    setLooks(
      range,
      model.cells.map((row) => row.map(({ style }) => styleOf(style))),
    );
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
  for (const area of model.merges) {
    if (isCut(area, model)) rangeOf(sheet, { ...area, rows: 1, columns: 1 }).setWrap(false);
    else rangeOf(sheet, area).merge();
  }
}

/** A frozen edge may not run through a merged cell; the text then flows over its neighbours, which are empty. */
function isCut({ row, column, rows, columns }: Area, { frozen }: SheetModel): boolean {
  const cutsColumns = column < frozen.columns && column + columns > frozen.columns;
  return cutsColumns || (row < frozen.rows && row + rows > frozen.rows);
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
    if (collapsed) sheet.getRange(firstRow + 1, 1, rows).collapseGroups();
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
