import { instantOf } from '#shared/history/entries.ts';
import type { HistoryEntry } from '#shared/model/history.ts';

import { describe, type Described, type Telling, type Topic } from './describe.ts';

/** A line of the list: who did what when. */
export type HistoryRow = Described & {
  key: string;
  /** ISO 8601. */
  at: string;
  by: string | null;
  fromWorkbook: boolean;
};

/** The entries in words, newest first. */
export function rowsOf(entries: readonly HistoryEntry[], telling: Telling): HistoryRow[] {
  const known = new Map<string, Record<string, unknown>>();
  const rows = entries.map((entry) => {
    const name = `${entry.kind} ${entry.id}`;
    const before = known.get(name) ?? {};
    known.set(name, { ...before, ...entry.set });
    return {
      ...describe(entry, before, telling),
      key: `${entry.stamp} ${name}`,
      at: instantOf(entry),
      by: entry.by,
      fromWorkbook: entry.kind === 'input',
    };
  });
  return rows.toReversed();
}

/** The rows of one topic, all of them for `null`. */
export function ofTopic(rows: readonly HistoryRow[], topic: Topic | null): HistoryRow[] {
  return topic === null ? [...rows] : rows.filter((row) => row.topic === topic);
}
