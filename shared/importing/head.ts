/** A sheet or a CSV text as rows of cells. */
export type Grid = readonly (readonly string[])[];

/** The row that names the columns (counted from 0), and at which place each of them stands; -1 for one that is not there. */
export type Head<Column extends string> = { row: number; placeOf: (column: Column) => number };

/** Rows that are looked at for the head; above it stand titles and dates. */
const searched = 20;

/** Rows that are read at most. */
export const rowLimit = 2000;

/**
 * The first row that names the column `needed`, by one of the names that people give it: width, case, blanks and brackets do not count.
 * `null` when none does.
 */
export function findHead<Column extends string>(
  grid: Grid,
  names: Readonly<Record<Column, readonly string[]>>,
  needed: NoInfer<Column>,
): Head<Column> | null {
  const placeIn = (row: number, column: Column) => {
    const known = new Set(names[column].map(folded));
    return (grid[row] ?? []).findIndex((cell) => folded(cell) !== '' && known.has(folded(cell)));
  };
  for (let row = 0; row < Math.min(searched, grid.length); row += 1) {
    if (placeIn(row, needed) < 0) continue;
    const known = new Map<Column, number>();
    return {
      row,
      placeOf: (column) => {
        const place = known.get(column) ?? placeIn(row, column);
        known.set(column, place);
        return place;
      },
    };
  }
  return null;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）【】[\]:：*＊_-]/g, '');
}

/** The rows below the head that hold anything, with their number as a spreadsheet counts it (from 1). */
export function rowsBelow<Column extends string>(
  grid: Grid,
  head: Head<Column>,
): { line: number; cell: (column: Column) => string }[] {
  return grid
    .slice(0, head.row + 1 + rowLimit)
    .map((cells, row) => ({
      line: row + 1,
      filled: row > head.row && cells.some((cell) => cell.trim() !== ''),
      cell: (column: Column) => (cells[head.placeOf(column)] ?? '').trim(),
    }))
    .filter(({ filled }) => filled)
    .map(({ line, cell }) => ({ line, cell }));
}
