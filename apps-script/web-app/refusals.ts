import type { Reason } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { scoreId } from '#shared/model/score.ts';
import { isTooFarAhead } from '#shared/sync/stamp.ts';

import type { Member } from '../members/member.ts';

/**
 * Why this member's record is not taken, or `null` when it is. Nobody, the owner included, scores or declares in another's name; only the owner
 * describes other raters. `now` in milliseconds since 1970.
 */
export function refusalOf(
  record: AnyRecord,
  member: Member,
  evaluationId: string,
  now: number,
): Reason | null {
  if (member.role === 'reader') return 'role-not-allowed';
  if (record.evaluationId !== evaluationId) return 'request-invalid';
  if (Object.values(record.stamps).some((stamp) => isTooFarAhead(stamp, now))) return 'clock-wrong';
  if (record.kind === 'score') return scoreRefusal(record, member);
  if (record.kind === 'declaration' || record.kind === 'interview') {
    return record.fields.raterId === member.raterId ? null : 'role-not-allowed';
  }
  if (record.kind === 'rater') return raterRefusal(record, member);
  if (record.kind === 'evaluation' && record.id !== evaluationId) return 'request-invalid';
  return null;
}

function scoreRefusal(record: AnyRecord & { kind: 'score' }, member: Member): Reason | null {
  const { raterId, vendorId, criterionId } = record.fields;
  if (raterId !== member.raterId) return 'role-not-allowed';
  return record.id === scoreId(raterId, vendorId, criterionId) ? null : 'request-invalid';
}

function raterRefusal(record: AnyRecord & { kind: 'rater' }, member: Member): Reason | null {
  if (member.role === 'owner') return null;
  return record.id === member.raterId ? null : 'role-not-allowed';
}
