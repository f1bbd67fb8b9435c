import * as z from 'zod/mini';

import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { parseRecord } from '#shared/sync/change.ts';
import { countOnFrom } from '#shared/sync/revision.ts';
import { createScorePacker } from '#shared/wire/packed-scores.ts';

import { isPlainScore } from './plain-score.ts';
import { addEntry, beginRow, type Entry, pairsOf, type RowText, textOfRow } from './row-text.ts';

/** Longest text in one cell; Google's limit is 50,000. */
export const chunkLength = 45_000;
/** Cells for text in one row: together more than the largest request. */
const chunksPerRow = 24;
/** Cells before the text: revision of the row before, last revision, operation, member, time, number of records, sheets left stale. */
const leadingCells = 7;
const staleCell = 6;
export const journalColumns = leadingCells + chunksPerRow;

/** By this its second cell the head row is known, wherever people have moved it. */
export const headMark = 'last revision';

const rowTextLimit = chunkLength * chunksPerRow;
/** Bytes of records in one answer, which stays below 1 MB with everything else. */
const answerLimit = 900_000;
/** More rows than this, or mostly outdated ones, are written together anew. */
const rowsBeforeCompaction = 200;
const rowsBeforeTidying = 40;

/** All that the sheet `_records` holds: the newest copy of every record. */
export type Journal = {
  entries: Map<string, Entry>;
  /** The newest revision; 0 while there is none. */
  revision: number;
  /** Rows in use below the head row, and how many copies in them are outdated. */
  rows: number;
  outdated: number;
  /** What `edgeOf` says of the last row in use. */
  edge: string;
  /** The last revision of the newest row, which the next row names as the one it follows. */
  tail: number;
  /** A row follows one that is not there: somebody deleted it, or it was written over. */
  isTorn: boolean;
  /** Parts of the people's sheets that the newest operation left older than the records. */
  stale: string[];
};

/** A row as it is written: numbers are numbers, texts are texts. */
export type JournalRow = (string | number)[];
export type Operation = {
  operationId: string;
  member: string;
  at: string;
  /** Names of the parts that this operation leaves stale. */
  stale: readonly string[];
};

/** By what a row is known again: the revision that it follows, and its last one. */
export function edgeOf(cells: readonly unknown[]): string {
  return cells.slice(0, 2).join('-');
}

function emptyJournal(): Journal {
  const none = { revision: 0, rows: 0, outdated: 0, edge: '', tail: 0, isTorn: false };
  return { ...none, entries: new Map(), stale: [] };
}

/**
 * Reads the rows of `_records` (head row first). Rows only ever get appended, so the later copy of a record wins.
 * `since` skips rows that hold nothing newer, all but the first, which tells whose records these are.
 * @throws MikiwameError `workbook-damaged` when somebody changed a row.
 */
export function readJournal(values: readonly (readonly unknown[])[], since = 0): Journal {
  const journal = emptyJournal();
  const ends = new Set<unknown>([0]);
  const follows: unknown[] = [];
  for (const [at, cells] of values.entries()) {
    const last = cells[1];
    if (isNoRow(cells, at)) continue;
    if (typeof last !== 'number') throw new MikiwameError('workbook-damaged', `_records ${at + 1}`);
    journal.rows = at;
    journal.edge = edgeOf(cells);
    if (last >= journal.revision) {
      // The newest row, wherever people have moved it.
      journal.revision = last;
      journal.stale = String(cells[staleCell]).split(' ').filter(Boolean);
    }
    ends.add(last);
    follows.push(cells[0]);
    if (last > since || at === 1) readRow(journal, cells, at + 1);
  }
  journal.tail = journal.revision;
  journal.isTorn = follows.some((end) => !ends.has(end));
  return journal;
}

function isNoRow(cells: readonly unknown[], at: number): boolean {
  const isHead = cells[1] === headMark || (at === 0 && typeof cells[1] !== 'number');
  return isHead || cells.every((cell) => cell === '');
}

/** What can still be read of a sheet that somebody changed, and whether anything could not; then every record gets a revision of a new epoch. */
export function salvage(values: readonly (readonly unknown[])[]): {
  journal: Journal;
  damaged: boolean;
} {
  const journal = emptyJournal();
  let damaged = false;
  for (const [at, cells] of values.entries()) {
    if (isNoRow(cells, at)) continue;
    journal.rows = at;
    // A row can keep its records and still have lost what says where it belongs.
    if (typeof cells[0] !== 'number' || typeof cells[1] !== 'number') damaged = true;
    try {
      readRow(journal, cells, at + 1);
    } catch {
      damaged = true;
    }
  }
  const kept = [...journal.entries.values()].flatMap((entry) => {
    try {
      return [recordOf(entry)];
    } catch {
      damaged = true;
      return [];
    }
  });
  if (!damaged) return { journal: readJournal(values), damaged };
  const newest = Math.max(0, ...[...journal.entries.values()].map(({ revision }) => revision));
  journal.revision = countOnFrom(newest, newest + 1);
  journal.entries.clear();
  addToJournal(journal, kept);
  return { journal, damaged };
}

function readRow(journal: Journal, cells: readonly unknown[], rowNumber: number): void {
  const pairs = pairsOf(cells.slice(leadingCells).join(''));
  if (!pairs) throw new MikiwameError('workbook-damaged', `_records ${rowNumber}`);
  for (const [revision, record] of pairs) {
    const known = journal.entries.get(record.id);
    if (known) journal.outdated += 1;
    if (known && known.revision >= revision) continue;
    journal.entries.set(record.id, { id: record.id, revision, value: record });
  }
}

/**
 * The record of an entry, checked by its schema.
 * @throws MikiwameError `workbook-damaged`.
 */
export function recordOf(entry: Entry): AnyRecord {
  try {
    entry.checked ??= isPlainScore(entry.value) ? entry.value : parseRecord(entry.value);
    return entry.checked;
  } catch (error) {
    throw new MikiwameError('workbook-damaged', `${entry.id}: ${String(error)}`);
  }
}

/** Bytes of a value as JSON in UTF-8, where kana and kanji take three; never too few. */
function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * text.replace(/[\0-\x7f]+/g, '').length;
}

/** What is newer than `since`, oldest first, as much as one answer holds; and the revision up to which that goes. */
export function pageSince(
  journal: Journal,
  since: number,
): { records: AnyRecord[]; revision: number; more: boolean } {
  const newer = [...journal.entries.values()]
    .filter((entry) => entry.revision > since)
    .sort((a, b) => a.revision - b.revision);
  const taken: AnyRecord[] = [];
  const packer = createScorePacker(bytesOf);
  let length = 0;
  for (const entry of newer) {
    const record = recordOf(entry);
    length += packer.add(record) ?? bytesOf(record) + 1;
    if (taken.length > 0 && length > answerLimit) break;
    taken.push(record);
  }
  const more = taken.length < newer.length;
  const lastTaken = newer[taken.length - 1];
  return {
    records: taken,
    revision: more && lastTaken ? lastTaken.revision : journal.revision,
    more,
  };
}

/** Gives each record the next revision in the journal, and returns the new entries. */
export function addToJournal(journal: Journal, records: readonly AnyRecord[]): Entry[] {
  return records.map((record) => {
    journal.revision += 1;
    const entry = { id: record.id, revision: journal.revision, value: record, checked: record };
    journal.entries.set(record.id, entry);
    return entry;
  });
}

/** Whether the sheet should be written anew instead of growing by the rows that these records need. */
export function needsCompaction(journal: Journal): boolean {
  const crowded = journal.rows > rowsBeforeCompaction;
  const mostlyOutdated = journal.outdated > journal.entries.size * 2;
  return journal.isTorn || crowded || (mostlyOutdated && journal.rows > rowsBeforeTidying);
}

/**
 * The rows that keep these entries: as few as their length allows, each of them a list of `[revision, record]` and its scores packed. The first of them
 * comes after the row that ends with the revision `follows`, 0 for none.
 */
export function journalRows(
  entries: readonly Entry[],
  operation: Operation,
  follows: number,
): JournalRow[] {
  const rows: JournalRow[] = [];
  let text = beginRow();
  let end = follows;
  const close = (): void => {
    if (text.count === 0) return;
    rows.push(journalRow(text, operation, end));
    end = text.last;
    text = beginRow();
  };
  for (const entry of [...entries].sort((a, b) => a.revision - b.revision)) {
    if (!addEntry(text, entry, rowTextLimit)) {
      close();
      addEntry(text, entry, Infinity);
    }
  }
  close();
  return rows;
}

function journalRow(text: RowText, operation: Operation, follows: number): JournalRow {
  const { operationId, member, at, stale } = operation;
  const whole = textOfRow(text);
  const chunks = Array.from({ length: chunksPerRow }, (_, index) =>
    whole.slice(index * chunkLength, (index + 1) * chunkLength),
  );
  return [follows, text.last, operationId, member, at, text.count, stale.join(' '), ...chunks];
}

const ownedSchema = z.looseObject({ evaluationId: z.string() });

/** The evaluation whose records the journal holds; empty while it holds none. */
export function evaluationOf(journal: Journal): string {
  const [entry] = journal.entries.values();
  const owned = z.safeParse(ownedSchema, entry?.value);
  return owned.success ? owned.data.evaluationId : '';
}

/** What is older than the records, given the revision for which all sheets were last written whole. */
export function staleParts(journal: Journal, { laidOut }: { laidOut: number }): string[] {
  return journal.revision > laidOut ? journal.stale : [];
}
