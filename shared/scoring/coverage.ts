import type { CriterionId } from '../model/axis.ts';
import type { Strength } from '../model/evidence.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Comparison } from './comparison.ts';

/** The evidence for one criterion of one vendor. */
type CriterionCoverage = {
  evidence: number;
  /** How many of them speak against the vendor. */
  counter: number;
  /** `null` where there is no evidence. */
  strongest: Strength | null;
};

/** What is known about one vendor and what is not. */
export type Coverage = {
  /** Applicable criteria without points, in order. */
  open: CriterionId[];
  /** Applicable criteria with points but without any evidence, in order. */
  unsupported: CriterionId[];
  /** Applicable criteria with at least one piece of evidence. */
  evidenced: number;
  applicable: number;
  /** Evidence that was not filed under any criterion yet. */
  unfiled: number;
  byCriterion: Record<CriterionId, CriterionCoverage>;
};

/** Which criteria of a vendor have points and evidence; `null` for a vendor that the comparison does not hold. */
export function coverageOf(
  snapshot: Pick<Snapshot, 'evidence'>,
  comparison: Comparison,
  vendorId: string,
): Coverage | null {
  const vendor = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  if (!vendor) return null;
  const own = snapshot.evidence.filter((evidence) => evidence.vendorId === vendorId);
  const byCriterion: Record<CriterionId, CriterionCoverage> = {};
  for (const { id } of comparison.criteria) {
    const filed = own.filter((evidence) => evidence.criterionIds.includes(id));
    byCriterion[id] = {
      evidence: filed.length,
      counter: filed.filter((evidence) => evidence.counter).length,
      strongest: strongestOf(filed.map((evidence) => evidence.strength)),
    };
  }
  const ids = comparison.criteria.map((criterion) => criterion.id);
  const applicable = ids.filter((id) => vendor.cells[id]?.state !== 'not-applicable');
  const isEvidenced = (id: CriterionId): boolean => (byCriterion[id]?.evidence ?? 0) > 0;
  return {
    open: applicable.filter((id) => vendor.cells[id]?.state !== 'scored'),
    unsupported: applicable.filter(
      (id) => vendor.cells[id]?.state === 'scored' && !isEvidenced(id),
    ),
    evidenced: applicable.filter(isEvidenced).length,
    applicable: applicable.length,
    unfiled: own.filter((evidence) => evidence.criterionIds.length === 0).length,
    byCriterion,
  };
}

function strongestOf(strengths: readonly Strength[]): Strength | null {
  return strengths.reduce<Strength | null>(
    (best, strength) => (best === null || strength > best ? strength : best),
    null,
  );
}
