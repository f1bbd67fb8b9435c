import { MikiwameError } from '../errors.ts';
import type { AnyRecord, Change } from '../model/record.ts';
import type { Stamp } from '../model/stamp.ts';
import { applyChange, inverseOf } from './change.ts';
import { mergeRecords } from './merge.ts';
import { isTooFarAhead, newestOf, newestStamp, nextStamp } from './stamp.ts';

type Named = { evaluationId: string; id: string };

/** One name for a record across evaluations, for a map; neither part can hold a space. */
export function nameOf({ evaluationId, id }: Named): string {
  return `${evaluationId} ${id}`;
}

/** What a commit comes to; the store keeps all of it or nothing. */
export type Committed = {
  /** The records as they are now; those that a change left as they were are not among them. */
  written: AnyRecord[];
  /** The changes that undo it, in the order in which they are to be committed. */
  inverses: Change[];
  /** The stamp that was given. */
  stamp: Stamp;
};

/**
 * Applies changes to the records a device knows. `last` is its newest stamp, `now` in milliseconds since 1970.
 * @throws MikiwameError `record-invalid` when a result is not a whole record.
 */
export function commitTo(
  known: readonly AnyRecord[],
  changes: readonly Change[],
  { last, now, device }: { last: string; now: number; device: string },
): Committed {
  const stamp = nextStamp(last, now, device);
  const current = new Map(known.map((record) => [nameOf(record), record]));
  const written = new Map<string, AnyRecord>();
  const inverses: Change[] = [];
  for (const change of changes) {
    const name = nameOf(change);
    const before = current.get(name);
    const after = applyChange(before, change, stamp);
    if (before && newestOf(after) !== stamp) continue;
    inverses.unshift(inverseOf(before, change));
    current.set(name, after);
    written.set(name, after);
  }
  return { written: [...written.values()], inverses, stamp };
}

/**
 * Merges copies from elsewhere into the records a device knows; `last` is what its clock must remember from then on.
 * @throws MikiwameError `clock-wrong` when a copy was stamped too far ahead of `now`: it would win every merge from then on.
 */
export function receiveInto(
  known: readonly AnyRecord[],
  copies: readonly AnyRecord[],
  { last, now }: { last: string; now: number },
): { written: AnyRecord[]; last: string } {
  const ahead = copies.find((copy) => isTooFarAhead(newestOf(copy), now));
  if (ahead) throw new MikiwameError('clock-wrong', ahead.id);
  const merged = new Map(known.map((record) => [nameOf(record), record]));
  const names = new Set<string>();
  for (const copy of copies) {
    const name = nameOf(copy);
    const ours = merged.get(name);
    merged.set(name, ours ? mergeRecords(ours, copy) : copy);
    names.add(name);
  }
  return {
    written: [...merged].flatMap(([name, record]) => (names.has(name) ? [record] : [])),
    last: newestStamp(last, copies.map(newestOf)),
  };
}

/** The records a rater may send: others' scores, declarations and interview cards, and others as raters, are theirs to send. */
export function sendableBy(raterId: string, records: readonly AnyRecord[]): AnyRecord[] {
  return records.filter((record) => {
    if (record.kind === 'score') return record.fields.raterId === raterId;
    if (record.kind === 'declaration') return record.fields.raterId === raterId;
    if (record.kind === 'interview') return record.fields.raterId === raterId;
    return record.kind !== 'rater' || record.id === raterId;
  });
}
