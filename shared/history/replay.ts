import { MikiwameError } from '../errors.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { AnyRecord } from '../model/record.ts';
import { type Snapshot, snapshotOf } from '../model/snapshot.ts';
import {
  emptyWorkbookInput,
  type WorkbookInput,
  workbookInputSchema,
} from '../model/workbook-input.ts';
import { compareVendors } from '../scoring/compare.ts';
import type { Comparison } from '../scoring/comparison.ts';
import { canonicalJson } from '../sync/canonical-json.ts';
import { parseRecord } from '../sync/change.ts';

type Field = { value: unknown; stamp: string };

/** The records and the workbook's input as they stood after the last entry up to and including the stamp `until`. */
export type Past = { records: AnyRecord[]; input: WorkbookInput };

/**
 * Plays a history: each field has the value that was written last. The order of the entries does not matter, and playing some twice changes
 * nothing.
 * @throws MikiwameError `record-invalid` when a record was never written as a whole, or what was written is none.
 */
export function replay(
  entries: readonly HistoryEntry[],
  evaluationId: string,
  until?: string,
): Past {
  const subjects = new Map<string, { entry: HistoryEntry; fields: Map<string, Field> }>();
  for (const entry of entries) {
    if (entry.evaluationId !== evaluationId || (until !== undefined && entry.stamp > until))
      continue;
    const key = `${entry.kind} ${entry.id}`;
    const subject = subjects.get(key) ?? { entry, fields: new Map<string, Field>() };
    subjects.set(key, subject);
    for (const [name, value] of Object.entries(entry.set)) {
      const known = subject.fields.get(name);
      const written = { value, stamp: entry.stamp };
      if (!known || isLater(written, known)) subject.fields.set(name, written);
    }
  }
  const records: AnyRecord[] = [];
  let input = emptyWorkbookInput;
  for (const { entry, fields } of subjects.values()) {
    if (entry.kind === 'input') input = inputOf(fields);
    else records.push(recordOf(entry, fields));
  }
  return { records, input };
}

/** As records merge: the later stamp, under one stamp the greater text. */
function isLater(a: Field, b: Field): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return canonicalJson(a.value) > canonicalJson(b.value);
}

function recordOf(
  { kind, id, evaluationId }: HistoryEntry,
  fields: ReadonlyMap<string, Field>,
): AnyRecord {
  const values = Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
  const { deleted = false, ...rest } = values;
  const stamps = Object.fromEntries([...fields].map(([name, { stamp }]) => [name, stamp]));
  return parseRecord({ id, kind, evaluationId, fields: rest, deleted, stamps });
}

function inputOf(fields: ReadonlyMap<string, Field>): WorkbookInput {
  const values = Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
  const parsed = workbookInputSchema.safeParse({ ...emptyWorkbookInput, ...values });
  if (!parsed.success) throw new MikiwameError('record-invalid', 'input');
  return parsed.data;
}

/** Everything known about the evaluation at that moment; `null` before it existed. */
export function snapshotAt(
  entries: readonly HistoryEntry[],
  evaluationId: string,
  until?: string,
): Snapshot | null {
  const { records, input } = replay(entries, evaluationId, until);
  return snapshotOf(evaluationId, records, input);
}

/** The whole comparison as it was shown at that moment, from the history alone; `null` before the evaluation existed. */
export function comparisonAt(
  entries: readonly HistoryEntry[],
  evaluationId: string,
  until?: string,
): Comparison | null {
  const snapshot = snapshotAt(entries, evaluationId, until);
  return snapshot && compareVendors(snapshot);
}

/** A total that was shown but does not follow from the history. */
export type Mismatch = { vendorId: string; shown: number | null; recomputed: number | null };

/** The shown totals that the history does not come to (beyond rounding, 1e-9): empty when all can be recomputed. */
export function mismatchesWith(
  shown: readonly { vendorId: string; value: number | null }[],
  entries: readonly HistoryEntry[],
  evaluationId: string,
  until?: string,
): Mismatch[] {
  const past = comparisonAt(entries, evaluationId, until);
  const totals = new Map(past?.vendors.map(({ vendorId, value }) => [vendorId, value]));
  return shown.flatMap(({ vendorId, value }) => {
    const recomputed = totals.get(vendorId) ?? null;
    const same =
      value === null || recomputed === null
        ? value === recomputed && totals.has(vendorId)
        : Math.abs(value - recomputed) <= 1e-9;
    return same ? [] : [{ vendorId, shown: value, recomputed }];
  });
}
