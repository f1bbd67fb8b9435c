import type { SheetModel } from '#shared/matrix/model.ts';
import { type CellStyle, type StyleName, styleOf } from '#shared/matrix/style.ts';

import type { Sheet } from './book-sheets.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether the sheet is one head row over rows that all look alike, as evidence is; a text with a link looks like any other. */
export function isList(model: SheetModel): boolean {
  return model.writer === 'machine' && bodyLooks(model).length <= 1;
}

/** The different looks of the rows below the head, each as its styles in a line. */
export function bodyLooks({ cells }: SheetModel): string[] {
  const looks = cells
    .slice(1)
    .map((row) => row.map(({ style }) => (style === 'link' ? 'text' : style)).join(' '));
  return looks.every((look) => look === looks[0]) ? looks.slice(0, 1) : looks;
}

/** Gives every cell its look: one call for each property, whatever the number of cells. */
export function setLooks(range: Range, looks: readonly (readonly CellStyle[])[]): void {
  const each = <Value>(choose: (look: CellStyle) => Value): Value[][] =>
    looks.map((row) => row.map(choose));
  range.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')));
  range.setFontSizes(each(({ size }) => size));
  range.setFontColors(each(({ color }) => color));
  range.setBackgrounds(each(({ background }) => background ?? null));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setWraps(each(({ wrap }) => wrap));
  range.setNumberFormats(each(numberFormatOf));
}

/** Looks of a list of `rows` rows with its spare ones: the head cell by cell, below it each column, so that new rows need no call. */
export function writeListLooks(sheet: Sheet, model: SheetModel, rows: number): void {
  const columns = model.columnWidths.length;
  const [head = []] = model.cells;
  setLooks(sheet.getRange(1, 1, 1, columns), [head.map(({ style }) => styleOf(style))]);
  for (const { column, count, style } of columnRuns(model)) {
    setLook(sheet.getRange(2, column + 1, rows - 1, count), styleOf(style));
  }
}

function columnRuns({ cells, columnWidths }: SheetModel) {
  const runs: { column: number; count: number; style: StyleName }[] = [];
  for (const column of columnWidths.keys()) {
    const body = cells.slice(1).map((row) => row[column]?.style ?? 'plain');
    const style = body.find((name) => name === 'link') ?? body[0] ?? 'plain';
    const last = runs[runs.length - 1];
    if (last?.style === style) last.count += 1;
    else runs.push({ column, count: 1, style });
  }
  return runs;
}

function setLook(range: Range, look: CellStyle): void {
  range.setFontWeight(look.bold ? 'bold' : 'normal');
  range.setFontStyle(look.italic ? 'italic' : 'normal');
  range.setFontSize(look.size);
  range.setFontColor(look.color);
  range.setBackground(look.background ?? null);
  range.setHorizontalAlignment(look.align);
  range.setWrap(look.wrap);
  range.setNumberFormat(numberFormatOf(look));
}

function numberFormatOf({ numberFormat }: CellStyle): string {
  return numberFormat ?? 'General';
}
