import type { EvaluationFields } from '../model/evaluation.ts';
import type { Purpose } from '../model/purpose.ts';
import type { RaterFields } from '../model/rater.ts';
import type { Change } from '../model/record.ts';
import { mustHaves } from '../rubric/must-haves.ts';
import { rubricVersion } from '../rubric/rubric.ts';
import { weightPresets } from '../rubric/weight-presets.ts';

type Person = {
  /** The device's own. */
  raterId: string;
  /** May be empty: a person who gave no name yet is called by the end of the rater's id, because a rater must have one. */
  raterName: string;
};

export type NewEvaluation = Person & {
  title: string;
  purpose: Purpose;
  language: EvaluationFields['language'];
  /** The moment, ISO 8601. */
  now: string;
  ids: { next(): string };
};

/**
 * The changes that start an evaluation: itself, with the weights of its purpose and all must-haves, and its first rater, who owns it.
 * The first change's `evaluationId` names it. The brief is made when the buyer first fills it in.
 */
export function newEvaluation(start: NewEvaluation): Change[] {
  const evaluationId = start.ids.next();
  return [
    {
      kind: 'evaluation',
      id: evaluationId,
      evaluationId,
      set: {
        title: start.title,
        purpose: start.purpose,
        language: start.language,
        rubricVersion,
        weights: weightPresets[start.purpose].weights,
        criterionWeights: {},
        criterionTexts: {},
        weighting: null,
        independent: true,
        mustHaves: mustHaves.map(({ id }) => id),
        weightsFixedAt: null,
        createdAt: start.now,
      },
    },
    newRater(evaluationId, start, 'owner', start.now),
  ];
}

/** The change that makes a person a rater of an evaluation. */
export function newRater(
  evaluationId: string,
  { raterId, raterName }: Person,
  role: RaterFields['role'],
  now: string,
): Change {
  const name = raterName.trim() || raterId.slice(-6);
  return { kind: 'rater', id: raterId, evaluationId, set: { name, role, joinedAt: now } };
}
