import { type InputReading, readWorkbookInput } from '#shared/matrix/read.ts';

import type { Book } from '../store/properties.ts';
import { findSheet, readCells, type Spreadsheet } from './book-sheets.ts';

/** What people typed into the input sheet, and where its cells stand now; nothing while there is no such sheet. One service call. */
export function readInput(spreadsheet: Spreadsheet, book: Book): InputReading {
  const sheet = findSheet(spreadsheet, book, 'input');
  const size = book.sheets['input'];
  return readWorkbookInput(sheet && size ? filled(readCells(sheet, size)) : []);
}

function isFilled(cell: unknown): boolean {
  return cell !== '';
}

/** Without the empty rows and columns at the end, which would count as people's own. */
function filled(values: readonly (readonly unknown[])[]): unknown[][] {
  const rows = values.reduce((last, row, at) => (row.some(isFilled) ? at + 1 : last), 0);
  const columns = values.reduce(
    (most, row) =>
      row.reduce<number>((last, cell, at) => (isFilled(cell) && at >= last ? at + 1 : last), most),
    0,
  );
  return values.slice(0, rows).map((row) => row.slice(0, columns));
}
