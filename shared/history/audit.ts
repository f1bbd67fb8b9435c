import type { HistoryEntry } from '../model/history.ts';
import type { AnyRecord, RecordKind } from '../model/record.ts';
import { entriesBetween, joinHistories } from './entries.ts';

/** What a total rests on; of all other kinds of records only the present state is kept. */
const auditedKinds: ReadonlySet<RecordKind> = new Set([
  'evaluation',
  'vendor',
  'rater',
  'score',
  'decision',
] as const);

/** Whether the history keeps what was ever written to this record. */
function isAudited({ kind }: Pick<AnyRecord, 'kind'>): boolean {
  return auditedKinds.has(kind);
}

/**
 * What a write adds to the history: what it set, and what stood there before, which a history that began later than the record does not hold
 * yet. `actor` is who wrote, where the record itself does not say so.
 */
export function entriesOfWrite(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  actor: string | null,
): HistoryEntry[] {
  const known = new Map(before.map((record) => [nameOf(record), record]));
  return after.filter(isAudited).flatMap((record) => {
    const old = known.get(nameOf(record));
    return [...(old ? entriesBetween(undefined, old) : []), ...entriesBetween(old, record, actor)];
  });
}

/** A history with the present state of the records, so that also what was never changed here can be recomputed. */
export function withPresent(
  entries: readonly HistoryEntry[],
  records: readonly AnyRecord[],
): HistoryEntry[] {
  const present = records.filter(isAudited).flatMap((record) => entriesBetween(undefined, record));
  return withAuthors(joinHistories(entries, present));
}

/** Entries that name nobody are given to the only rater who ever wrote from their device, if there is exactly one. */
function withAuthors(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const writers = new Map<string, Set<string>>();
  for (const { stamp, by, kind } of entries) {
    if (by === null || kind === 'input') continue;
    const device = deviceOf(stamp);
    writers.set(device, (writers.get(device) ?? new Set()).add(by));
  }
  return entries.map((entry) => {
    const [only, ...others] = writers.get(deviceOf(entry.stamp)) ?? [];
    const known = entry.by !== null || entry.kind === 'input';
    return known || only === undefined || others.length > 0 ? entry : { ...entry, by: only };
  });
}

/** A stamp ends in the name of the device that gave it. */
function deviceOf(stamp: string): string {
  return stamp.slice(15);
}

function nameOf({ evaluationId, id }: Pick<AnyRecord, 'evaluationId' | 'id'>): string {
  return `${evaluationId} ${id}`;
}
