import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { emptyPlan, planId } from '#shared/model/plan.ts';

import { useScene } from '../frame/scene.tsx';
import { planChange, type PlanEdit } from './plan-edits.ts';

/** The plan as it is, and the way to write it; every write can be undone. */
export function usePlan() {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { records } = useServices();
  const { saved } = useMessages().plan;
  const { id } = snapshot.evaluation;
  return {
    fields: snapshot.plan ?? emptyPlan,
    snapshot,
    /** Names the draft of a field of this evaluation's plan. */
    draftKey: (field: string) => `plan ${id} ${field}`,
    save: (edit: PlanEdit, sentence = saved) =>
      write(async () => [planChange(id, await records.get(id, planId(id)), edit)], sentence),
  };
}
