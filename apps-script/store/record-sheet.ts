import { MikiwameError } from '#shared/errors.ts';

import { readCells, type Sheet } from '../sheets/book-sheets.ts';
import { textCell } from '../sheets/text-cell.ts';
import {
  type Entry,
  type Journal,
  journalColumns,
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
  const compact = needsCompaction(journal);
  const rows = journalRows(compact ? [...journal.entries.values()] : entries, operation);
  const first = compact ? 0 : journal.rows;
  if (first + rows.length + 1 > recordSheetRows)
    throw new MikiwameError('workbook-damaged', 'full');
  const blank = Array.from({ length: journalColumns }, () => '');
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
  );
  const left = compact ? Math.max(0, journal.rows - cells.length) : 0;
  const block = [...cells, ...Array.from({ length: left }, () => blank)];
  sheet.getRange(first + 2, 1, block.length, journalColumns).setValues(block);
}
