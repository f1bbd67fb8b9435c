import type { CriterionId } from '../model/axis.ts';
import type { MustHaveStatus } from '../model/must-have.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import type { MustHaveTally, VendorStanding } from './comparison.ts';

type Decision = Entity<'decision'>;

/** The exclusion that holds for a vendor: the latest decision on it, if that one excludes. */
export function exclusionOf(
  decisions: readonly Decision[],
  vendorId: string,
): VendorStanding['excluded'] {
  const last = latest(
    decisions.filter(
      (decision) => decision.vendorId === vendorId && decision.subject.type === 'exclusion',
    ),
  );
  if (!last || last.subject.type !== 'exclusion' || !last.subject.excluded) return null;
  return { reason: last.reason, decidedBy: last.decidedBy, decidedAt: last.decidedAt };
}

/** What was last decided on one must-have of one vendor; `open` when nothing was. */
export function mustHaveStatus(
  decisions: readonly Decision[],
  vendorId: string,
  mustHaveId: string,
): MustHaveStatus {
  const last = latest(
    decisions.filter(
      ({ vendorId: of, subject }) =>
        of === vendorId && subject.type === 'must-have' && subject.mustHaveId === mustHaveId,
    ),
  );
  return last?.subject.type === 'must-have' ? last.subject.status : 'open';
}

/** How many of the evaluation's must-haves a vendor meets, fails and leaves open. */
export function mustHaveTally(
  snapshot: Pick<Snapshot, 'evaluation' | 'decisions'>,
  vendorId: string,
): MustHaveTally {
  const tally: MustHaveTally = { met: 0, failed: 0, open: 0 };
  for (const id of new Set(snapshot.evaluation.mustHaves)) {
    tally[mustHaveStatus(snapshot.decisions, vendorId, id)] += 1;
  }
  return tally;
}

/** Points that the team agreed on for one criterion of one vendor. */
export type Consensus = {
  vendorId: string;
  criterionId: CriterionId;
  points: number;
  reason: string;
  decidedBy: string;
  decidedAt: string;
};

/** The agreements that hold; one that was taken back is none. */
export function consensusOf(decisions: readonly Decision[]): Consensus[] {
  return decisions.flatMap(({ vendorId, subject, reason, decidedBy, decidedAt }) => {
    if (subject.type !== 'consensus' || subject.points === null) return [];
    const { criterionId, points } = subject;
    return [{ vendorId, criterionId, points, reason, decidedBy, decidedAt }];
  });
}

function latest(decisions: readonly Decision[]): Decision | undefined {
  return [...decisions].sort((a, b) =>
    a.decidedAt === b.decidedAt ? (a.id < b.id ? -1 : 1) : a.decidedAt < b.decidedAt ? -1 : 1,
  )[decisions.length - 1];
}
