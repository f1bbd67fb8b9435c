import type { CriterionId } from '../model/axis.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import { ceilingOf } from '../rubric/evidence-levels.ts';
import { cellKey, effectiveCells } from './cells.ts';
import type { Comparison } from './comparison.ts';
import { ranksOf } from './ranks.ts';
import { resultOf } from './standing.ts';

/** What would follow if one piece of evidence did not hold. */
export type EvidenceFlip = {
  evidenceId: string;
  vendorId: string;
  /** Scores that rest on it and would be too high without it: the ceiling of what is left caps them. */
  capped: { raterId: string; criterionId: CriterionId; from: number; to: number }[];
  /** The vendor's total with it and without it. */
  before: number | null;
  after: number | null;
  /** The vendor's rank with it and without it. */
  rankBefore: number | null;
  rankAfter: number | null;
  /** Who is first without it, when that is somebody else; several when they tie. */
  newFirst: string[];
};

/**
 * The pieces of evidence on which scores hang: taken away, the evidence ceiling (nothing above 3 on an impression, above 4 on the vendor's
 * own page) lowers the scores that cite it, unless a reason lifts the ceiling or people agreed on the points. Only those that lower something,
 * changes of the first place before others, larger changes of the total first.
 */
export function evidenceFlips(snapshot: Snapshot, comparison: Comparison): EvidenceFlip[] {
  const strengthOf = new Map(snapshot.evidence.map(({ id, strength }) => [id, strength]));
  const citing = new Map<string, Entity<'score'>[]>();
  for (const score of snapshot.scores) {
    for (const id of new Set(score.evidenceIds)) {
      citing.set(id, [...(citing.get(id) ?? []), score]);
    }
  }
  const flips = snapshot.evidence.flatMap((evidence) => {
    const lowered = new Map<string, Entity<'score'>>();
    const capped: EvidenceFlip['capped'] = [];
    for (const score of citing.get(evidence.id) ?? []) {
      const points = pointsWithout(score, evidence.id, strengthOf);
      if (points === null || score.answer.state !== 'scored') continue;
      lowered.set(score.id, { ...score, answer: { state: 'scored', points } });
      const { raterId, criterionId, answer } = score;
      capped.push({ raterId, criterionId, from: answer.points, to: points });
    }
    return capped.length > 0 ? [flipOf(evidence, capped, lowered, snapshot, comparison)] : [];
  });
  return flips.sort(
    (a, b) =>
      Number(b.newFirst.length > 0) - Number(a.newFirst.length > 0) ||
      (b.before ?? 0) - (b.after ?? 0) - ((a.before ?? 0) - (a.after ?? 0)),
  );
}

/** The points a score would be capped at without this evidence; `null` when it may stay. */
function pointsWithout(
  score: Entity<'score'>,
  evidenceId: string,
  strengthOf: ReadonlyMap<string, Entity<'evidence'>['strength']>,
): 3 | 4 | null {
  if (score.answer.state !== 'scored' || score.ceilingReason.trim() !== '') return null;
  const rest = score.evidenceIds.flatMap((id) => {
    const strength = id === evidenceId ? undefined : strengthOf.get(id);
    return strength === undefined ? [] : [strength];
  });
  const ceiling = ceilingOf(rest);
  return score.answer.points > ceiling && ceiling < 5 ? (ceiling <= 3 ? 3 : 4) : null;
}

function flipOf(
  evidence: Entity<'evidence'>,
  capped: EvidenceFlip['capped'],
  lowered: ReadonlyMap<string, Entity<'score'>>,
  snapshot: Snapshot,
  comparison: Comparison,
): EvidenceFlip {
  const { vendorId } = evidence;
  const before = comparison.vendors.find((vendor) => vendor.vendorId === vendorId);
  const own = snapshot.scores.filter((score) => score.vendorId === vendorId);
  const cells = effectiveCells({
    scores: own.map((score) => lowered.get(score.id) ?? score),
    input: snapshot.input,
  });
  const after = resultOf(
    Object.fromEntries(
      comparison.criteria.map(({ id }) => [
        id,
        cells.get(cellKey(vendorId, id)) ?? { state: 'unknown' },
      ]),
    ),
    comparison.criteria,
    comparison.weights,
  );
  const ranks = ranksOf(
    comparison.vendors.map((vendor) => ({
      ...(vendor.vendorId === vendorId ? after : vendor),
      excluded: vendor.excluded !== null,
    })),
  );
  const firstAfter = comparison.vendors.flatMap((vendor, place) =>
    ranks[place]?.rank === 1 ? [vendor.vendorId] : [],
  );
  const firstBefore = comparison.vendors.filter(({ rank }) => rank === 1);
  const same =
    firstBefore.length === firstAfter.length &&
    firstBefore.every((vendor) => firstAfter.includes(vendor.vendorId));
  const place = comparison.vendors.findIndex((vendor) => vendor.vendorId === vendorId);
  return {
    evidenceId: evidence.id,
    vendorId,
    capped,
    before: before?.value ?? null,
    after: after.value,
    rankBefore: before?.rank ?? null,
    rankAfter: ranks[place]?.rank ?? null,
    newFirst: same ? [] : firstAfter,
  };
}
