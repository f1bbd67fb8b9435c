import { declarationId } from '../model/declaration.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';

type Scored = Pick<Snapshot, 'evaluation' | 'vendors' | 'raters' | 'scores' | 'declarations'>;

/** What a rater declared about a vendor; `undefined` while they declared nothing. */
export function declarationOf(
  { declarations }: Pick<Snapshot, 'declarations'>,
  raterId: string,
  vendorId: string,
): Entity<'declaration'> | undefined {
  const id = declarationId(raterId, vendorId);
  return declarations.find((one) => one.id === id);
}

/**
 * The vendors whose results this rater must not see yet, because others scored them and the rater's own scores are not handed in. Only who
 * scores in this evaluation is kept from seeing: owners and raters with a score or a declaration of their own. Empty when the evaluation
 * does not ask for independent scoring.
 */
export function unseenVendors(snapshot: Scored, raterId: string): string[] {
  const { evaluation, vendors, raters, scores, declarations } = snapshot;
  const role = raters.find(({ id }) => id === raterId)?.role;
  if (!evaluation.independent || role === undefined || role === 'reader') return [];
  const begun =
    scores.some((score) => score.raterId === raterId) ||
    declarations.some((one) => one.raterId === raterId);
  if (!begun) return [];
  const scoredByOthers = new Set(
    scores
      .filter((score) => score.raterId !== raterId && score.answer.state !== 'unknown')
      .map(({ vendorId }) => vendorId),
  );
  return vendors
    .filter(({ id }) => scoredByOthers.has(id))
    .filter(({ id }) => (declarationOf(snapshot, raterId, id)?.handedInAt ?? null) === null)
    .map(({ id }) => id);
}
