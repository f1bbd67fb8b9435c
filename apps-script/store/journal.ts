import * as z from 'zod/mini';

import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { parseRecord } from '#shared/sync/change.ts';
import { countOnFrom } from '#shared/sync/revision.ts';
import { asciiJson } from '#shared/wire/envelope.ts';
import { recordsPerRequest } from '#shared/wire/request.ts';

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
const answerLimit = 850_000;
/** More rows than this, or mostly outdated ones, are written together anew. */
const rowsBeforeCompaction = 200;
const rowsBeforeTidying = 40;

/** A record as it is kept: the revision that its newest change got, and its unchecked JSON value. */
export type Entry = { id: string; revision: number; value: unknown; checked?: AnyRecord };

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
  for (const [revision, record] of recordsOf(cells, rowNumber)) {
    const known = journal.entries.get(record.id);
    if (known) journal.outdated += 1;
    if (known && known.revision >= revision) continue;
    journal.entries.set(record.id, { id: record.id, revision, value: record });
  }
}

type Pair = readonly [number, { readonly id: string }];

/** The pairs of revision and record in a row. Looked at by hand, as every call of the web app reads them all. */
function recordsOf(cells: readonly unknown[], rowNumber: number): Pair[] {
  try {
    const row: unknown = JSON.parse(cells.slice(leadingCells).join(''));
    if (Array.isArray(row) && row.every(isPair)) return row;
  } catch {
    // Said below.
  }
  throw new MikiwameError('workbook-damaged', `_records ${rowNumber}`);
}

function isPair(pair: unknown): pair is Pair {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [revision, record]: unknown[] = pair;
  return (
    Number.isInteger(revision) &&
    typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string'
  );
}

/**
 * The record of an entry, checked by its schema.
 * @throws MikiwameError `workbook-damaged`.
 */
export function recordOf(entry: Entry): AnyRecord {
  try {
    entry.checked ??= parseRecord(entry.value);
    return entry.checked;
  } catch (error) {
    throw new MikiwameError('workbook-damaged', `${entry.id}: ${String(error)}`);
  }
}

/** What is newer than `since`, oldest first, as much as one answer holds; and the revision up to which that goes. */
export function pageSince(
  journal: Journal,
  since: number,
): { records: AnyRecord[]; revision: number; more: boolean } {
  const newer = [...journal.entries.values()]
    .filter((entry) => entry.revision > since)
    .sort((a, b) => a.revision - b.revision);
  const taken: Entry[] = [];
  let length = 0;
  for (const entry of newer) {
    length += JSON.stringify(entry.value).length;
    if (taken.length > 0 && (taken.length >= recordsPerRequest || length > answerLimit)) break;
    taken.push(entry);
  }
  const more = taken.length < newer.length;
  const lastTaken = taken[taken.length - 1];
  return {
    records: taken.map(recordOf),
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
 * The rows that keep these entries: as few as their length allows, each of them a whole list of `[revision, record]`. The first of them
 * comes after the row that ends with the revision `follows`, 0 for none.
 */
export function journalRows(
  entries: readonly Entry[],
  operation: Operation,
  follows: number,
): JournalRow[] {
  const rows: JournalRow[] = [];
  let group: Entry[] = [];
  let length = 2;
  let end = follows;
  const close = (): void => {
    rows.push(journalRow(group, operation, end));
    end = group[group.length - 1]?.revision ?? end;
  };
  for (const entry of [...entries].sort((a, b) => a.revision - b.revision)) {
    const text = asciiText(entry);
    if (group.length > 0 && length + text.length + 1 > rowTextLimit) {
      close();
      group = [];
      length = 2;
    }
    group.push(entry);
    length += text.length + 1;
  }
  if (group.length > 0) close();
  return rows;
}

function journalRow(group: readonly Entry[], operation: Operation, follows: number): JournalRow {
  const { operationId, member, at, stale } = operation;
  const text = `[${group.map(asciiText).join(',')}]`;
  const chunks = Array.from({ length: chunksPerRow }, (_, index) =>
    text.slice(index * chunkLength, (index + 1) * chunkLength),
  );
  const last = group[group.length - 1]?.revision ?? 0;
  return [follows, last, operationId, member, at, group.length, stale.join(' '), ...chunks];
}

/** ASCII only: no charset, normal form or broken surrogate pair in a cell can then change a record. */
function asciiText(entry: Entry): string {
  return `[${entry.revision},${asciiJson(entry.value)}]`;
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
