import { type BriefFields, emptyBrief, type Issue, type ScopeLine } from '#shared/model/brief.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

export const emptyIssue: Issue = {
  text: '',
  figure: '',
  episode: '',
  hours: null,
  costYen: null,
  goal: '',
};
export const emptyScopeLine: ScopeLine = {
  task: '',
  area: null,
  assignment: 'outsourced',
  condition: '',
  traits: {},
};

/** Under which id the brief stands: all devices choose alike, so that two people who begin at once write the same one. */
export function briefIdOf({ brief }: Pick<Snapshot, 'brief'>): string {
  return brief?.id ?? 'brief';
}

/** The change that edits the brief as `record` holds it; the first one makes the brief. */
export function briefChange(
  { evaluation, brief }: Pick<Snapshot, 'evaluation' | 'brief'>,
  record: AnyRecord | undefined,
  edit: BriefEdit,
): Change {
  const known = record?.kind === 'brief' && !record.deleted ? record.fields : null;
  const set = typeof edit === 'function' ? edit(known ?? emptyBrief) : edit;
  return {
    kind: 'brief',
    id: briefIdOf({ brief }),
    evaluationId: evaluation.id,
    set: known === null ? { ...emptyBrief, ...set } : set,
    deleted: false,
  };
}

/** What to set in the brief: fields, or a function of the fields as they are when the write's turn has come. */
export type BriefEdit = Partial<BriefFields> | ((fields: BriefFields) => Partial<BriefFields>);

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

/** The entries with their places, which are all that names them. */
export function numbered<Entry>(list: readonly Entry[]): { entry: Entry; place: number }[] {
  return list.map((entry, place) => ({ entry, place }));
}
