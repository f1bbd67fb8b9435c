import { Meter } from '#apps-script/local/cost-model.ts';
import { modelOf } from '#apps-script/sheets/model-of.ts';
import { callsOfPush, planRefresh } from '#apps-script/sheets/refresh.ts';
import { sizeOf } from '#apps-script/sheets/write-model.ts';
import {
  addToJournal,
  journalColumns,
  journalRows,
  readJournal,
} from '#apps-script/store/journal.ts';
import type { Book } from '#apps-script/store/properties.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';

import { recordOf, scoreRecord } from '../apps-script/records.ts';
import { counted, type Measurement, threadTime } from './measure.ts';
import { evaluation } from './sheet-books.ts';

const reading = { input: emptyWorkbookInput, layout: null, problems: [] };
const operation = { operationId: 'o'.repeat(26), member: 'k'.repeat(16), at: '', stale: [] };

/** What a push does between its two reads and its writes, on rows of records as the sheet has them; its processor time and what it writes. */
function pushed(rows: readonly (readonly unknown[])[], records: readonly AnyRecord[]) {
  const from = threadTime();
  const journal = readJournal([[], ...rows]);
  const before = modelOf(journal, reading, 0);
  const entries = addToJournal(journal, records);
  const after = modelOf(journal, reading, 0);
  const sheets = Object.fromEntries(
    (after?.sheets ?? []).map((sheet) => [sheet.key, { id: 0, ...sizeOf(sheet) }]),
  );
  const book: Book = { ...plainBook, sheets };
  const { blocks, layout } = planRefresh(before, after, [], book, callsOfPush);
  if (layout) throw new Error('The push changes the shape of a sheet.');
  const own = journalRows(entries, operation, journal.tail).length * journalColumns;
  const cells = blocks.map((block) => block.cells.length * (block.cells[0]?.length ?? 0));
  return { time: threadTime() - from, writes: [...cells, own] };
}

const plainBook: Omit<Book, 'sheets'> = {
  workbookId: '0'.repeat(16),
  name: '',
  url: '',
  address: '',
  charts: {},
  laidOut: 0,
};

/** Milliseconds for which a push that writes so many cells holds the lock, as the published cost of its calls has it, and the calls of all. */
function held(writes: readonly number[]): { calls: number; ms: number } {
  const meter = new Meter();
  meter.count('CacheService.get', 'cache');
  meter.count('tryLock', 'lock');
  meter.lockTaken();
  for (const what of ['records', 'input']) meter.count(what, 'read');
  for (const cells of writes) meter.count('setValues', 'write', cells);
  meter.flushed(writes.reduce((sum, cells) => sum + cells, 0));
  meter.count('confirm', 'read');
  return { calls: meter.calls, ms: Math.round(meter.lockHeldMs) };
}

/** Pushes into a workbook of 200,000 scores: of 1, of 100, and of 400, which is the most in a request, so that 2,000 are five of these. */
export function benchPush(vendors = 500, raters = 10): Measurement[] {
  const snapshot = evaluation(vendors, raters);
  const all = [
    recordOf('evaluation', snapshot.evaluation),
    ...snapshot.vendors.map((one) => recordOf('vendor', one)),
    ...snapshot.raters.map((one) => recordOf('rater', one)),
    ...snapshot.scores.map((one) => recordOf('score', one)),
  ];
  const rows = journalRows(addToJournal(readJournal([]), all), operation, 0);
  return [1, 100, 400].flatMap((count) => {
    const records = snapshot.scores
      .slice(0, count)
      .map(({ raterId, vendorId, criterionId, answer }) => {
        const isFive = answer.state === 'scored' && answer.points === 5;
        return scoreRecord(raterId, vendorId, criterionId, isFive ? 2 : 5, {}, 10_000);
      });
    const { time, writes } = pushed(rows, records);
    const { calls, ms } = held(writes);
    const name = `push of ${count} into ${snapshot.scores.length} scores`;
    return [
      counted(`${name}: service calls`, calls, '', 8),
      counted(`${name}: lock held for the calls`, ms, 'ms', 1000),
      counted(`${name}: the script’s own work`, Math.round(time), 'ms'),
    ];
  });
}
