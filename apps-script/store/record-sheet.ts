import { MikiwameError } from '#shared/errors.ts';

import { readCells, type Sheet } from '../sheets/book-sheets.ts';
import { textCell } from '../sheets/text-cell.ts';
import {
  edgeOf,
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
  'after revision',
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

/** Rows to be written below so many others, the head row not counted. */
export type RecordRows = { above: number; rows: JournalRow[] };

/**
 * The rows that keep what an operation changed: below the last one, or, when the sheet has become long or mostly outdated, the whole journal
 * over the old rows.
 * @throws MikiwameError `workbook-damaged` when the sheet is full.
 */
export function recordRows(
  journal: Journal,
  entries: readonly Entry[],
  operation: Operation,
): RecordRows {
  return needsCompaction(journal)
    ? wholeJournal(journal, operation)
    : withRoom(journal.rows, journalRows(entries, operation, journal.tail));
}

/** Writes the whole journal over whatever rows there are. */
export function writeJournal(sheet: Sheet, journal: Journal, operation: Operation): void {
  writeRows(sheet, wholeJournal(journal, operation));
}

function wholeJournal(journal: Journal, operation: Operation): RecordRows {
  const rows = journalRows([...journal.entries.values()], operation, 0);
  const blank = Array.from({ length: journalColumns }, () => '');
  const left = Math.max(0, journal.rows - rows.length);
  return withRoom(0, [...rows, ...Array.from({ length: left }, () => blank)]);
}

function withRoom(above: number, rows: JournalRow[]): RecordRows {
  if (above + rows.length + 1 > recordSheetRows)
    throw new MikiwameError('workbook-damaged', 'full');
  return { above, rows };
}

/** Writes the rows in one service call: a reader sees all of them or none. */
export function writeRows(sheet: Sheet, { above, rows }: RecordRows): void {
  if (rows.length === 0) return;
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
  );
  sheet.getRange(above + 2, 1, cells.length, journalColumns).setValues(cells);
}

/**
 * Reads back where the rows must stand now, with the row above them, which also sends everything that is queued. No lock keeps people from
 * moving rows between reading and writing, and then rows were written over others: all of them are known, so the journal is written whole.
 */
export function confirmRows(
  sheet: Sheet,
  journal: Journal,
  { above, rows }: RecordRows,
  operation: Operation,
): void {
  const expected = [...(above > 0 ? [journal.edge] : []), ...rows.map(edgeOf)];
  const first = above > 0 ? above + 1 : 2;
  const found = sheet.getRange(first, 1, expected.length, 2).getValues().map(edgeOf);
  if (found.join() === expected.join()) return;
  writeJournal(sheet, journal, operation);
  SpreadsheetApp.flush();
}
