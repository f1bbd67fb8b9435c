import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { type OutcomeFields, outcomeId } from '#shared/model/outcome.ts';

import { useScene } from '../frame/scene.tsx';

/** Which review is open. */
export type Review = { vendorId: string; month: OutcomeFields['month'] };

/** A review as it is, and the way to write it: from the record as it is when the write's turn has come. */
export function useOutcome({ vendorId, month }: Review) {
  const { saved } = useMessages().outcome;
  const { snapshot } = useScene();
  const { records } = useServices();
  const { write } = useWriting();
  const evaluationId = snapshot.evaluation.id;
  const id = outcomeId(vendorId, month);
  const empty: OutcomeFields = {
    vendorId,
    month,
    heldOn: null,
    answers: {},
    figures: [],
    promises: [],
    bonds: {},
    remark: '',
  };
  return {
    outcome: snapshot.outcomes.find((one) => one.id === id) ?? empty,
    save: (edit: (now: OutcomeFields) => Partial<OutcomeFields>) =>
      write(async () => {
        const record = await records.get(evaluationId, id);
        const known = record?.kind === 'outcome' && !record.deleted ? record.fields : null;
        const set = known ? edit(known) : { ...empty, ...edit(empty) };
        return [{ kind: 'outcome', id, evaluationId, set, deleted: false }];
      }, saved),
    draftKey: (field: string) => `outcome ${evaluationId} ${id} ${field}`,
  };
}
