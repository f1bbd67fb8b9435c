import type { Book } from '../store/properties.ts';
import type { Spreadsheet } from './book-sheets.ts';
import { readInput } from './input.ts';

/** The key of a sheet of ours that is gone, or of the input sheet when nobody can tell its cells any more; empty when all is well. */
export function damageOf(spreadsheet: Spreadsheet, book: Book): string {
  const there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = Object.entries(book.sheets).find(([, { id }]) => !there.has(id));
  if (gone) return gone[0];
  return book.sheets['input'] && readInput(spreadsheet, book).layout === null ? 'input' : '';
}
