import { MikiwameError } from '#shared/errors.ts';
import type { SheetKey } from '#shared/matrix/model.ts';

import type { Book } from '../store/properties.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every sheet of ours: those that the workbook model describes, and the one that keeps the records. */
export type BookSheetKey = SheetKey | 'records';

/** Name of the sheet that keeps the records, the same in every language. */
export const recordsSheetName = '_records';

/** The sheet under its stored number, so that a renamed tab is still found; `null` when it was deleted or never made. */
export function findSheet(spreadsheet: Spreadsheet, book: Book, key: BookSheetKey): Sheet | null {
  const known = book.sheets[key];
  return known ? spreadsheet.getSheetById(known.id) : null;
}

/**
 * The sheet under its stored number.
 * @throws MikiwameError `workbook-damaged` when somebody deleted it; the menu's "rebuild" makes it again.
 */
export function sheetOf(spreadsheet: Spreadsheet, book: Book, key: BookSheetKey): Sheet {
  const sheet = findSheet(spreadsheet, book, key);
  if (!sheet) throw new MikiwameError('workbook-damaged', key);
  return sheet;
}

/** With this begins the description of the warning that lies over each sheet which only the machine writes. */
export const protectionMark = 'Mikiwame: ';

/**
 * The values of a sheet from its first cell on, in one service call. Where people have deleted rows or columns the sheet is smaller than
 * it was made; then what is left of it is read, which takes more calls. A call that failed for another reason fails here too: to guess
 * how far a sheet is filled while people move its rows is to lose the last of them.
 */
export function readCells(sheet: Sheet, size: { rows: number; columns: number }): unknown[][] {
  // It was made, and whoever was to fill it was ended.
  if (size.rows === 0) return [];
  try {
    return sheet.getRange(1, 1, size.rows, size.columns).getValues();
  } catch (error) {
    const rows = Math.min(size.rows, sheet.getMaxRows());
    const columns = Math.min(size.columns, sheet.getMaxColumns());
    if (rows === size.rows && columns === size.columns) throw error;
    return sheet.getRange(1, 1, rows, columns).getValues();
  }
}
