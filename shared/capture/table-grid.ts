import { tableLimits } from '../model/table-limits.ts';
import type { Table } from '../model/table.ts';

/**
 * A cell as the page's markup has it; spans are at least 1, and a row span of 0 reaches to the end of its group. Its text is asked for
 * only where it is kept.
 */
export type SourceCell = {
  text: () => string;
  columnSpan: number;
  rowSpan: number;
  header: boolean;
};

/** A row of the markup; rows with the same `group` are one head, body or foot, which no cell grows out of. */
export type SourceRow = { group: number; cells: readonly SourceCell[] };

/** A rectangle of places, each with the cell that covers it; `null` where the markup has none. */
export type Grid = (SourceCell | null)[][];

/** What a browser draws at most of one span (HTML, tables, "algorithm for growing downward-growing cells"). */
const widest = 1000;

/**
 * Lays cells out as a browser does: each takes the first free place of its row and covers what it spans, cut at the end of its group.
 * Where the markup lets two cells cover one place, the earlier keeps it. All rows come out equally long; columns at the end in which no
 * cell begins are left out (CSS Tables 3, track merging), because `colspan="99"` only means "to the end".
 */
export function gridOf(rows: readonly SourceRow[]): Grid {
  const grid: Grid = rows.map(() => []);
  let width = 0;
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column += 1;
      cover(grid, cell, { at, column, end: endOf(rows, at, cell.rowSpan) });
      width = Math.max(width, column + 1);
      column += spanOf(cell);
    }
  }
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function cover(
  grid: Grid,
  cell: SourceCell,
  { at, column, end }: { at: number; column: number; end: number },
): void {
  for (const row of grid.slice(at, end)) {
    for (let place = column; place < column + spanOf(cell); place += 1) {
      while (row.length <= place) row.push(null);
      row[place] ??= cell;
    }
  }
}

function spanOf({ columnSpan }: SourceCell): number {
  return Math.max(1, Math.min(columnSpan, widest));
}

function endOf(rows: readonly SourceRow[], at: number, rowSpan: number): number {
  const group = rows[at]?.group;
  const last = rowSpan === 0 ? rows.length : Math.min(rows.length, at + rowSpan);
  let end = at + 1;
  while (end < last && rows[end]?.group === group) end += 1;
  return end;
}

/**
 * The part of a grid that holds the chosen cells, with what heads it: the rows and columns of headings and the last heading that runs
 * across the whole table above them. Where the markup names no headings, the first column is one, and in tables of more than two columns
 * the first row. `null` when no cell is chosen, when it would be a single cell, and when it is larger than a record may keep.
 */
export function partOfGrid(grid: Grid, isChosen: (cell: SourceCell) => boolean): Table | null {
  const rows = placesWhere(grid, (row) => row.some((cell) => cell !== null && isChosen(cell)));
  const columns = placesWhere(columnsOf(grid), (column) =>
    column.some((cell) => cell !== null && isChosen(cell)),
  );
  const heads = headsOf(grid);
  const keptRows = withHeads(rows, heads.rows, sectionAbove(grid, rows[0] ?? 0));
  const keptColumns = withHeads(columns, heads.columns, []);
  if (rows.length === 0 || keptRows.length * keptColumns.length < 2) return null;
  const cells = keptRows.map((row) =>
    keptColumns.map((column) => shortened(grid[row]?.[column]?.text() ?? '')),
  );
  if (!fits(cells)) return null;
  return {
    cells,
    headerRows: keptRows.filter((row) => row < heads.rows).length,
    headerColumns: keptColumns.filter((column) => column < heads.columns).length,
  };
}

/** What is cut off says so: nobody must take a part for the whole. */
function shortened(text: string): string {
  return text.length <= tableLimits.cell ? text : `${text.slice(0, tableLimits.cell - 1)}…`;
}

function columnsOf(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
}

/** From the first to the last line that fits: what lies between two chosen cells belongs to them. */
function placesWhere(lines: Grid, fitsLine: (line: Grid[number]) => boolean): number[] {
  const found = lines.flatMap((line, place) => (fitsLine(line) ? [place] : []));
  const first = found[0];
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function headsOf(grid: Grid): { rows: number; columns: number } {
  const width = grid[0]?.length ?? 0;
  const rows = leading(grid);
  const columns = leading(columnsOf(grid.slice(rows)));
  return {
    rows: rows > 0 || width < 3 || grid.length < 2 ? rows : 1,
    columns: columns > 0 || width < 2 ? columns : 1,
  };
}

/** How many lines at the beginning hold headings only; a table of nothing else has none. */
function leading(lines: Grid): number {
  const first = lines.findIndex((line) => line.some((cell) => cell !== null && !cell.header));
  return Math.max(0, first);
}

function sectionAbove(grid: Grid, row: number): number[] {
  for (let at = row - 1; at > 0; at -= 1) {
    const [first = null, ...others] = grid[at] ?? [];
    if (first?.header === true && others.length > 0 && others.every((cell) => cell === first)) {
      return [at];
    }
  }
  return [];
}

function withHeads(places: readonly number[], heads: number, section: readonly number[]): number[] {
  const own = Array.from({ length: heads }, (_, place) => place);
  return [...new Set([...own, ...section, ...places])].sort((a, b) => a - b);
}

function fits(cells: readonly (readonly string[])[]): boolean {
  const text = cells.reduce((sum, row) => sum + row.join('').length, 0);
  return (
    cells.length <= tableLimits.rows &&
    (cells[0]?.length ?? 0) <= tableLimits.columns &&
    text <= tableLimits.text
  );
}
