import { useMemo } from 'react';

import { useLanguage } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import { criterionLabelOf } from '#shared/rubric/wording.ts';

import { useScene } from './scene.tsx';

/** What the evaluation that is open calls a criterion: the team's wording, else the rubric's. */
export function useCriterionName(): (id: CriterionId, form?: 'short' | 'full') => string {
  const language = useLanguage();
  const { evaluation } = useScene().snapshot;
  return useMemo(
    () => (id, form) => criterionLabelOf(evaluation, id, language, form),
    [evaluation, language],
  );
}
