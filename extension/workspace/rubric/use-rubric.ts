import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { Rubric, RubricEdit } from '#shared/rubric/edit.ts';

import { useScene } from '../frame/scene.tsx';

/** The rubric of the evaluation that is open, and the way to edit it: from the record as it is when the write's turn has come. */
export function useRubric() {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { records } = useServices();
  const { saved } = useMessages().rubric;
  const { evaluation } = snapshot;
  const { id } = evaluation;
  return {
    evaluation,
    edit: (make: (rubric: Rubric) => RubricEdit | null, sentence = saved) =>
      write(async () => {
        const record = await records.get(id, id);
        const set = make(record?.kind === 'evaluation' ? record.fields : evaluation);
        return set === null ? [] : [{ kind: 'evaluation', id, evaluationId: id, set }];
      }, sentence),
    draftKey: (field: string) => `rubric ${id} ${field}`,
  };
}
