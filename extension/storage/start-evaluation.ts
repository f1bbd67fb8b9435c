import type { EvaluationFields } from '#shared/model/evaluation.ts';
import type { Purpose } from '#shared/model/purpose.ts';
import type { Change } from '#shared/model/record.ts';
import { equalWeights } from '#shared/model/weights.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Ids } from '#shared/ports/ids.ts';

export type NewEvaluation = {
  title: string;
  purpose: Purpose;
  language: EvaluationFields['language'];
  raterId: string;
  /** A person who gave no name yet is called `raterId`'s last six letters, because a rater must have one. */
  raterName: string;
  clock: Clock;
  ids: Ids;
};

/**
 * The changes that start an evaluation: the evaluation and its first rater, who owns it. The first change's `evaluationId` names it.
 * The brief is written when the buyer first fills it in.
 */
export function newEvaluation(start: NewEvaluation): Change[] {
  const evaluationId = start.ids.next();
  const now = start.clock.instant();
  return [
    {
      kind: 'evaluation',
      id: evaluationId,
      evaluationId,
      set: {
        title: start.title,
        purpose: start.purpose,
        language: start.language,
        rubricVersion: 1,
        weights: equalWeights,
        criterionWeights: {},
        mustHaves: [],
        weightsFixedAt: null,
        createdAt: now,
      },
    },
    raterOf(evaluationId, start, 'owner', now),
  ];
}

/** The change that makes somebody a rater of an evaluation. */
export function raterOf(
  evaluationId: string,
  { raterId, raterName }: Pick<NewEvaluation, 'raterId' | 'raterName'>,
  role: 'owner' | 'rater',
  now: string,
): Change {
  return {
    kind: 'rater',
    id: raterId,
    evaluationId,
    set: { name: raterName.trim() || raterId.slice(-6), role, joinedAt: now },
  };
}
