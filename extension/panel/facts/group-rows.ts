import { lineOfGroup, priceGroups } from '#shared/costs/price-groups.ts';

import type { FactRow } from './fact-rows.ts';

/**
 * The rows with the steps or sizes of one price list as one row, which is accepted, taken back and rejected as a whole; `apart` are the
 * groups that a person took apart. A group of which only some prices were accepted stays apart.
 */
export function groupedRows(rows: readonly FactRow[], apart: ReadonlySet<string>): FactRow[] {
  const groups = priceGroups(rows.map(({ fact }) => fact)).flatMap(({ facts }): FactRow[] => {
    const ids = new Set(facts.map(({ id }) => id));
    const members = facts.flatMap(({ id }) => rows.find(({ fact }) => fact.id === id) ?? []);
    const [first] = members;
    const line = lineOfGroup(facts);
    if (!first || line === null || members.length < ids.size) return [];
    const key = `group:${first.key}`;
    const standing = standingOf(members);
    if (standing === null || apart.has(key)) return [];
    const doubts = [...new Set(members.flatMap((member) => member.doubts))];
    const fact = { ...first.fact, label: line.label };
    return [{ key, fact, span: first.span, standing, doubts, members }];
  });
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ key }) => key)));
  return [...rows.filter(({ key }) => !grouped.has(key)), ...groups].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** What holds for all of them; `null` where some were accepted and some not. */
function standingOf(members: readonly FactRow[]): FactRow['standing'] | null {
  const standings = new Set(members.map(({ standing }) => standing));
  if (standings.size === 1) return members[0]?.standing ?? null;
  if (standings.has('confirmed') || standings.has('elsewhere')) return null;
  return 'unsure';
}

/** The rows themselves: those of a group, or the one. */
export function singleRows(row: FactRow): readonly FactRow[] {
  return row.members.length > 0 ? row.members : [row];
}
