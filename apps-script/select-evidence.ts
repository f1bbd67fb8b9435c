import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';
import { evidenceOf, type Subject, subjectAt } from '#shared/matrix/drill-down.ts';

import { findSheet, type Spreadsheet } from './sheets/book-sheets.ts';
import { userLanguage } from './sidebar-state.ts';
import { type Book, readProperties } from './store/properties.ts';

/** In a row of estimates people ask what was said about the contract and its price. */
const axisOfEstimates = '4';

/**
 * Goes from the cell that a person has selected to the rows of evidence behind it and selects all of them; where there is nothing to go to,
 * says so.
 */
export function selectEvidence(spreadsheet: Spreadsheet): void {
  const { product, evidence: words } = sheetMessagesFor(userLanguage());
  const { book } = readProperties();
  const target = book && findSheet(spreadsheet, book, 'evidence');
  const subject = book && selectedSubject(spreadsheet, book);
  if (!subject || !target) {
    spreadsheet.toast(words.noScore, product);
    return;
  }
  const name = `${subject.vendor} ${subject.part}`.trim();
  const rows = evidenceOf(target.getDataRange().getValues(), subject);
  if (rows.length === 0) {
    spreadsheet.toast(words.none(name), product);
    return;
  }
  // The last range becomes the active one, where the sheet begins to show.
  target.getRangeList(rows.reverse().map((row) => `A${row + 1}:J${row + 1}`)).activate();
  spreadsheet.toast(words.found(name, rows.length), product);
}

function selectedSubject(spreadsheet: Spreadsheet, book: Book): Subject | null {
  const cell = SpreadsheetApp.getActiveRange();
  const vendors = spreadsheet.getRangeByName('mikiwame_vendors');
  if (!cell || !vendors) return null;
  const sheet = cell.getSheet();
  return subjectAt(
    sheet.getDataRange().getValues(),
    { row: cell.getRow() - 1, column: cell.getColumn() - 1 },
    vendors.getValues()[0] ?? [],
    sheet.getSheetId() === book.sheets['estimates']?.id ? axisOfEstimates : '',
  );
}
