import { MikiwameError, type Reason } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { WorkbookInput } from '#shared/model/workbook-input.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { mergeRecords } from '#shared/sync/merge.ts';
import { countOnFrom } from '#shared/sync/revision.ts';
import type { SyncAnswer, SyncRequest } from '#shared/wire/request.ts';

import type { Member } from '../members/member.ts';
import { type Spreadsheet, sheetOf } from '../sheets/book-sheets.ts';
import { readInput } from '../sheets/input.ts';
import { layOut } from '../sheets/lay-out.ts';
import { describing, modelOf } from '../sheets/model-of.ts';
import { callsOfPush, planRefresh, writeBlocks } from '../sheets/refresh.ts';
import {
  addToJournal,
  evaluationOf,
  type Journal,
  pageSince,
  readJournal,
  recordOf,
  staleParts,
} from '../store/journal.ts';
import { takeLock } from '../store/lock.ts';
import { type Book, readProperties, writeProblem } from '../store/properties.ts';
import {
  confirmRows,
  growRecordSheet,
  readRecordSheet,
  recordRows,
  writeRows,
} from '../store/record-sheet.ts';
import { refusalOf } from './refusals.ts';

export type SyncCall = {
  key: string;
  member: Member;
  request: SyncRequest;
  book: Book;
  /** Milliseconds since 1970. */
  now: number;
};

type Refused = SyncAnswer['refused'];

/**
 * Takes what a member hands over and answers with what is new. Merging is idempotent, so a repeated operation changes nothing and gets
 * the same answer. A pull makes 3 service calls with the one that told who asks; a push at most 8, whatever its size, as long as it only
 * brings data. (Four more come before the first request after the cache forgot who is known, every six hours at most.) What changes the
 * shape of the people's sheets (a vendor, a criterion, the evaluation's title) lays them out anew after the records are safe.
 * @throws MikiwameError `evaluation-differs` when the workbook holds another one, `workbook-busy`, `workbook-damaged`.
 */
export function sync(call: SyncCall): SyncAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return call.request.records.length === 0 || call.member.role === 'reader'
    ? pull(call, spreadsheet)
    : push(call, spreadsheet);
}

function pull(call: SyncCall, spreadsheet: Spreadsheet): SyncAnswer {
  const { request, book } = call;
  const values = readRecordSheet(sheetOf(spreadsheet, book, 'records'));
  const journal = readJournal(values, request.since);
  checkEvaluation(journal, request);
  const refused = request.records.map(({ id }) => ({ id, reason: 'role-not-allowed' as const }));
  return answer(call, {
    journal,
    input: readInput(spreadsheet, book).input,
    refused,
    isBehind: request.since > journal.revision || journal.isTorn,
  });
}

function push(call: SyncCall, spreadsheet: Spreadsheet): SyncAnswer {
  const { request, book, now } = call;
  takeLock();
  const sheet = sheetOf(spreadsheet, book, 'records');
  const values = readRecordSheet(sheet);
  growRecordSheet(sheet, { rows: values.length, columns: values[0]?.length ?? 0 });
  const journal = readJournal(values);
  checkEvaluation(journal, request);
  const reading = readInput(spreadsheet, book);
  const { changed, refused } = merge(call, journal);
  if (changed.length > 0 || journal.isTorn) {
    // Somebody took the workbook back, or rows are gone: counting on from here would hide that from devices that knew more.
    const known = journal.revision + (journal.isTorn ? 1 : 0);
    journal.revision = countOnFrom(journal.revision, Math.max(known, request.since));
    const stale = staleParts(journal, book);
    const before = modelOf(journal, reading, now);
    const entries = addToJournal(journal, journal.isTorn ? allWith(journal, changed) : changed);
    const after = modelOf(journal, reading, now);
    const plan = planRefresh(before, after, stale, book, callsOfPush);
    const operation = {
      operationId: request.operationId,
      member: call.key,
      at: new Date(now).toISOString(),
      stale: plan.stale,
    };
    const rows = recordRows(journal, entries, operation);
    // The records come last: who is ended in between comes again with the same operation and finds them missing.
    writeBlocks(spreadsheet, book, plan.blocks);
    writeRows(sheet, rows);
    confirmRows(sheet, journal, rows, operation);
    if (plan.layout) layOutOrNote(spreadsheet, journal, now);
  }
  const isBehind = request.since > journal.revision;
  return answer(call, { journal, input: reading.input, refused, isBehind });
}

/**
 * Lays the sheets out from what is known now, not from what was read before the lock: somebody else may have made them meanwhile. The records
 * are safe by then, so a failure is noted for the owner; the last row says that the layout is due, and the next push tries again.
 */
function layOutOrNote(spreadsheet: Spreadsheet, journal: Journal, now: number): void {
  try {
    const { book } = readProperties();
    if (book) layOut(spreadsheet, book, describing(journal, now), journal.revision);
  } catch (error) {
    const at = new Date(now).toISOString();
    writeProblem({ reason: 'workbook-damaged', detail: String(error).slice(0, 300), at });
  }
}

/** Every record that is left, with what a push changed: all get revisions of the new epoch, which tells every device to send its own. */
function allWith(journal: Journal, changed: readonly AnyRecord[]): AnyRecord[] {
  const all = new Map([...journal.entries.values()].map((entry) => [entry.id, recordOf(entry)]));
  for (const record of changed) all.set(record.id, record);
  return [...all.values()];
}

/** What the journal lacks of the pushed records, merged with what it has, and what is not taken. */
function merge({ request, member, now }: SyncCall, journal: Journal) {
  const evaluationId = evaluationOf(journal) || request.evaluationId;
  const changed = new Map<string, AnyRecord>();
  const refused: Refused = [];
  for (const record of request.records) {
    const reason = refusalOf(record, member, evaluationId, now);
    const entry = journal.entries.get(record.id);
    const known = changed.get(record.id) ?? (entry ? recordOf(entry) : null);
    const merged = reason ?? mergedWith(known, record);
    if (typeof merged === 'string') refused.push({ id: record.id, reason: merged });
    else if (merged) changed.set(record.id, merged);
  }
  return { changed: [...changed.values()], refused };
}

/** The record to keep, `null` when all of it is known already, or the reason why it cannot be the same record. */
function mergedWith(known: AnyRecord | null, record: AnyRecord): AnyRecord | Reason | null {
  if (!known) return record;
  if (known.kind !== record.kind || known.evaluationId !== record.evaluationId) {
    return 'request-invalid';
  }
  const merged = mergeRecords(known, record);
  return canonicalJson(merged) === canonicalJson(known) ? null : merged;
}

/** A workbook holds one evaluation: another one's records would fall among its own. */
function checkEvaluation(journal: Journal, { evaluationId }: SyncRequest): void {
  const held = evaluationOf(journal);
  if (held !== '' && evaluationId !== '' && held !== evaluationId) {
    throw new MikiwameError('evaluation-differs', held);
  }
}

type Outcome = {
  journal: Journal;
  input: WorkbookInput;
  refused: Refused;
  /** The device knew a workbook that has since lost rows; revision 0 tells it to start again. */
  isBehind: boolean;
};

function answer(
  { request, book }: SyncCall,
  { journal, input, refused, isBehind }: Outcome,
): SyncAnswer {
  const { records, revision, more } = isBehind
    ? { records: [], revision: 0, more: false }
    : pageSince(journal, request.since);
  return {
    op: 'sync',
    workbookName: book.name,
    workbookUrl: book.url,
    evaluationId: evaluationOf(journal),
    revision,
    records,
    more,
    refused,
    input,
  };
}
