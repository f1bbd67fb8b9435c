import { repairPdfText } from '#shared/capture/repair-pdf-text.ts';

/** A piece of text on a page, in points; `y` grows upwards and is the baseline. */
export type Piece = { text: string; x: number; y: number; width: number; height: number };

/** Pieces on one baseline that stand close together. */
type Run = Piece & { right: number };

/** In heights of the letters: a gap that is a space, and one that separates columns. */
const spaceGap = 0.25;
const columnGap = 1.6;
/** How far baselines of one line may differ, in heights: superscripts and mixed fonts. */
const sameLine = 0.4;
/** From so many lines on each side a gutter makes columns; a table's cells are fewer or do not fill their column. */
const columnLines = 4;
const filled = 0.6;

/**
 * The lines of a page in reading order: from top to bottom, cells of a line separated by a tab. Where text fills two columns, the left
 * one is read before the right one. Text is repaired (`repairPdfText`).
 */
export function linesOf(pieces: readonly Piece[]): string[] {
  const rows = rowsOf(pieces.filter(({ text }) => text.trim() !== '')).map(runsOf);
  const gutter = gutterOf(rows);
  const ordered = gutter === null ? rows : readColumns(rows, gutter);
  return ordered.map((runs) => runs.map(({ text }) => repairPdfText(text.trim())).join('\t'));
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const near =
      first !== undefined && first.y - piece.y < sameLine * Math.max(first.height, piece.height);
    if (row !== undefined && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function runsOf(row: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of row) {
    const right = piece.x + piece.width;
    const run = runs.at(-1);
    const gap = run === undefined ? 0 : piece.x - run.right;
    const height = Math.max(piece.height, run?.height ?? 0);
    if (run === undefined || gap > columnGap * height) {
      runs.push({ ...piece, right });
      continue;
    }
    run.text += (gap > spaceGap * height && !/\s$/.test(run.text) ? ' ' : '') + piece.text;
    run.right = Math.max(run.right, right);
    run.width = run.right - run.x;
    run.height = height;
  }
  return runs;
}

/** Where the right one of two columns of running text begins; `null` when the page is not set in two columns. */
function gutterOf(rows: readonly Run[][]): number | null {
  const all = rows.flat();
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map((run) => run.right));
  const counts = new Map<number, number>();
  for (const { x } of all) {
    const share = (x - left) / (right - left);
    if (share > 0.35 && share < 0.65)
      counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  }
  const [candidate] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (candidate === undefined) return null;
  const gutter = candidate[0] - 1;
  const before = all.filter((run) => run.right <= gutter);
  const after = all.filter((run) => run.x >= gutter);
  const isText = fills(before, gutter - left) && fills(after, right - gutter);
  return isText ? gutter : null;
}

function fills(runs: readonly Run[], width: number): boolean {
  const wide = runs.filter((run) => run.width >= filled * width);
  return runs.length >= columnLines && wide.length * 2 >= runs.length;
}

/** Lines that cross the gutter, such as titles, divide the page; between them the left column comes first. */
function readColumns(rows: readonly Run[][], gutter: number): Run[][] {
  const ordered: Run[][] = [];
  let before: Run[][] = [];
  let after: Run[][] = [];
  for (const row of rows) {
    const crosses = row.some((run) => run.x < gutter && run.right > gutter);
    if (crosses) {
      ordered.push(...before, ...after, row);
      before = [];
      after = [];
      continue;
    }
    const left = row.filter((run) => run.right <= gutter);
    const right = row.filter((run) => run.x >= gutter);
    if (left.length > 0) before.push(left);
    if (right.length > 0) after.push(right);
  }
  return [...ordered, ...before, ...after];
}
