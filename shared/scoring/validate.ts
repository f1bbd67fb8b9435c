import type { Reason } from '../errors.ts';
import type { AxisId } from '../model/axis.ts';
import type { Strength } from '../model/evidence.ts';
import type { Answer } from '../model/score.ts';
import { ceilingOf, reasonRequired } from '../rubric/evidence-levels.ts';

/** A score as somebody is about to save it. */
export type ScoreDraft = {
  answer: Answer;
  reason: string;
  /** Strengths of the evidence attached to it. */
  strengths: readonly Strength[];
  axis: AxisId;
  /** The brief is complete (`briefReadiness`). */
  ready: boolean;
  /** Why points above the ceiling are given all the same; blank where none. */
  ceilingReason: string;
};

/**
 * What keeps a score from being saved, the first that applies; `null` when nothing does. In order: the buyer's homework for the axes
 * fit and scope, one sentence of reason for 1, 2, 4 and 5 points, the ceiling of the evidence unless lifted with a reason.
 * "Unknown" can always be saved: it takes an answer back.
 */
export function checkScore(draft: ScoreDraft): Reason | null {
  const { answer } = draft;
  if (answer.state === 'unknown') return null;
  if ((draft.axis === 'fit' || draft.axis === 'scope') && !draft.ready) return 'brief-incomplete';
  if (answer.state === 'not-applicable') return null;
  if (reasonRequired(answer.points) && draft.reason.trim() === '') return 'reason-missing';
  const tooHigh = answer.points > ceilingOf(draft.strengths);
  return tooHigh && draft.ceilingReason.trim() === '' ? 'evidence-too-weak' : null;
}
