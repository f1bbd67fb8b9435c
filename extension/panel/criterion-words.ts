import type { Language } from '#shared/locales/messages.ts';
import { axisNumber, axisOf, type CriterionId } from '#shared/model/axis.ts';
import { foldText } from '#shared/rubric/keyword.ts';
import { axisById, criterionById } from '#shared/rubric/rubric.ts';
import { criterionLabelOf, type Worded } from '#shared/rubric/wording.ts';

/** The name of the axis of a criterion, with its number: 「4 契約形態・料金」. */
export function axisTitle(id: CriterionId, language: Language): { number: number; label: string } {
  const axis = axisOf(id);
  return { number: axisNumber(axis), label: axisById(axis).label[language] };
}

/** The criteria among `ids` whose number begins with the query or whose name, in either language, holds it; all for an empty query. */
export function findCriteria(
  ids: readonly CriterionId[],
  query: string,
  evaluation: Worded,
): CriterionId[] {
  const folded = foldText(query);
  if (folded === '') return [...ids];
  return ids.filter((id) => {
    const known = criterionById(id)?.label;
    const labels = [criterionLabelOf(evaluation, id, 'ja'), known?.ja ?? '', known?.en ?? ''];
    const names = labels.map(foldText);
    return id.startsWith(folded) || names.some((name) => name.includes(folded));
  });
}
