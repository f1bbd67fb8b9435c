import type { CriterionId } from '#shared/model/axis.ts';
import type { EvaluationFields } from '#shared/model/evaluation.ts';

import { criterionById } from './rubric.ts';

/** An evaluation as far as its wording goes. */
export type Worded = Pick<EvaluationFields, 'criterionTexts'>;

/** What an evaluation calls a criterion: the team's wording, else the rubric's, else its number. */
export function criterionLabelOf(
  { criterionTexts }: Worded,
  id: CriterionId,
  language: 'ja' | 'en',
  form: 'short' | 'full' = 'full',
): string {
  const own = criterionTexts[id]?.label.trim() ?? '';
  if (own !== '') return own;
  const criterion = criterionById(id);
  return (form === 'short' ? criterion?.shortLabel : criterion?.label)?.[language] ?? id;
}

/** What 1, 3 and 5 points of a criterion mean in an evaluation; empty where nobody wrote it. */
export function anchorTextsOf(
  { criterionTexts }: Worded,
  id: CriterionId,
  language: 'ja' | 'en',
): { 1: string; 3: string; 5: string } {
  const own = criterionTexts[id]?.anchors;
  const known = criterionById(id)?.anchors;
  const text = (points: 1 | 3 | 5): string => {
    const written = own?.[points].trim() ?? '';
    return written === '' ? (known?.[points][language] ?? '') : written;
  };
  return { 1: text(1), 3: text(3), 5: text(5) };
}

/** Whether the team reworded a criterion of the rubric. */
export function isReworded({ criterionTexts }: Worded, id: CriterionId): boolean {
  const own = criterionTexts[id];
  if (!own || !criterionById(id)) return false;
  return [own.label, own.anchors[1], own.anchors[3], own.anchors[5]].some(
    (text) => text.trim() !== '',
  );
}
