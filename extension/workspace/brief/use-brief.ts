import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { emptyBrief } from '#shared/model/brief.ts';
import type { EvaluationFields } from '#shared/model/evaluation.ts';

import { useScene } from '../frame/scene.tsx';
import { briefChange, type BriefEdit, briefIdOf } from './brief-edits.ts';

/** The brief as it is, and the ways to write it and the evaluation; every write can be undone. */
export function useBrief() {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { clock, records } = useServices();
  const { saved } = useMessages().brief;
  const { evaluation } = snapshot;
  return {
    fields: snapshot.brief ?? emptyBrief,
    evaluation,
    now: () => clock.instant(),
    /** Names the draft of a field of this evaluation's brief. */
    draftKey: (field: string) => `brief ${evaluation.id} ${field}`,
    save: (edit: BriefEdit, sentence = saved) =>
      write(async () => {
        const record = await records.get(evaluation.id, briefIdOf(snapshot));
        return [briefChange(snapshot, record, edit)];
      }, sentence),
    saveEvaluation: (set: Partial<EvaluationFields>, sentence = saved) =>
      write(
        [{ kind: 'evaluation', id: evaluation.id, evaluationId: evaluation.id, set }],
        sentence,
      ),
  };
}
