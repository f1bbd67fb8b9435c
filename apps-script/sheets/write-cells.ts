import type { Area, SheetCell } from '#shared/matrix/model.ts';

import type { Sheet } from './book-sheets.ts';
import { partOf, rectanglesOf } from './rectangles.ts';
import { cellText, textCell } from './text-cell.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a sheet from its first one on, each as `contentOf` has it. */
export type Contents = readonly (readonly unknown[])[];

/** The range of an area that counts from 0. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** Writes texts and numbers over the area in one call, and blanks the rest of it. The area must hold no formula. */
export function writeValues(
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly SheetCell[])[],
): void {
  rangeOf(sheet, area).setValues(cells.map((row) => row.map(valueOf)));
}

function valueOf({ content }: SheetCell): string | number {
  if (content.kind === 'text') return textCell(content.text);
  return content.kind === 'number' ? content.value : '';
}

/** What a cell is to hold: a text behind its apostrophe, a formula, a number, or `''`. */
export function contentOf(cell: SheetCell): string | number {
  return cell.content.kind === 'formula' ? cell.content.formula : valueOf(cell);
}

/**
 * Writes every cell that is not `undefined`, each as `contentOf` has it: first the values, then the formulas, one call for each rectangle
 * of them. False when there is none.
 */
export function writeContents(sheet: Sheet, cells: Contents): boolean {
  const values = rectanglesOf(cells, (cell) => cell !== undefined && !isFormula(cell));
  const formulas = rectanglesOf(cells, isFormula);
  for (const area of values) rangeOf(sheet, area).setValues(partOf(cells, area));
  for (const area of formulas) {
    rangeOf(sheet, area).setFormulas(partOf(cells, area).map((line) => line.map(String)));
  }
  return values.length + formulas.length > 0;
}

/** Whether two cells hold the same: a sheet gives formulas back without the apostrophes around names that need none. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return unquoted(a) === unquoted(b);
}

function unquoted(cell: unknown): unknown {
  return isFormula(cell) ? String(cell).split("'").join('') : cell;
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** How many calls `writeLinks` would make for these cells: one for each rectangle of linked texts. */
export function linkCalls(cells: readonly (readonly SheetCell[])[]): number {
  return rectanglesOf(cells, hasSafeLink).length;
}

/** Lets the texts of the grid that have a link lead there: one call for each rectangle of them, so one for a column. */
export function writeLinks(
  sheet: Sheet,
  offset: { row: number; column: number },
  cells: readonly (readonly SheetCell[])[],
): void {
  for (const area of rectanglesOf(cells, hasSafeLink)) {
    const links = partOf(cells, area).map((row) =>
      row.map(({ content, link }) =>
        SpreadsheetApp.newRichTextValue()
          .setText(content.kind === 'text' ? cellText(content.text) : '')
          .setLinkUrl(link ?? null)
          .build(),
      ),
    );
    const place = { ...area, row: area.row + offset.row, column: area.column + offset.column };
    rangeOf(sheet, place).setRichTextValues(links);
  }
}

/**
 * A rich text is not written behind an apostrophe, and nobody documents how one that looks like a formula, a number or a date is taken:
 * only a text that can be none of these gets its link; every other stays plain text.
 */
function hasSafeLink({ content, link }: SheetCell): boolean {
  return (
    content.kind === 'text' &&
    link !== undefined &&
    /^https?:\/\//.test(link) &&
    /^(?:https?:\/\/.*|[\u3041-\u9fff].*|[A-Za-z][^0-9\uff10-\uff19]*)$/.test(content.text) &&
    !/^(?:true|false)$/i.test(content.text.trim())
  );
}
