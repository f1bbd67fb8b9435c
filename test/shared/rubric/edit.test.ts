import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { axisIds, axisOf, criterionIdSchema } from '#shared/model/axis.ts';
import {
  addCriterion,
  emptyCriterionText,
  isOwnCriterion,
  nextCriterionId,
  resetCriterion,
  type Rubric,
  type RubricEdit,
  weighCriterion,
  weighForLevel,
  wordCriterion,
} from '#shared/rubric/edit.ts';
import { anchorTextsOf, criterionLabelOf, isReworded } from '#shared/rubric/wording.ts';
import { criteriaInUse } from '#shared/scoring/weights.ts';

const start: Rubric = { criterionWeights: {}, criterionTexts: {}, rubricVersion: 1 };
const after = (rubric: Rubric, edit: RubricEdit | null): Rubric => ({ ...rubric, ...edit });

describe('editing the rubric', () => {
  it('adds a criterion of the team’s own under the next number, with its name', () => {
    const rubric = after(start, addCriterion(start, 'contract', '返品の再検品'));
    expect(nextCriterionId(start, 'contract')).toBe('4.7');
    expect(criteriaInUse(rubric).map(({ id }) => id)).toContain('4.7');
    expect(criterionLabelOf(rubric, '4.7', 'ja')).toBe('返品の再検品');
    expect(isOwnCriterion('4.7')).toBe(true);
    expect(rubric.rubricVersion).toBe(2);
    expect(nextCriterionId(rubric, 'contract')).toBe('4.8');
  });

  it('takes an own criterion away, and brings one of the rubric back', () => {
    const added = after(start, addCriterion(start, 'fit', 'x'));
    const gone = after(added, resetCriterion(added, '1.7'));
    expect(gone).toEqual({ ...start, rubricVersion: 3 });
    const worded = after(
      start,
      wordCriterion(start, '1.1', { ...emptyCriterionText, label: '最初の課題' }),
    );
    expect(isReworded(worded, '1.1')).toBe(true);
    const back = after(worded, resetCriterion(worded, '1.1'));
    expect(criterionLabelOf(back, '1.1', 'ja')).toBe('最優先課題への直接性');
    expect(isReworded(back, '1.1')).toBe(false);
  });

  it('keeps the rubric’s words where the team wrote none', () => {
    const text = { label: '', anchors: { 1: '', 3: '自社の3点', 5: ' ' } };
    const worded = after(start, wordCriterion(start, '4.5', text));
    const anchors = anchorTextsOf(worded, '4.5', 'ja');
    expect(anchors[3]).toBe('自社の3点');
    expect(anchors[1]).toBe(anchorTextsOf(start, '4.5', 'ja')[1]);
    expect(criterionLabelOf(worded, '4.5', 'en')).toBe(criterionLabelOf(start, '4.5', 'en'));
    expect(anchorTextsOf(start, '4.9', 'ja')).toEqual({ 1: '', 3: '', 5: '' });
    expect(criterionLabelOf(start, '4.9', 'ja')).toBe('4.9');
  });

  it('weighs what the integration level names, and nothing of another level stays', () => {
    const first = after(start, weighForLevel(start, 1));
    expect(first.criterionWeights).toEqual({ '1.6': 0.5, '5.3': 0.5 });
    const own = after(first, weighCriterion(first, '2.1', 2));
    const third = after(own, weighForLevel(own, 3));
    expect(third.criterionWeights).toMatchObject({ '2.1': 2, '1.3': 2, '1.6': 2, '5.3': 2 });
    expect(after(third, weighForLevel(third, 2)).criterionWeights).toEqual({ '2.1': 2 });
  });

  it('never gives a number twice, whatever was added and removed', () => {
    const step = fc.record({
      axis: fc.constantFrom(...axisIds),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let rubric = start;
        for (const { axis, remove } of steps) {
          const id = nextCriterionId(rubric, axis);
          if (id === null) continue;
          expect(criterionIdSchema.safeParse(id).success).toBe(true);
          expect(axisOf(id)).toBe(axis);
          expect(criteriaInUse(rubric).some((one) => one.id === id)).toBe(false);
          rubric = after(rubric, addCriterion(rubric, axis, 'x'));
          if (remove) rubric = after(rubric, resetCriterion(rubric, id));
        }
        expect(rubric.rubricVersion).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
