import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  addToJournal,
  chunkLength,
  type Journal,
  journalColumns,
  type JournalRow,
  journalRows,
  needsCompaction,
  pageSince,
  readJournal,
  staleParts,
} from '#apps-script/store/journal.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import { sentAnswer } from '#shared/wire/request.ts';

import type { ShortAnswer } from '../../fixtures/snapshot-parts.ts';
import { noteRecord, scoreRecord } from '../records.ts';

const head = ['first revision'];
const operation = { operationId: 'op', member: 'key', at: 'now', stale: [] };

/** The sheet after pushes of these notes, each push one operation, and the journal as the last writer knew it. */
function pushed(pushes: readonly (readonly AnyRecord[])[]) {
  let rows: JournalRow[] = [];
  for (const records of pushes) {
    const journal = readJournal([head, ...rows]);
    const entries = addToJournal(journal, records);
    rows = needsCompaction(journal)
      ? journalRows([...journal.entries.values()], operation, 0)
      : [...rows, ...journalRows(entries, operation, journal.tail)];
  }
  return rows;
}

function latest(pushes: readonly (readonly AnyRecord[])[]): Map<string, AnyRecord> {
  return new Map(pushes.flat().map((record) => [record.id, record]));
}

/** Everything after `since`, page by page. */
function pull(journal: Journal, since = 0): AnyRecord[] {
  const page = pageSince(journal, since);
  return page.more ? [...page.records, ...pull(journal, page.revision)] : page.records;
}

const note = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }),
    text: fc.string({ unit: 'binary', maxLength: 2000 }),
  })
  .map(({ id, text }) => noteRecord(`note-${id}`, text));
const ids = fc.constantFrom('one', 'two', 'three');
const score = fc
  .tuple(
    ids,
    ids,
    fc.constantFrom('1.1', '1.2'),
    fc.constantFrom<ShortAnswer>(1, 5, '?', '-'),
    fc.nat(9),
    fc.string(),
  )
  .map(([rater, vendor, criterion, answer, later, reason]) =>
    scoreRecord(rater, vendor, criterion, answer, { reason }, later),
  );
const pushesOfRecords = fc.array(
  fc.array(fc.oneof(note, score, score), { minLength: 1, maxLength: 9 }),
  { maxLength: 60 },
);

test('whatever was pushed is read back in its last form, also after compaction', () => {
  fc.assert(
    fc.property(pushesOfRecords, (pushes) => {
      const journal = readJournal([head, ...pushed(pushes)]);
      const read = new Map(pull(journal).map((record) => [record.id, record]));
      expect(read).toEqual(latest(pushes));
    }),
    { numRuns: 40 },
  );
});

test('a device that stopped at any revision gets exactly what it lacks', () => {
  fc.assert(
    fc.property(pushesOfRecords, fc.nat(100), (pushes, stop) => {
      const rows = pushed(pushes);
      const known = pushes.slice(0, stop);
      const { revision } = readJournal([head, ...pushed(known)]);
      const merged = latest(known);
      for (const record of pull(readJournal([head, ...rows], revision), revision)) {
        merged.set(record.id, record);
      }
      expect(merged).toEqual(latest(pushes));
    }),
    { numRuns: 40 },
  );
});

test('cells are ASCII, of allowed length, and every row is as wide as the sheet', () => {
  const long = Array.from({ length: 100 }, (_, at) => noteRecord(`n${at}`, '見'.repeat(2000)));
  const rows = journalRows(addToJournal(readJournal([head]), long), operation, 0);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter((row) => row.length !== journalColumns)).toEqual([]);
  const texts = rows.flat().filter((cell) => typeof cell === 'string');
  expect(texts.filter((text) => text.length > chunkLength || /[^ -~]/.test(text))).toEqual([]);
  expect(pull(readJournal([head, ...rows]))).toEqual(long);
});

test('scores take a fraction of the cells and pages that whole records would', () => {
  const scores = Array.from({ length: 6000 }, (_, at) =>
    scoreRecord('rater', `vendor-${Math.floor(at / 30)}`, `1.${(at % 30) + 1}`, 4, {}, at),
  );
  const rows = journalRows(addToJournal(readJournal([head]), scores), operation, 0);
  expect(rows.join('').length * 10).toBeLessThan(JSON.stringify(scores).length);
  const journal = readJournal([head, ...rows]);
  expect(pageSince(journal, 0)).toMatchObject({ more: false, revision: 6000 });
  expect(pull(journal)).toEqual(scores);
});

test('an answer stays below 1 MB also where scores have their reasons in kanji', () => {
  const scores = Array.from({ length: 9000 }, (_, at) => {
    const vendor = `vendor-${Math.floor(at / 30)}`;
    return scoreRecord('rater', vendor, `1.${(at % 30) + 1}`, 4, { reason: '見積'.repeat(20) }, at);
  });
  const rows = journalRows(addToJournal(readJournal([head]), scores), operation, 0);
  const journal = readJournal([head, ...rows]);
  const { records, more } = pageSince(journal, 0);
  const answer = sentAnswer({
    op: 'sync',
    workbookName: '',
    workbookUrl: '',
    evaluationId: 'evaluation',
    revision: 0,
    records,
    more,
    refused: [],
    input: emptyWorkbookInput,
  });
  expect(more).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(1_000_000);
  expect(pull(journal)).toEqual(scores);
});

test('a row that somebody changed is noticed, not skipped', () => {
  const [row = []] = pushed([[noteRecord('n', 'x')]]);
  const broken = row.map((cell) => (typeof cell === 'string' ? cell.replace('"n"', '"n') : cell));
  expect(() => readJournal([head, broken])).toThrow('workbook-damaged: _records 2');
  const moved = row.slice(1);
  expect(() => readJournal([head, moved])).toThrow('workbook-damaged');
});

test('many small or outdated rows are written together', () => {
  const pushes = Array.from({ length: 300 }, (_, at) => [noteRecord(`note-${at % 5}`, `${at}`)]);
  expect(pushed(pushes).length).toBeLessThanOrEqual(201);
});

test('parts stay stale until the sheets were written whole', () => {
  const journal = readJournal([head]);
  const stale = { ...operation, stale: ['scores@3', 'evidence@12'] };
  const rows = journalRows(addToJournal(journal, [noteRecord('n', 'x')]), stale, 0);
  const read = readJournal([head, ...rows]);
  expect(staleParts(read, { laidOut: 0 })).toEqual(['scores@3', 'evidence@12']);
  expect(staleParts(read, { laidOut: 1 })).toEqual([]);
});
