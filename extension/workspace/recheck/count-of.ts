import type { Check, CheckStatus } from '#shared/model/check.ts';

const groups = {
  found: 'same',
  normalised: 'same',
  moved: 'same',
  changed: 'changed',
  ambiguous: 'lost',
  gone: 'lost',
  unreachable: 'unreachable',
} as const satisfies Record<CheckStatus, string>;

/** How many of these looks say what a person has to know. */
export type Counts = Record<(typeof groups)[CheckStatus], number>;

/** Counts looks by what they mean for a person. */
export function countOf(checks: readonly Pick<Check, 'status'>[]): Counts {
  const counts: Counts = { same: 0, changed: 0, lost: 0, unreachable: 0 };
  for (const { status } of checks) counts[groups[status]] += 1;
  return counts;
}
