import { MikiwameError } from '#shared/errors.ts';

import { readCells, type Sheet } from '../sheets/book-sheets.ts';
import { textCell } from '../sheets/text-cell.ts';
import {
  edgeOf,
  headMark,
  type Journal,
  journalColumns,
  type JournalRow,
  journalRows,
  needsCompaction,
  type Operation,
} from './journal.ts';
import type { Entry } from './row-text.ts';

/** Rows of the sheet. Compaction keeps it well below, so that neither reading nor writing has to ask how far it is filled. */
export const recordSheetRows = 300;

/** The first cell calculates the newest revision of all rows, wherever people have moved them, so that a row out of sight is missed. */
const head = ['=MAX(B:B)', headMark, 'operation', 'member', 'time', 'records', 'stale'];

/** Everything that stands in the sheet, head row first; one service call, where asking for the filled part would be a second. */
export function readRecordSheet(sheet: Sheet): unknown[][] {
  const values = readCells(sheet, { rows: recordSheetRows, columns: journalColumns });
  // People inserted so many rows that some records stand below what is read.
  return isCut(values)
    ? readCells(sheet, { rows: sheet.getMaxRows(), columns: journalColumns })
    : values;
}

function isCut(values: readonly (readonly unknown[])[]): boolean {
  const newest = values[0]?.[0];
  return (
    typeof newest === 'number' &&
    values.every(([, last]) => typeof last !== 'number' || last < newest)
  );
}

/** Makes good the rows and columns that are missing, given how many there are; no service call where none is. */
export function growRecordSheet(sheet: Sheet, there: { rows: number; columns: number }): void {
  const rows = recordSheetRows - there.rows;
  const columns = journalColumns - there.columns;
  if (rows > 0) sheet.insertRowsAfter(there.rows, rows);
  if (columns > 0) sheet.insertColumnsAfter(there.columns, columns);
}

/** Writes the first row of an empty sheet. */
export function writeRecordHead(sheet: Sheet): void {
  sheet.getRange(1, 1, 1, head.length).setValues([head]);
}

/** Rows to be written below so many others, the head row not counted; `null` for the whole sheet, from its head on. */
export type RecordRows = { above: number | null; rows: JournalRow[] };

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
    : withRoom(journal.rows, journalRows(entries, operation, journal.tail), 0);
}

/** Writes the whole journal over whatever rows there are. */
export function writeJournal(sheet: Sheet, journal: Journal, operation: Operation): void {
  writeRows(sheet, wholeJournal(journal, operation));
}

function wholeJournal(journal: Journal, operation: Operation): RecordRows {
  const rows = journalRows([...journal.entries.values()], operation, 0);
  return withRoom(null, rows, Math.max(0, journal.rows - rows.length));
}

const blank: JournalRow = Array.from({ length: journalColumns }, () => '');

function withRoom(above: number | null, rows: JournalRow[], blanks: number): RecordRows {
  if ((above ?? 0) + rows.length + 1 > recordSheetRows)
    throw new MikiwameError('workbook-damaged', 'full');
  return { above, rows: [...rows, ...Array.from({ length: blanks }, () => blank)] };
}

/** Writes the rows in one service call: a reader sees all of them or none. */
export function writeRows(sheet: Sheet, { above, rows }: RecordRows): void {
  if (rows.length === 0) return;
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
  );
  const all = above === null ? [[...head, ...blank.slice(head.length)], ...cells] : cells;
  sheet.getRange(above === null ? 1 : above + 2, 1, all.length, journalColumns).setValues(all);
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
  const expected = [...(above ? [journal.edge] : []), ...rows.map(edgeOf)];
  const first = above ? above + 1 : 2;
  const found = sheet.getRange(first, 1, expected.length, 2).getValues().map(edgeOf);
  if (found.join() === expected.join()) return;
  writeJournal(sheet, journal, operation);
  SpreadsheetApp.flush();
}
