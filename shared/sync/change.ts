import { MikiwameError } from '../errors.ts';
import { type AnyRecord, type Change, recordSchema } from '../model/record.ts';
import type { Stamp } from '../model/stamp.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The record after a change, every changed field stamped; a change of an unknown record makes it.
 * A field that is set to the value it has is not stamped again, so that saving twice cannot outdo somebody else's edit.
 * @throws MikiwameError `record-invalid` when the result is not a whole record of its kind.
 */
export function applyChange(
  record: AnyRecord | undefined,
  change: Change,
  stamp: Stamp,
): AnyRecord {
  const before: Record<string, unknown> = record ? { ...record.fields } : {};
  const after: Record<string, unknown> = { ...before, ...change.set };
  const deleted = change.deleted ?? record?.deleted ?? false;
  const written = Object.keys(change.set).filter(
    (name) => !record || canonicalJson(before[name]) !== canonicalJson(after[name]),
  );
  if (record?.deleted !== deleted) written.push('deleted');
  return parseRecord({
    id: change.id,
    kind: change.kind,
    evaluationId: change.evaluationId,
    fields: after,
    deleted,
    stamps: { ...record?.stamps, ...Object.fromEntries(written.map((name) => [name, stamp])) },
  });
}

/**
 * Reads a record that came from outside: a message, a file, the database, a sheet.
 * @throws MikiwameError `record-invalid`, its detail naming kind and field.
 */
export function parseRecord(value: unknown): AnyRecord {
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new MikiwameError('record-invalid', parsed.error.issues[0]?.path.join('.') ?? '');
}

/** The change that takes back `change`, given the record as it was before; a record that did not exist is deleted again. */
export function inverseOf(record: AnyRecord | undefined, change: Change): Change {
  if (!record) return { ...change, deleted: true };
  const names = new Set(Object.keys(change.set));
  const set = Object.fromEntries(Object.entries(record.fields).filter(([name]) => names.has(name)));
  const inverse: Change = { ...change, set, deleted: record.deleted };
  return inverse;
}
