import { MikiwameError } from '#shared/errors.ts';

import { readCells, type Sheet } from '../sheets/book-sheets.ts';
import { textCell } from '../sheets/text-cell.ts';
import {
  type Entry,
  type Journal,
  journalColumns,
  type JournalRow,
  journalRows,
  needsCompaction,
  type Operation,
} from './journal.ts';
import type { Book } from './properties.ts';

/** Rows of the sheet. Compaction keeps it well below, so that neither reading nor writing has to ask how far it is filled. */
export const recordSheetRows = 300;

export const recordSheetHead = [
  'first revision',
  'last revision',
  'operation',
  'member',
  'time',
  'records',
  'stale',
];

/** Everything that stands in the sheet, head row first; one service call, where asking for the filled part would be a second. */
export function readRecordSheet(sheet: Sheet, book: Book): unknown[][] {
  const rows = book.sheets['records']?.rows ?? recordSheetRows;
  return readCells(sheet, { rows, columns: journalColumns });
}

/**
 * Writes what an operation changed in one service call: rows below the last one, or, when the sheet has become long or mostly outdated,
 * the whole journal over the old rows. Either way a reader sees all of it or nothing.
 */
export function writeEntries(
  sheet: Sheet,
  journal: Journal,
  entries: readonly Entry[],
  operation: Operation,
): void {
  if (needsCompaction(journal)) writeJournal(sheet, journal, operation);
  else writeRows(sheet, journal.rows, journalRows(entries, operation));
}

/** Writes the whole journal over whatever rows there are. */
export function writeJournal(sheet: Sheet, journal: Journal, operation: Operation): void {
  const rows = journalRows([...journal.entries.values()], operation);
  const blank = Array.from({ length: journalColumns }, () => '');
  const left = Math.max(0, journal.rows - rows.length);
  writeRows(sheet, 0, [...rows, ...Array.from({ length: left }, () => blank)]);
}

function writeRows(sheet: Sheet, rowsAbove: number, rows: readonly JournalRow[]): void {
  const last = rowsAbove + rows.length + 1;
  if (last > recordSheetRows) throw new MikiwameError('workbook-damaged', 'full');
  if (rows.length === 0) return;
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
  );
  sheet.getRange(rowsAbove + 2, 1, cells.length, journalColumns).setValues(cells);
}
