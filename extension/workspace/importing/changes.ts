import type { RubricReading } from '#shared/importing/rubric.ts';
import type { VendorRow } from '#shared/importing/vendors.ts';
import type { Change } from '#shared/model/record.ts';

/** The changes that make the vendors of a list; those whose row has a problem are left out. */
export function vendorChanges(
  evaluationId: string,
  rows: readonly VendorRow[],
  { now, ids }: { now: string; ids: { next(): string } },
): Change[] {
  return rows.flatMap(({ vendor }): Change[] =>
    vendor === null
      ? []
      : [{ kind: 'vendor', id: ids.next(), evaluationId, set: { ...vendor, addedAt: now } }],
  );
}

/** The change that takes a rubric into the evaluation; none where it changes nothing. */
export function rubricChanges(evaluationId: string, { set }: RubricReading): Change[] {
  if (Object.keys(set).length === 0) return [];
  return [{ kind: 'evaluation', id: evaluationId, evaluationId, set }];
}
