import type { BriefFields, Issue, ScopeLine } from '#shared/model/brief.ts';
import type { Change } from '#shared/model/record.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

/** A brief in which nothing was written yet. */
export const emptyBrief: BriefFields = {
  company: '',
  author: '',
  issues: [],
  kgi: '',
  scope: [],
  areas: [],
  monthlySalesYen: null,
  ordersPerMonth: null,
  ordersAtPeak: null,
  inquiriesPerMonth: null,
  budgetYen: null,
  ceilingYen: null,
  startOn: null,
};

export const emptyIssue: Issue = { text: '', figure: '', hours: null, costYen: null, goal: '' };
export const emptyScopeLine: ScopeLine = {
  task: '',
  area: null,
  assignment: 'outsourced',
  condition: '',
};

/**
 * The change that sets some fields of the brief. The first one makes the brief, under an id that all devices choose alike, so that two
 * people who begin at once write the same one.
 */
export function briefChange(
  { evaluation, brief }: Pick<Snapshot, 'evaluation' | 'brief'>,
  set: Partial<BriefFields>,
): Change {
  return {
    kind: 'brief',
    id: brief?.id ?? 'brief',
    evaluationId: evaluation.id,
    set: brief === null ? { ...emptyBrief, ...set } : set,
  };
}

/** The list with some fields of one entry set. */
export function withEntry<Entry extends object>(
  list: readonly Entry[],
  place: number,
  set: Partial<Entry>,
): Entry[] {
  return list.map((entry, index) => (index === place ? { ...entry, ...set } : entry));
}

/** The list without one entry. */
export function withoutEntry<Entry>(list: readonly Entry[], place: number): Entry[] {
  return list.filter((_, index) => index !== place);
}

/** The list with one entry moved up (-1) or down (1); the same list where it cannot move. */
export function withMoved<Entry>(list: readonly Entry[], place: number, by: -1 | 1): Entry[] {
  const to = place + by;
  if (place < 0 || place >= list.length || to < 0 || to >= list.length) return [...list];
  const rest = withoutEntry(list, place);
  return [...rest.slice(0, to), ...list.slice(place, place + 1), ...rest.slice(to)];
}
