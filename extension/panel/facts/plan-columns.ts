import type { Table } from '#shared/model/table.ts';

import type { FactRow } from './fact-rows.ts';

/**
 * The columns of a price list that stand for alternatives, such as plans: heads of a table under which prices were read, or first words
 * by which alone the names of prices differ. An order takes one of them, so they are never accepted all at once. Empty where there are
 * fewer than two.
 */
export function planColumns(rows: readonly FactRow[], table: Table | null): string[] {
  const labels = rows.flatMap(({ fact }) => (fact.kind === 'fee' ? [fact.label] : []));
  const heads = headsOf(table).filter((head) => labels.some((label) => isUnder(label, head)));
  const columns = [...(heads.length > 1 ? heads : []), ...firstWords(labels)];
  return [...new Set(columns)];
}

/** The rows that are accepted with a column; with `null` those that stand in none of the alternatives. */
export function rowsOfColumn(
  rows: readonly FactRow[],
  columns: readonly string[],
  column: string | null,
): FactRow[] {
  return rows.filter((row) => columnOf(row, columns) === column);
}

/** The alternative in which a row stands; `null` for one that holds whatever is ordered. */
export function columnOf({ fact }: FactRow, columns: readonly string[]): string | null {
  return columns.find((one) => fact.kind === 'fee' && isUnder(fact.label, one)) ?? null;
}

/** Heads and names as the rules of reading write them: one space between words. */
function headsOf(table: Table | null): string[] {
  if (table === null || table.headerRows === 0) return [];
  const row = table.cells[table.headerRows - 1] ?? [];
  const heads = row.slice(table.headerColumns).map((cell) => cell.replace(/\s+/g, ' ').trim());
  return [...new Set(heads)].filter((head) => head !== '');
}

function isUnder(label: string, head: string): boolean {
  return label === head || label.startsWith(`${head} `);
}

function firstWords(labels: readonly string[]): string[] {
  const heads = new Map<string, Set<string>>();
  for (const label of labels) {
    const at = label.indexOf(' ');
    if (at <= 0) continue;
    const line = label.slice(at + 1);
    heads.set(line, (heads.get(line) ?? new Set<string>()).add(label.slice(0, at)));
  }
  return [...heads.values()].filter(({ size }) => size > 1).flatMap((set) => [...set]);
}
