import { type Services, useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';
import type { CriterionId } from '#shared/model/axis.ts';
import type { EvidenceFields, Strength } from '#shared/model/evidence.ts';
import type { Change } from '#shared/model/record.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';

import type { SourcedEvidence } from './evidence-source.ts';
import { useScene } from './scene.tsx';

type EvidenceName = { kind: 'evidence'; id: string; evaluationId: string };

/** What people do with a piece of evidence; each can be undone from the status line. */
export function useEvidenceActions(evidence: SourcedEvidence) {
  const { snapshot } = useScene();
  const { records, worker } = useServices();
  const { write, fail } = useWriting();
  const { capture, evidence: words } = useMessages();
  const { panel } = capture;
  const base = { kind: 'evidence', id: evidence.id, evaluationId: snapshot.evaluation.id } as const;
  const change = (set: Partial<EvidenceFields>, sentence: string) =>
    write([{ ...base, set }], sentence);
  return {
    change,
    /** Files it under one more criterion, together with other fields. */
    file: (criterionId: CriterionId, set: Partial<EvidenceFields> = {}) =>
      change(
        { ...set, criterionIds: withCriterion(evidence.criterionIds, criterionId) },
        panel.filed(criterionId),
      ),
    toggleCounter: () =>
      change(
        { counter: !evidence.counter },
        evidence.counter ? panel.unmarkedCounter : panel.markedCounter,
      ),
    setStrength: (strength: Strength) =>
      change({ strength }, panel.strengthChanged(`E${strength}`)),
    /** Takes what was confirmed from it out of the offer too: no line may rest on evidence that is gone. */
    remove: () => write(() => removal(base, records), words.removed),
    openSource: async () => {
      if (evidence.link === '') return;
      try {
        await worker.openPassage({ link: evidence.link, evidenceId: evidence.id });
      } catch (error) {
        fail(reasonOf(error, 'page-not-readable'));
      }
    },
  };
}

async function removal(base: EvidenceName, records: Services['records']): Promise<Change[]> {
  const { takeBackFacts } = await import('./facts/fact-changes.ts');
  const known = snapshotOf(base.evaluationId, await records.list(base.evaluationId));
  const facts = (known?.facts ?? []).filter(
    ({ evidenceId, state }) => evidenceId === base.id && state === 'confirmed',
  );
  return [
    ...(known === null ? [] : takeBackFacts(known, facts)),
    { ...base, set: {}, deleted: true },
  ];
}

/** The criteria with one more; in the order in which they were chosen, none twice. */
export function withCriterion(ids: readonly CriterionId[], id: CriterionId): CriterionId[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}
