import { type InputReading, readWorkbookInput } from '#shared/matrix/read.ts';

import type { Book } from '../store/properties.ts';
import { findSheet, type Spreadsheet } from './book-sheets.ts';

/** What people typed into the input sheet, and where its cells stand now; nothing while there is no such sheet. One service call. */
export function readInput(spreadsheet: Spreadsheet, book: Book): InputReading {
  const sheet = findSheet(spreadsheet, book, 'input');
  return readWorkbookInput(sheet ? sheet.getDataRange().getValues() : []);
}
