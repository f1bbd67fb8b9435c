import { axisNumber, type AxisId, type CriterionId } from '#shared/model/axis.ts';
import type { CriterionText, EvaluationFields } from '#shared/model/evaluation.ts';

import { integrationLevels } from './integration-levels.ts';
import { criteria, criterionById } from './rubric.ts';

/** The part of an evaluation that is its rubric. */
export type Rubric = Pick<
  EvaluationFields,
  'criterionWeights' | 'criterionTexts' | 'rubricVersion'
>;

/** A change of the rubric: what to set, with the next version. */
export type RubricEdit = Partial<Rubric> & { rubricVersion: number };

function next({ rubricVersion }: Rubric): number {
  return rubricVersion + 1;
}

/** Gives a criterion a weight relative to its neighbours; 0 switches it off. */
export function weighCriterion(rubric: Rubric, id: CriterionId, weight: number): RubricEdit {
  const criterionWeights = { ...rubric.criterionWeights, [id]: weight };
  return { criterionWeights, rubricVersion: next(rubric) };
}

/** Words a criterion anew; empty parts keep the rubric's words. */
export function wordCriterion(rubric: Rubric, id: CriterionId, text: CriterionText): RubricEdit {
  const criterionTexts = { ...rubric.criterionTexts, [id]: text };
  return { criterionTexts, rubricVersion: next(rubric) };
}

/** A text without anything in it. */
export const emptyCriterionText: CriterionText = { label: '', anchors: { 1: '', 3: '', 5: '' } };

/** The number that a new criterion of an axis gets; `null` when the axis is full (99). */
export function nextCriterionId(rubric: Rubric, axis: AxisId): CriterionId | null {
  const prefix = `${axisNumber(axis)}.`;
  const ids = [
    ...criteria.map(({ id }) => id),
    ...Object.keys(rubric.criterionWeights),
    ...Object.keys(rubric.criterionTexts),
  ];
  const last = ids
    .filter((id) => id.startsWith(prefix))
    .reduce((most, id) => Math.max(most, Number(id.slice(prefix.length))), 0);
  return last < 99 ? `${prefix}${last + 1}` : null;
}

/** Adds a criterion of the team's own; `null` when the axis is full. */
export function addCriterion(rubric: Rubric, axis: AxisId, label: string): RubricEdit | null {
  const id = nextCriterionId(rubric, axis);
  if (id === null) return null;
  return {
    criterionWeights: { ...rubric.criterionWeights, [id]: 1 },
    criterionTexts: { ...rubric.criterionTexts, [id]: { ...emptyCriterionText, label } },
    rubricVersion: next(rubric),
  };
}

/** Takes a criterion of the team's own away, or brings one of the rubric back to its words and weight. */
export function resetCriterion(rubric: Rubric, id: CriterionId): RubricEdit {
  const { [id]: _weight, ...criterionWeights } = rubric.criterionWeights;
  const { [id]: _text, ...criterionTexts } = rubric.criterionTexts;
  return { criterionWeights, criterionTexts, rubricVersion: next(rubric) };
}

/** Whether a criterion is the team's own. */
export function isOwnCriterion(id: CriterionId): boolean {
  return criterionById(id) === undefined;
}

/** Weights that suit how closely one wants to work together (S4-08): criteria that any level names get that of this one, others keep theirs. */
export function weighForLevel(rubric: Rubric, level: 1 | 2 | 3): RubricEdit {
  const criterionWeights = { ...rubric.criterionWeights };
  for (const { criterionWeights: named } of integrationLevels) {
    for (const id of Object.keys(named)) delete criterionWeights[id];
  }
  const chosen = integrationLevels.find((one) => one.level === level);
  return {
    criterionWeights: { ...criterionWeights, ...chosen?.criterionWeights },
    rubricVersion: next(rubric),
  };
}
