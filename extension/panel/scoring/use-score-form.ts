import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { Reason } from '#shared/errors.ts';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';
import { type Answer, scoreId } from '#shared/model/score.ts';
import { briefReadiness } from '#shared/scoring/readiness.ts';
import { checkScore } from '#shared/scoring/validate.ts';

import { useVendorEvidence } from '../evidence/use-evidence.ts';
import { useVendorScene } from '../scene.tsx';
import { answerOfText, answerText, attachedByDefault, ownScore } from './own-scores.ts';

/** Why a score was not saved: a rule of the rubric, or no answer was chosen. */
export type Hindrance = Reason | 'nothing-chosen';

/** One criterion as it is being scored: everything is a draft until `save`. */
export function useScoreForm(criterionId: CriterionId, onSaved: () => void) {
  const { snapshot, vendor, device } = useVendorScene();
  const { clock } = useServices();
  const { write } = useWriting();
  const messages = useMessages();
  const { raterId } = device;
  const id = scoreId(raterId, vendor.id, criterionId);
  const saved = ownScore(snapshot, raterId, vendor.id, criterionId);
  const savedAnswer = answerText(saved?.answer ?? null);
  const answerDraft = useDraft(`answer:${id}`, savedAnswer);
  const reason = useDraft(`reason:${id}`, saved?.reason ?? '');
  const ceilingReason = useDraft(`ceiling:${id}`, saved?.ceilingReason ?? '');
  const [lifting, setLifting] = useState(false);
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const [chosenIds, setChosenIds] = useState<readonly string[] | null>(null);

  const evidence = useVendorEvidence(vendor.id);
  const attachedIds = chosenIds ?? attachedByDefault(evidence, criterionId, saved);
  const attached = evidence.filter((one) => attachedIds.includes(one.id));
  const strengths = attached.map(({ strength }) => strength);
  const answer = answerOfText(answerDraft.text);
  const axis = axisOf(criterionId);
  const readiness = briefReadiness(snapshot.brief);

  const choose = (next: Answer) => {
    setHindrance(null);
    answerDraft.change(answerText(next));
  };
  const save = async () => {
    const facts = { reason: reason.text, strengths, axis, ready: readiness.ready };
    const hinders: Hindrance | null =
      answer === null
        ? 'nothing-chosen'
        : checkScore({ ...facts, answer, ceilingReason: ceilingReason.text });
    setHindrance(hinders);
    if (hinders !== null || answer === null) return;
    const set = {
      raterId,
      vendorId: vendor.id,
      criterionId,
      answer,
      reason: reason.text,
      evidenceIds: [...attachedIds].slice(0, 100),
      ceilingReason: ceilingReason.text,
      scoredAt: clock.instant(),
    };
    const evaluationId = snapshot.evaluation.id;
    const change = { kind: 'score', id, evaluationId, set, deleted: false } as const;
    const sentence = messages.scoring.saved(criterionId, answerWords(answer, messages));
    if (!(await write([change], sentence))) return;
    for (const draft of [answerDraft, reason, ceilingReason]) draft.clear();
    onSaved();
  };
  return {
    answer,
    choose,
    reason,
    ceilingReason,
    lifted: lifting || ceilingReason.text.trim() !== '',
    lift: () => setLifting(true),
    hindrance,
    readiness,
    needsBrief: (axis === 'fit' || axis === 'scope') && !readiness.ready,
    evidence,
    attached,
    strengths,
    toggle: (evidenceId: string) =>
      setChosenIds(
        attachedIds.includes(evidenceId)
          ? attachedIds.filter((one) => one !== evidenceId)
          : [...attachedIds, evidenceId],
      ),
    save: () => void save(),
  };
}

export type ScoreForm = ReturnType<typeof useScoreForm>;

function answerWords(answer: Answer, { scoring, words }: ReturnType<typeof useMessages>): string {
  if (answer.state === 'scored') return scoring.points(answer.points);
  return answer.state === 'unknown' ? words.unknown : words.notApplicable;
}
