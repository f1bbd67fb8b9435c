import type { CriterionId } from '../model/axis.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import { ceilingOf } from '../rubric/evidence-levels.ts';
import { cellKey, effectiveCells } from './cells.ts';
import type { Comparison } from './comparison.ts';
import { tieWithin } from './ranks.ts';
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
      const known = citing.get(id);
      if (known) known.push(score);
      else citing.set(id, [score]);
    }
  }
  const ofVendor = new Map<string, Entity<'score'>[]>();
  for (const score of snapshot.scores) {
    const own = ofVendor.get(score.vendorId);
    if (own) own.push(score);
    else ofVendor.set(score.vendorId, [score]);
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
    if (capped.length === 0) return [];
    const own = (ofVendor.get(evidence.vendorId) ?? []).map(
      (score) => lowered.get(score.id) ?? score,
    );
    const { decisions, input } = snapshot;
    return [flipOf(evidence, capped, { scores: own, decisions, input }, comparison)];
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
  { id, vendorId }: Entity<'evidence'>,
  capped: EvidenceFlip['capped'],
  changed: Pick<Snapshot, 'scores' | 'decisions' | 'input'>,
  comparison: Comparison,
): EvidenceFlip {
  const before = comparison.vendors.find((vendor) => vendor.vendorId === vendorId);
  const cells = effectiveCells(changed);
  const { value } = resultOf(
    Object.fromEntries(
      comparison.criteria.map((criterion) => [
        criterion.id,
        cells.get(cellKey(vendorId, criterion.id)) ?? { state: 'unknown' },
      ]),
    ),
    comparison.criteria,
    comparison.weights,
  );
  const totals = comparison.vendors
    .filter((vendor) => !vendor.excluded)
    .flatMap((vendor) => {
      const total = vendor.vendorId === vendorId ? value : vendor.value;
      return total === null ? [] : [{ vendorId: vendor.vendorId, total }];
    });
  const best = totals.reduce((most, { total }) => Math.max(most, total), 0);
  const first = totals.filter(({ total }) => total >= best - tieWithin);
  const present = comparison.vendors.filter(({ rank }) => rank === 1);
  const same =
    present.length === first.length &&
    present.every((vendor) => first.some((other) => other.vendorId === vendor.vendorId));
  const ahead = totals.filter(({ total }) => total > (value ?? 0) + tieWithin).length;
  return {
    evidenceId: id,
    vendorId,
    capped,
    before: before?.value ?? null,
    after: value,
    rankBefore: before?.rank ?? null,
    rankAfter: value === null || !before || before.excluded ? null : 1 + ahead,
    newFirst: same ? [] : first.map((vendor) => vendor.vendorId),
  };
}
