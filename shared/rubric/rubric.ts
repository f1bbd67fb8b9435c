import type { AxisId, CriterionId } from '#shared/model/axis.ts';

import { axisContract } from './axis-contract.ts';
import { axisFit } from './axis-fit.ts';
import { axisScope } from './axis-scope.ts';
import { axisSupport } from './axis-support.ts';
import { axisTrackRecord } from './axis-track-record.ts';
import type { AxisRubric, Criterion } from './criterion.ts';

/** Grows when the meaning of an anchor changes, so that a score still says which wording it refers to. */
export const rubricVersion = 1;

/** The five axes in the order they are shown (S1-44). */
export const rubric: readonly AxisRubric[] = [
  axisFit,
  axisScope,
  axisTrackRecord,
  axisContract,
  axisSupport,
];

const axes: Record<AxisId, AxisRubric> = {
  fit: axisFit,
  scope: axisScope,
  'track-record': axisTrackRecord,
  contract: axisContract,
  support: axisSupport,
};

/** The thirty criteria, 1.1 to 5.6. */
export const criteria: readonly Criterion[] = rubric.flatMap((axis) => axis.criteria);

const byId: ReadonlyMap<CriterionId, Criterion> = new Map(
  criteria.map((criterion) => [criterion.id, criterion]),
);

/** The criterion with this id; `undefined` for one that the rubric does not hold, such as a team's own `4.7`. */
export function criterionById(id: CriterionId): Criterion | undefined {
  return byId.get(id);
}

/** The axis with this id. */
export function axisById(id: AxisId): AxisRubric {
  return axes[id];
}
