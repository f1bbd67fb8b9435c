import type { Messages } from '../locales/messages.ts';
import { axisIds, axisNumber } from '../model/axis.ts';
import type { EvaluationFields } from '../model/evaluation.ts';
import { axisById } from '../rubric/rubric.ts';
import { allCriterionIds } from '../scoring/weights.ts';
import { csvField } from '../summary/csv.ts';
import { currentText } from './rubric.ts';

type Words = Messages['importing']['heads'];

/** An empty list of vendors to fill in, as CSV (UTF-8 with byte order mark). */
export function vendorTemplate({ vendors }: Words): string {
  return csvOf([[vendors.name, vendors.shortName, vendors.domain]]);
}

/** The rubric as it is, as CSV to be edited and read again: read unchanged, it changes nothing. */
export function rubricTemplate(
  evaluation: Pick<
    EvaluationFields,
    'language' | 'weights' | 'criterionWeights' | 'criterionTexts'
  >,
  { rubric }: Words,
): string {
  const { language, weights, criterionWeights } = evaluation;
  const axes = axisIds.map((axis) => [
    String(axisNumber(axis)),
    axisById(axis).label[language],
    String(Math.round(weights[axis] * 1000) / 10),
  ]);
  const criteria = allCriterionIds(evaluation).map((id) => {
    const { label, anchors } = currentText(id, evaluation);
    return [id, label, String(criterionWeights[id] ?? 1), anchors[1], anchors[3], anchors[5]];
  });
  return csvOf([
    [rubric.id, rubric.label, rubric.weight, rubric.one, rubric.three, rubric.five],
    ...axes,
    ...criteria,
  ]);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}
