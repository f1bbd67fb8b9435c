import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

/** The snapshot as it would be after these changes of decisions; all other changes are left out. */
export function withDecisions(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const decided = changes.flatMap((change): Entity<'decision'>[] => {
    if (change.kind !== 'decision') return [];
    const { vendorId, subject, reason, evidenceIds, decidedBy, decidedAt } = change.set;
    if (vendorId === undefined || subject === undefined) return [];
    return [
      {
        id: change.id,
        vendorId,
        subject,
        reason: reason ?? '',
        evidenceIds: evidenceIds ?? [],
        decidedBy: decidedBy ?? '',
        decidedAt: decidedAt ?? '',
      },
    ];
  });
  const ids = new Set(decided.map(({ id }) => id));
  const kept = snapshot.decisions.filter(({ id }) => !ids.has(id));
  return { ...snapshot, decisions: [...kept, ...decided] };
}
