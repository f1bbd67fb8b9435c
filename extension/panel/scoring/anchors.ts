import type { Anchor } from '#extension/ui/anchor-list.tsx';
import type { Language, Messages } from '#shared/locales/messages.ts';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Strength } from '#shared/model/evidence.ts';
import { ceilingOf } from '#shared/rubric/evidence-levels.ts';
import { anchorTextsOf, type Worded } from '#shared/rubric/wording.ts';

/** The five rows to choose from: 1, 3 and 5 in the evaluation's words, 2 and 4 between them; rows above the ceiling say what opens them. */
export function anchorsOf(
  evaluation: Worded,
  criterionId: CriterionId,
  language: Language,
  { scoring }: Pick<Messages, 'scoring'>,
  limit: { strengths: readonly Strength[]; lifted: boolean },
): Anchor[] {
  const anchors = anchorTextsOf(evaluation, criterionId, language);
  const ceiling = limit.lifted ? 5 : ceilingOf(limit.strengths);
  const locked = (points: 4 | 5) => {
    if (points <= ceiling) return undefined;
    return points === 4 ? scoring.lockedE1 : scoring.lockedE2;
  };
  const text = (points: 1 | 3 | 5) => anchors[points] || scoring.points(points);
  return [
    { points: 1, text: text(1) },
    { points: 2, text: scoring.between(1, 3), between: true },
    { points: 3, text: text(3) },
    { points: 4, text: scoring.between(3, 5), between: true, locked: locked(4) },
    { points: 5, text: text(5), locked: locked(5) },
  ];
}
