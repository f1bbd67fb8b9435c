import { type Check, isDoubtful } from '#shared/model/check.ts';
import { recheckAfterDays } from '#shared/rubric/evidence-levels.ts';
import { foldText } from '#shared/rubric/keyword.ts';

import type { SourcedEvidence } from '../evidence-source.ts';

export const filterIds = ['all', 'counter', 'recheck', 'strong'] as const;
export type FilterId = (typeof filterIds)[number];

const day = 24 * 60 * 60 * 1000;

/** Whether evidence is so old at `now` (ISO 8601) that it should be looked at again. */
export function isOld(evidence: Pick<SourcedEvidence, 'capturedAt'>, now: string): boolean {
  return Date.parse(now) - Date.parse(evidence.capturedAt) > recheckAfterDays * day;
}

/** The evidence that a filter lets through: all, against the vendor, older than 180 days or no longer as it was, of strength E2 and above. */
export function filtered(
  evidence: readonly SourcedEvidence[],
  filter: FilterId,
  now: string,
  checks: ReadonlyMap<string, Check>,
): SourcedEvidence[] {
  return evidence.filter((one) => {
    if (filter === 'counter') return one.counter;
    if (filter === 'recheck') return isOld(one, now) || isInDoubt(checks.get(one.id));
    return filter === 'all' || one.strength >= 2;
  });
}

function isInDoubt(check: Check | undefined): boolean {
  return check !== undefined && isDoubtful(check);
}

/** The evidence that holds every word of the query in its words, our remark, its source or its criteria; case and width do not matter. */
export function searched(evidence: readonly SourcedEvidence[], query: string): SourcedEvidence[] {
  // Folding joins Japanese words, so the query is cut into words before.
  const wanted = query
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [...evidence];
  return evidence.filter((one) => {
    const text = foldText([one.words, one.remark, one.source, ...one.criterionIds].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}
