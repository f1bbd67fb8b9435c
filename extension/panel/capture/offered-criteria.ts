import type { CriterionId } from '#shared/model/axis.ts';
import { suggestCriteria } from '#shared/rubric/suggest.ts';

import type { SourcedEvidence } from '../evidence-source.ts';

/**
 * The criteria that are offered for a piece of evidence: at most three whose words it holds, without those it is filed under and those
 * that are not in use; then the one that the person looked up.
 */
export function offeredCriteria(
  evidence: Pick<SourcedEvidence, 'words' | 'headings' | 'criterionIds'>,
  inUse: readonly CriterionId[],
  another: CriterionId | null,
): CriterionId[] {
  const text = [...evidence.headings, evidence.words].join('\n');
  const suggested = suggestCriteria(text, inUse.length)
    .map(({ criterionId }) => criterionId)
    .filter((id) => inUse.includes(id) && !evidence.criterionIds.includes(id))
    .slice(0, 3);
  return another === null || suggested.includes(another) ? suggested : [...suggested, another];
}
