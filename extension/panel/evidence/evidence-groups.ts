import type { CoverageCell } from '#extension/ui/coverage-bar.tsx';
import { type AxisId, axisIds, axisOf, type CriterionId } from '#shared/model/axis.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import type { SourcedEvidence } from '../evidence-source.ts';

/** Evidence of one axis, or what is not filed yet. */
export type EvidenceGroup = {
  id: AxisId | 'unfiled';
  rows: SourcedEvidence[];
  cells: CoverageCell[];
};

/** What is not filed yet first, then the axes in order. Evidence that speaks to several axes stands in each. */
export function evidenceGroups(
  evidence: readonly SourcedEvidence[],
  comparison: Pick<Comparison, 'criteria'>,
  standing: Pick<VendorStanding, 'cells'> | undefined,
): EvidenceGroup[] {
  const unfiled = evidence.filter(({ criterionIds }) => criterionIds.length === 0);
  const groups: EvidenceGroup[] = axisIds.map((axis) => {
    const rows = evidence
      .filter(({ criterionIds }) => criterionIds.some((id) => axisOf(id) === axis))
      .toSorted((a, b) => (firstOn(axis, a) < firstOn(axis, b) ? -1 : 1));
    const covered = new Set(rows.flatMap(({ criterionIds }) => criterionIds));
    const cells = comparison.criteria
      .filter((criterion) => criterion.axis === axis)
      .map(({ id }) => cellOf(id, covered, standing));
    return { id: axis, rows, cells };
  });
  return unfiled.length === 0 ? groups : [{ id: 'unfiled', rows: unfiled, cells: [] }, ...groups];
}

/** The criterion that a row prints in the group of this axis. */
export function firstOn(
  axis: EvidenceGroup['id'],
  { criterionIds }: Pick<SourcedEvidence, 'criterionIds'>,
): CriterionId {
  return criterionIds.filter((id) => axisOf(id) === axis).toSorted()[0] ?? '?';
}

function cellOf(
  id: CriterionId,
  covered: ReadonlySet<CriterionId>,
  standing: Pick<VendorStanding, 'cells'> | undefined,
): CoverageCell {
  if (covered.has(id)) return 'done';
  return standing?.cells[id]?.state === 'not-applicable' ? 'not-applicable' : 'open';
}
