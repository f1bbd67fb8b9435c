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
  const { snapshot } = useVendorScene();
  const drafts = useScoreDrafts(criterionId);
  const attachment = useAttachment(criterionId, drafts.saved);
  const [lifting, setLifting] = useState(false);
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const { answerDraft, reason, ceilingReason } = drafts;
  const axis = axisOf(criterionId);
  const readiness = briefReadiness(snapshot.brief);
  const answer = answerOfText(answerDraft.text);
  const keep = useKeeping(criterionId, drafts, onSaved);
  const save = async () => {
    const facts = { reason: reason.text, strengths: attachment.strengths, axis };
    const draft = { ...facts, ready: readiness.ready, ceilingReason: ceilingReason.text };
    const hinders = answer === null ? 'nothing-chosen' : checkScore({ ...draft, answer });
    setHindrance(hinders);
    if (answer !== null && hinders === null) await keep(answer, attachment.attachedIds);
  };
  return {
    ...attachment,
    answer,
    choose: (next: Answer) => {
      setHindrance(null);
      answerDraft.change(answerText(next));
    },
    reason,
    ceilingReason,
    lifted: lifting || ceilingReason.text.trim() !== '',
    lift: () => setLifting(true),
    hindrance,
    readiness,
    needsBrief: (axis === 'fit' || axis === 'scope') && !readiness.ready,
    save: () => void save(),
  };
}

/** What was saved before, and what was typed since. */
function useScoreDrafts(criterionId: CriterionId) {
  const { snapshot, vendor, device } = useVendorScene();
  const id = scoreId(device.raterId, vendor.id, criterionId);
  const saved = ownScore(snapshot, device.raterId, vendor.id, criterionId);
  const answerDraft = useDraft(`answer:${id}`, answerText(saved?.answer ?? null));
  const reason = useDraft(`reason:${id}`, saved?.reason ?? '');
  const ceilingReason = useDraft(`ceiling:${id}`, saved?.ceilingReason ?? '');
  return { id, saved, answerDraft, reason, ceilingReason };
}

type ScoreDrafts = ReturnType<typeof useScoreDrafts>;

function useAttachment(criterionId: CriterionId, saved: ScoreDrafts['saved']) {
  const { vendor } = useVendorScene();
  const evidence = useVendorEvidence(vendor.id);
  const [chosenIds, setChosenIds] = useState<readonly string[] | null>(null);
  const attachedIds = chosenIds ?? attachedByDefault(evidence, criterionId, saved);
  const attached = evidence.filter((one) => attachedIds.includes(one.id));
  return {
    evidence,
    attached,
    attachedIds,
    strengths: attached.map(({ strength }) => strength),
    toggle: (evidenceId: string) =>
      setChosenIds(
        attachedIds.includes(evidenceId)
          ? attachedIds.filter((one) => one !== evidenceId)
          : [...attachedIds, evidenceId],
      ),
  };
}

/** Writes the score and lets go of its drafts. */
function useKeeping(criterionId: CriterionId, drafts: ScoreDrafts, onSaved: () => void) {
  const { snapshot, vendor, device } = useVendorScene();
  const { clock } = useServices();
  const { write } = useWriting();
  const messages = useMessages();
  const { id, answerDraft, reason, ceilingReason } = drafts;
  return async (answer: Answer, evidenceIds: readonly string[]) => {
    const set = {
      raterId: device.raterId,
      vendorId: vendor.id,
      criterionId,
      answer,
      reason: reason.text,
      evidenceIds: evidenceIds.slice(0, 100),
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
}

export type ScoreForm = ReturnType<typeof useScoreForm>;

function answerWords(answer: Answer, { scoring, words }: ReturnType<typeof useMessages>): string {
  if (answer.state === 'scored') return scoring.points(answer.points);
  return answer.state === 'unknown' ? words.unknown : words.notApplicable;
}
