import { useMemo } from 'react';

import { useLanguage } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import { criterionLabelOf } from '#shared/rubric/wording.ts';

import { useScene } from './scene.tsx';

/** What the evaluation at hand calls a criterion: the team's wording, else the rubric's. */
export function useCriterionLabel(): (id: CriterionId) => string {
  const language = useLanguage();
  const { evaluation } = useScene().snapshot;
  return useMemo(() => (id) => criterionLabelOf(evaluation, id, language), [evaluation, language]);
}
