import type { CriterionId } from '#shared/model/axis.ts';
import {
  consensusDecisionId,
  exclusionDecisionId,
  mustHaveDecisionId,
  shortlistDecisionId,
} from '#shared/model/decision.ts';
import type { MustHaveStatus } from '#shared/model/must-have.ts';
import type { Change, FieldsOf } from '#shared/model/record.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import { newRater } from '#shared/sync/start-evaluation.ts';

/** Who decides, and when (ISO 8601). */
export type Decider = { device: Pick<Device, 'raterId' | 'raterName'>; now: string };

type What = Pick<FieldsOf<'decision'>, 'subject' | 'reason'> & { evidenceIds?: string[] };

/**
 * The changes with which a person settles something about a vendor; one more makes the person a rater of the evaluation, should the
 * evaluation not know them yet.
 */
function decide(
  { evaluation, raters }: Pick<Snapshot, 'evaluation' | 'raters'>,
  id: string,
  vendorId: string,
  { subject, reason, evidenceIds = [] }: What,
  { device, now }: Decider,
): Change[] {
  const known = raters.some((rater) => rater.id === device.raterId);
  return [
    ...(known ? [] : [newRater(evaluation.id, device, 'rater', now)]),
    {
      kind: 'decision',
      id,
      evaluationId: evaluation.id,
      set: {
        vendorId,
        subject,
        reason,
        evidenceIds,
        decidedBy: device.raterId,
        decidedAt: now,
      },
    },
  ];
}

/** Puts a vendor on the shortlist, or takes it off. */
export function decideShortlist(
  snapshot: Snapshot,
  vendorId: string,
  listed: boolean,
  decider: Decider,
): Change[] {
  const what: What = { subject: { type: 'shortlist', listed }, reason: '' };
  return decide(snapshot, shortlistDecisionId(vendorId), vendorId, what, decider);
}

/** Takes a vendor out of the running for a reason, or back in. */
export function decideExclusion(
  snapshot: Snapshot,
  vendorId: string,
  exclusion: { excluded: boolean; reason: string },
  decider: Decider,
): Change[] {
  const { excluded, reason } = exclusion;
  const what: What = { subject: { type: 'exclusion', excluded }, reason };
  return decide(snapshot, exclusionDecisionId(vendorId), vendorId, what, decider);
}

/** Whether a vendor meets a must-have, why, and on what evidence. */
export type MustHaveAnswer = {
  mustHaveId: string;
  status: MustHaveStatus;
  reason: string;
  evidenceIds: string[];
};

/** Says whether a vendor meets a must-have, and why. */
export function decideMustHave(
  snapshot: Snapshot,
  vendorId: string,
  answer: MustHaveAnswer,
  decider: Decider,
): Change[] {
  const { mustHaveId, status, reason, evidenceIds } = answer;
  const what: What = { subject: { type: 'must-have', mustHaveId, status }, reason, evidenceIds };
  return decide(snapshot, mustHaveDecisionId(vendorId, mustHaveId), vendorId, what, decider);
}

/** Agrees on points for a criterion of a vendor, whatever the raters said, or takes that back with `null`. */
export function decideConsensus(
  snapshot: Pick<Snapshot, 'evaluation' | 'raters'>,
  vendorId: string,
  agreement: { criterionId: CriterionId; points: number | null; reason: string },
  decider: Decider,
): Change[] {
  const { criterionId, points, reason } = agreement;
  const what: What = { subject: { type: 'consensus', criterionId, points }, reason };
  return decide(snapshot, consensusDecisionId(vendorId, criterionId), vendorId, what, decider);
}

/** The vendors that are on the shortlist now. */
export function listedVendors({ decisions }: Pick<Snapshot, 'decisions'>): Set<string> {
  const listed = decisions.filter(({ subject }) => subject.type === 'shortlist' && subject.listed);
  return new Set(listed.map(({ vendorId }) => vendorId));
}
