import type { CriterionId } from '#shared/model/axis.ts';
import type { Strength } from '#shared/model/evidence.ts';
import { type Answer, type Points, scoreId } from '#shared/model/score.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';

/** What this rater answered for a vendor's criterion; `undefined` while nothing was saved. */
export function ownScore(
  snapshot: Pick<Snapshot, 'scores'>,
  raterId: string,
  vendorId: string,
  criterionId: CriterionId,
): Entity<'score'> | undefined {
  const id = scoreId(raterId, vendorId, criterionId);
  return snapshot.scores.find((score) => score.id === id);
}

/** How many criteria a rater gave points for, of those that apply in their own judgement. */
export function ownProgress(
  snapshot: Pick<Snapshot, 'scores'>,
  comparison: Pick<Comparison, 'criteria'>,
  vendorId: string,
  raterId: string,
): { done: number; total: number } {
  const inUse = new Set(comparison.criteria.map(({ id }) => id));
  const states = snapshot.scores
    .filter((score) => score.raterId === raterId && score.vendorId === vendorId)
    .filter(({ criterionId }) => inUse.has(criterionId))
    .map(({ answer }) => answer.state);
  const notApplicable = states.filter((state) => state === 'not-applicable').length;
  return {
    done: states.filter((state) => state === 'scored').length,
    total: inUse.size - notApplicable,
  };
}

/** The criterion to begin with: the first without an answer of this rater, else the first that is not known, else the first. */
export function firstToScore(
  snapshot: Pick<Snapshot, 'scores'>,
  ids: readonly CriterionId[],
  vendorId: string,
  raterId: string,
): CriterionId | null {
  const score = (id: CriterionId) => ownScore(snapshot, raterId, vendorId, id);
  const unanswered = ids.find((id) => score(id) === undefined);
  const unknown = ids.find((id) => score(id)?.answer.state === 'unknown');
  return unanswered ?? unknown ?? ids[0] ?? null;
}

/**
 * The evidence attached to a score unless the person says otherwise: what was attached when it was saved and is still there, and what was
 * filed under the criterion and captured since; before the first score everything that is filed under it.
 */
export function attachedByDefault(
  evidence: readonly Pick<Entity<'evidence'>, 'id' | 'criterionIds' | 'capturedAt'>[],
  criterionId: CriterionId,
  score: Pick<Entity<'score'>, 'evidenceIds' | 'scoredAt'> | undefined,
): string[] {
  return evidence
    .filter((one) => {
      const filed = one.criterionIds.includes(criterionId);
      if (score === undefined) return filed;
      return score.evidenceIds.includes(one.id) || (filed && one.capturedAt > score.scoredAt);
    })
    .map(({ id }) => id);
}

/** The strongest of some evidence; `null` for none. */
export function strongestOf(
  evidence: readonly Pick<Entity<'evidence'>, 'strength'>[],
): Strength | null {
  return evidence.reduce<Strength | null>(
    (best, { strength }) => (best === null || strength > best ? strength : best),
    null,
  );
}

/** An answer as the text of a draft: `1` to `5`, `?` not known, `-` not applicable, empty for none. */
export function answerText(answer: Answer | null): string {
  if (answer === null) return '';
  if (answer.state === 'scored') return String(answer.points);
  return answer.state === 'unknown' ? '?' : '-';
}

const allPoints: readonly Points[] = [1, 2, 3, 4, 5];

/** The answer that a draft holds; `null` for none. */
export function answerOfText(text: string): Answer | null {
  if (text === '?') return { state: 'unknown' };
  if (text === '-') return { state: 'not-applicable' };
  const points = allPoints.find((one) => String(one) === text);
  return points === undefined ? null : { state: 'scored', points };
}
