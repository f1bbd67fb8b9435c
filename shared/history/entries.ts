import type { HistoryEntry } from '../model/history.ts';
import type { AnyRecord } from '../model/record.ts';
import type { WorkbookInput } from '../model/workbook-input.ts';
import { canonicalJson } from '../sync/canonical-json.ts';
import { timeOf } from '../sync/stamp.ts';
import { localTime, sortableTime } from '../time/local-time.ts';

/**
 * What a write or a merge did to a record, as entries: one for each stamp that is new in `after`, with the fields that bear it. Without `before`
 * that is the whole record, so that a history can begin with records that are older than it. `by` is taken from the record where it says
 * who did it (a score, a decision), else it is `actor`.
 */
export function entriesBetween(
  before: AnyRecord | undefined,
  after: AnyRecord,
  actor: string | null = null,
): HistoryEntry[] {
  const values: Record<string, unknown> = { ...after.fields, deleted: after.deleted };
  const byStamp = new Map<string, Record<string, unknown>>();
  for (const [name, stamp] of Object.entries(after.stamps)) {
    if (before?.stamps[name] === stamp || !(name in values)) continue;
    const set = byStamp.get(stamp) ?? {};
    byStamp.set(stamp, set);
    set[name] = values[name];
  }
  return [...byStamp].map(([stamp, set]) => ({
    stamp,
    by: authorOf(after) ?? actor,
    evaluationId: after.evaluationId,
    kind: after.kind,
    id: after.id,
    set,
  }));
}

function authorOf(record: AnyRecord): string | null {
  if (record.kind === 'score') return record.fields.raterId;
  return record.kind === 'decision' ? record.fields.decidedBy : null;
}

/** What people typed into the workbook, as an entry; only the parts that differ from `before`, `null` when none do. */
export function inputEntry(
  before: WorkbookInput,
  after: WorkbookInput,
  { stamp, by, evaluationId }: Pick<HistoryEntry, 'stamp' | 'by' | 'evaluationId'>,
): HistoryEntry | null {
  const set: Record<string, unknown> = {};
  const known: Record<string, unknown> = before;
  for (const [name, value] of Object.entries(after)) {
    if (canonicalJson(known[name]) !== canonicalJson(value)) set[name] = value;
  }
  if (Object.keys(set).length === 0) return null;
  return { stamp, by, evaluationId, kind: 'input', id: evaluationId, set };
}

/** One name for what was done where and when. */
function keyOf({ stamp, evaluationId, kind, id }: HistoryEntry): string {
  return [stamp, kind, evaluationId, id].join(' ');
}

/**
 * Both logs as one, in the order of the stamps. Nothing is ever taken away: entries of one record at one moment are joined field by field, two
 * values of one field settled by their text. Commutative, associative and idempotent, so that logs of several devices come to the same.
 */
export function joinHistories(
  ours: readonly HistoryEntry[],
  theirs: readonly HistoryEntry[],
): HistoryEntry[] {
  const joined = new Map<string, HistoryEntry>();
  for (const entry of [...ours, ...theirs]) {
    const key = keyOf(entry);
    const known = joined.get(key);
    joined.set(key, known ? joinedEntry(known, entry) : entry);
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function joinedEntry(a: HistoryEntry, b: HistoryEntry): HistoryEntry {
  const set: Record<string, unknown> = { ...a.set };
  for (const [name, value] of Object.entries(b.set)) {
    const keeps = name in set && canonicalJson(set[name]) >= canonicalJson(value);
    if (!keeps) set[name] = value;
  }
  const [by = null] = [a.by, b.by].filter((one) => one !== null).sort((x, y) => (x < y ? -1 : 1));
  return { ...a, by, set };
}

/** When an entry was written, ISO 8601 in UTC with milliseconds. */
export function instantOf({ stamp }: Pick<HistoryEntry, 'stamp'>): string {
  const time = timeOf(stamp);
  // Minutes since 1970, read as a place that far east of Greenwich.
  const minutes = localTime('1970-01-01T00:00:00.000Z', Math.floor(time / 60_000));
  const seconds = String(Math.floor(time / 1000) % 60).padStart(2, '0');
  const rest = String(time % 1000).padStart(3, '0');
  return `${sortableTime(minutes).replace(' ', 'T')}:${seconds}.${rest}Z`;
}
