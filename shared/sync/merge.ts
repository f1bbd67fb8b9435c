import type { AnyRecord } from '../model/record.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The record that both copies agree on after meeting: each field, and the tombstone, from the copy that wrote it last.
 * Commutative, associative and idempotent, so devices converge in whatever order and however often they exchange copies
 * (a last-writer-wins register per field; Shapiro et al., "Conflict-free Replicated Data Types", 2011).
 * Two different values under one stamp, which only a broken clock makes, are settled by their text, the same everywhere.
 * @throws RangeError when the copies are not of the same record.
 */
export function mergeRecords<Copy extends AnyRecord>(ours: Copy, theirs: Copy): Copy {
  if (
    ours.id !== theirs.id ||
    ours.kind !== theirs.kind ||
    ours.evaluationId !== theirs.evaluationId
  ) {
    throw new RangeError(`These are different records: ${ours.id} and ${theirs.id}.`);
  }
  const fields: Record<string, unknown> = {};
  const stamps: Record<string, string> = {};
  const left = valuesOf(ours);
  const right = valuesOf(theirs);
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const winner = laterOf(name, ours, left, theirs, right);
    fields[name] = winner.value;
    if (winner.stamp !== '') stamps[name] = winner.stamp;
  }
  const { deleted, ...rest } = fields;
  return { ...ours, fields: rest, deleted, stamps };
}

type Values = Record<string, unknown>;

function valuesOf(record: AnyRecord): Values {
  return { ...record.fields, deleted: record.deleted };
}

function laterOf(name: string, ours: AnyRecord, left: Values, theirs: AnyRecord, right: Values) {
  const a = { value: left[name], stamp: ours.stamps[name] ?? '' };
  const b = { value: right[name], stamp: theirs.stamps[name] ?? '' };
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}

/** Merges two sets of records by id; the order of the result is that of first appearance. */
export function mergeAll(ours: readonly AnyRecord[], theirs: readonly AnyRecord[]): AnyRecord[] {
  const merged = new Map(ours.map((record) => [record.id, record]));
  for (const record of theirs) {
    const known = merged.get(record.id);
    merged.set(record.id, known ? mergeRecords(known, record) : record);
  }
  return [...merged.values()];
}
