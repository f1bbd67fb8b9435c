import type { Area } from '#shared/matrix/model.ts';

/**
 * The marked cells of a grid as few rectangles, so that each can be written with one call: runs along the rows, joined while the rows below
 * have the same run.
 */
export function rectanglesOf<Cell>(
  grid: readonly (readonly Cell[])[],
  isMarked: (cell: Cell) => boolean,
): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, cells] of grid.entries()) {
    const runs = runsOf(cells, isMarked);
    const grown = runs.map(({ column, columns }) => {
      const above = open.find((area) => area.column === column && area.columns === columns);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
    });
    done.push(...open.filter((area) => !grown.some((other) => isGrownFrom(other, area))));
    open = grown;
  }
  return [...done, ...open];
}

function isGrownFrom(other: Area, area: Area): boolean {
  return other.row === area.row && other.column === area.column && other.columns === area.columns;
}

function runsOf<Cell>(cells: readonly Cell[], isMarked: (cell: Cell) => boolean) {
  const runs: { column: number; columns: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (!isMarked(cell)) continue;
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** The part of a grid that lies in an area. */
export function partOf<Cell>(grid: readonly (readonly Cell[])[], area: Area): Cell[][] {
  return grid
    .slice(area.row, area.row + area.rows)
    .map((cells) => cells.slice(area.column, area.column + area.columns));
}
