import type { AxisId, CriterionId } from '#shared/model/axis.ts';
import type { AxisRubric, Criterion } from '#shared/rubric/criterion.ts';

/** A criterion as flat text: id, label in Japanese and English, short label in Japanese and English. */
export type CriterionRow = readonly [
  id: CriterionId,
  ja: string,
  en: string,
  shortJa: string,
  shortEn: string,
];

/** What the sheets show of an axis. */
export type LabelledAxis = Pick<AxisRubric, 'id' | 'label'> & {
  criteria: readonly Pick<Criterion, 'id' | 'label' | 'shortLabel'>[];
};

/** The axis that these texts describe; rows take less room in the script than the objects they stand for. */
export function labelledAxis(
  id: AxisId,
  [ja, en]: readonly [ja: string, en: string],
  rows: readonly CriterionRow[],
): LabelledAxis {
  const criteria = rows.map(([criterion, labelJa, labelEn, shortJa, shortEn]) => ({
    id: criterion,
    label: { ja: labelJa, en: labelEn },
    shortLabel: { ja: shortJa, en: shortEn },
  }));
  return { id, label: { ja, en }, criteria };
}
