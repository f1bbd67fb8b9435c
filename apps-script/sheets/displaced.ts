import { inputMarker } from '#shared/matrix/input-layout.ts';

import { textCell } from './text-cell.ts';
import type { Contents } from './write-cells.ts';

type Place = { row: number; column: number };

/** Where the keys of rows and columns cross; `null` when no cell holds the marker. */
export function markerOf(cells: Contents): Place | null {
  const marker = textCell(inputMarker);
  const row = cells.findIndex((line) => line.includes(marker));
  return row < 0 ? null : { row, column: cells[row]?.indexOf(marker) ?? 0 };
}

/**
 * What has to be put back, and `undefined` for every other cell, because people moved rows or columns between `before` and the writing that
 * `after` shows: the cells `isOurs` hold what was written, and those whose row or column stood elsewhere hold it instead of something else.
 * Rows and columns are known again by their keys; one whose key was written over, by what else stands in it, and at last by their order.
 */
export function displaced(
  before: Contents,
  after: Contents,
  isOurs: (row: number, column: number) => boolean,
): unknown[][] {
  const left = after.map((line, row) => line.map((cell, at) => (isOurs(row, at) ? '' : cell)));
  const old = markerOf(before);
  const now = old && (markerOf(after) ?? markerUnder(before, left, old));
  if (!old || !now) return [];
  const [columnsBefore, columnsLeft] = [turned(before), turned(left)];
  const rowsByKey = byKey(columnsBefore[old.column], columnsLeft[now.column]);
  const columnsByKey = byKey(before[old.row], left[now.row]);
  const isRowTouched = (row: number): boolean => columnsLeft.some((_, at) => isOurs(row, at));
  const isColumnTouched = (at: number): boolean => left.some((_, row) => isOurs(row, at));
  const rows = completed(rowsByKey, before, left, columnsByKey, isRowTouched);
  const columns = completed(columnsByKey, columnsBefore, columnsLeft, rowsByKey, isColumnTouched);
  return rows.map((fromRow, row) =>
    columns.map((fromColumn, column) => {
      const isMoved =
        fromRow !== homeOf(before, row) || fromColumn !== homeOf(columnsBefore, column);
      return isMoved && isOurs(row, column) ? (before[fromRow]?.[fromColumn] ?? '') : undefined;
    }),
  );
}

/** Where the marker must have stood that was written over: where a row of columns' keys and a column of rows' keys cross. */
function markerUnder(before: Contents, left: Contents, old: Place): Place | null {
  const row = left.findIndex((line) => holds(before[old.row], line));
  const column = turned(left).findIndex((line) => holds(turned(before)[old.column], line));
  return row < 0 || column < 0 ? null : { row, column };
}

function holds(keys: readonly unknown[] = [], line: readonly unknown[] = []): boolean {
  return line.some((cell) => cell !== '' && keys.includes(cell));
}

/** Rows as columns. */
function turned(grid: Contents): unknown[][] {
  return (grid[0] ?? []).map((_, at) => grid.map((line) => line[at]));
}

/** Where each line stood before; -1 for one that was not there or had nothing in it. */
type Origins = number[];

function homeOf(before: Contents, at: number): number {
  return hasContent(before[at]) ? at : -1;
}

function hasContent(line: readonly unknown[] = []): boolean {
  return line.some((cell) => cell !== '');
}

function byKey(before: readonly unknown[] = [], after: readonly unknown[] = []): Origins {
  return after.map((key) => (key === '' ? -1 : before.indexOf(key)));
}

/** The origins of lines without a known key, too; `across` are those of the lines that cross them. */
function completed(
  known: Origins,
  before: Contents,
  left: Contents,
  across: Origins,
  isTouched: (line: number) => boolean,
): Origins {
  const origins = [...known];
  const free = new Set(before.map((_, at) => homeOf(before, at)));
  for (const at of [-1, ...known]) free.delete(at);
  // What was written over is told last, and of that last what has nothing else in it: there only the order is left.
  const rank = (line: number): number => (isTouched(line) ? (hasContent(left[line]) ? 1 : 2) : 0);
  const unknown = known.map((_, line) => line).filter((line) => known[line] === -1);
  for (const line of unknown.sort((a, b) => rank(a) - rank(b))) {
    let most = isTouched(line) ? -1 : 0;
    for (const at of free) {
      const count = likeness(before[at], left[line], across);
      if (count <= most) continue;
      most = count;
      origins[line] = at;
    }
    free.delete(origins[line] ?? -1);
  }
  return origins;
}

/** How many cells of a line show what they showed before; where the line that crosses has no key, anywhere in this one. */
function likeness(
  before: readonly unknown[] = [],
  left: readonly unknown[] = [],
  across: Origins,
): number {
  const texts = before.map(String);
  return left.filter((cell, at) => {
    const origin = across[at] ?? -1;
    const text = String(cell);
    return text !== '' && (origin < 0 ? texts.includes(text) : texts[origin] === text);
  }).length;
}
