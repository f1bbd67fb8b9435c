import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { currentEstimate, firstEstimate } from '#shared/costs/versions.ts';
import { type EstimateFields, estimateId, type FeeLine } from '#shared/model/estimate.ts';

import { useScene } from '../frame/scene.tsx';

export type OfferEdit = (fields: EstimateFields) => Partial<EstimateFields>;

/** Which of the vendors' offers: of its plans the one with this name. */
export type OfPlan = { vendorId: string; plan: string };

/** The newest version of a vendor's plan and the ways to write it; the first write makes the record. Every write can be undone. */
export function useOffer(vendorId: string, plan: string) {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { ids, records } = useServices();
  const words = useMessages().estimates.offer;
  const { evaluation } = snapshot;
  const known = currentEstimate(snapshot, vendorId, plan);
  const id = known?.id ?? estimateId(vendorId, 1, plan);
  const save = (edit: OfferEdit, sentence = words.saved) =>
    write(async () => {
      const record = await records.get(evaluation.id, id);
      const now = record?.kind === 'estimate' && !record.deleted ? record.fields : null;
      const set = edit(now ?? firstEstimate(vendorId, plan));
      return [
        {
          kind: 'estimate',
          id,
          evaluationId: evaluation.id,
          set: now === null ? { ...firstEstimate(vendorId, plan), ...set } : set,
          deleted: false,
        },
      ];
    }, sentence);
  return {
    estimate: known,
    newId: () => ids.next(),
    draftKey: (field: string) => `estimate ${evaluation.id} ${id} ${field}`,
    save,
    saveLine: (lineId: string, set: Partial<FeeLine>) =>
      save(({ feeLines }) => ({
        feeLines: feeLines.map((line) => (line.id === lineId ? { ...line, ...set } : line)),
      })),
    /** Keeps the offer as it is and goes on in a copy with the next number. */
    nextVersion: () => {
      if (!known) return Promise.resolve(false);
      const { id: _, ...fields } = known;
      const version = fields.version + 1;
      return write(
        [
          {
            kind: 'estimate',
            id: estimateId(vendorId, version, plan),
            evaluationId: evaluation.id,
            set: { ...fields, version, label: '', receivedOn: null },
            deleted: false,
          },
        ],
        words.versionMade(version),
      );
    },
  };
}
