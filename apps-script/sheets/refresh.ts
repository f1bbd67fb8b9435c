import type { SheetCell, SheetKey, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';

import type { Book } from '../store/properties.ts';
import { findSheet, type Spreadsheet } from './book-sheets.ts';
import { partOf } from './rectangles.ts';
import { linkCalls, rangeOf, writeLinks, writeValues } from './write-cells.ts';
import { bodyLooks } from './write-looks.ts';

/** What the machine keeps up to date: the cells of its own sheets, and the notes at cells of the others. */
type Part = { name: string; sheet: SheetModel; kind: 'cells' | 'notes' };

/** A rectangle that must be written, cut out of the model; blank where the model is smaller than the sheet. */
export type Block = {
  part: string;
  key: SheetKey;
  kind: Part['kind'];
  row: number;
  column: number;
  cells: SheetCell[][];
};

export type RefreshPlan = {
  blocks: Block[];
  /** The people's sheets have another shape: everything is to be laid out anew. */
  layout: boolean;
  /** Parts that are left older than the records, each with the rows that may hold something. */
  stale: string[];
};

/** Calls that a push can still spend on sheets: 8 without properties, lock, two reads, the records themselves and the flush. */
export const callsOfPush = 2;

/** The name under which an unfinished layout is remembered. */
const layoutPart = 'layout';

/** What people look at first is written first; nobody looks at the single scores. */
const urgency = ['aggregate', 'matrix:notes', 'evidence', 'fees', 'summary', 'scores'];

/** A sheet of at most so many cells is written whole, so that its time of writing is always the latest. */
const smallSheet = 2000;

const blankCell: SheetCell = { content: { kind: 'empty' }, style: 'plain' };

/**
 * What has to be written besides the records, given the workbook before and after them and the parts that an earlier push left stale.
 * Each part gets the smallest rectangle that differs; what does not fit into `calls` stays stale.
 */
export function planRefresh(
  before: WorkbookModel | null,
  after: WorkbookModel | null,
  stale: readonly string[],
  book: Book,
  calls: number,
): RefreshPlan {
  if (!after) return { blocks: [], layout: false, stale: [] };
  if (!before || stale.includes(layoutPart) || needsLayout(before, after, book)) {
    return { blocks: [], layout: true, stale: [layoutPart] };
  }
  const plan: RefreshPlan = { blocks: [], layout: false, stale: [] };
  let left = calls;
  for (const part of partsOf(after)) {
    const old = sheetOf(before, part.sheet.key);
    const rows = Math.max(old?.cells.length ?? 0, staleRows(stale, part.name));
    const isStale = staleRows(stale, part.name) > 0;
    const block = isStale ? wholeOf(part, rows) : differenceOf(old, part);
    if (!block) continue;
    const cost = block.kind === 'cells' ? 1 + linkCalls(block.cells) : 1;
    if (cost > left) {
      plan.stale.push(`${part.name}@${Math.max(rows, part.sheet.cells.length)}`);
    } else {
      plan.blocks.push(block);
      left -= cost;
    }
  }
  return plan;
}

/** How many rows of a stale part may hold something; 0 when it is not stale. Written as `scores@37`. */
function staleRows(stale: readonly string[], name: string): number {
  const entry = stale.find((one) => one.startsWith(`${name}@`));
  return entry === undefined ? 0 : Number(entry.slice(name.length + 1)) || 0;
}

/** Writes the blocks: one call each, and one for each rectangle of linked texts in them. */
export function writeBlocks(spreadsheet: Spreadsheet, book: Book, blocks: readonly Block[]): void {
  for (const { key, kind, row, column, cells } of blocks) {
    const sheet = findSheet(spreadsheet, book, key);
    if (!sheet) continue;
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (kind === 'notes') {
      rangeOf(sheet, area).setNotes(cells.map((line) => line.map(({ note }) => note ?? '')));
    } else {
      writeValues(sheet, area, cells);
      writeLinks(sheet, area, cells);
    }
  }
}

function partsOf(model: WorkbookModel): Part[] {
  const parts = model.sheets.map((sheet): Part => {
    return sheet.writer === 'machine'
      ? { name: sheet.key, sheet, kind: 'cells' }
      : { name: `${sheet.key}:notes`, sheet, kind: 'notes' };
  });
  return parts.sort((a, b) => rankOf(a.name) - rankOf(b.name));
}

function rankOf(name: string): number {
  const rank = urgency.indexOf(name);
  return rank < 0 ? urgency.length : rank;
}

function sheetOf(model: WorkbookModel, key: SheetKey): SheetModel | undefined {
  return model.sheets.find((sheet) => sheet.key === key);
}

/** Whether anything but the parts differs, or a machine sheet has outgrown its rows. */
function needsLayout(before: WorkbookModel, after: WorkbookModel, book: Book): boolean {
  return (
    before.sheets.length !== after.sheets.length ||
    after.sheets.some((sheet) => {
      const room = book.sheets[sheet.key]?.rows ?? 0;
      const old = sheetOf(before, sheet.key);
      return !old || sheet.cells.length > room || shapeOf(old) !== shapeOf(sheet);
    })
  );
}

function shapeOf(sheet: SheetModel): string {
  if (sheet.writer === 'machine') {
    return JSON.stringify([
      sheet.name,
      sheet.columnWidths,
      sheet.cells[0],
      sheet.hidden ? [] : bodyLooks(sheet),
    ]);
  }
  const cells = sheet.cells.map((line) =>
    line.map((cell) => ({ ...cell, note: '', content: cell.people ? null : cell.content })),
  );
  return JSON.stringify({ ...sheet, cells });
}

function wholeOf(part: Part, rows: number): Block {
  const cells = part.kind === 'cells' ? paddedTo(part.sheet, rows) : part.sheet.cells;
  return { part: part.name, key: part.sheet.key, kind: part.kind, row: 0, column: 0, cells };
}

function paddedTo(sheet: SheetModel, rows: number): SheetCell[][] {
  const blankRow = sheet.columnWidths.map(() => blankCell);
  const missing = Math.max(0, rows - sheet.cells.length);
  return [...sheet.cells, ...Array.from({ length: missing }, () => blankRow)];
}

/** The smallest rectangle outside which both are the same; `null` when they are the same everywhere. */
function differenceOf(before: SheetModel | undefined, part: Part): Block | null {
  const old = before?.cells ?? [];
  const whole = wholeOf(part, old.length);
  const { rows, columns } = differing(old, whole);
  if (rows.length === 0) return null;
  const width = whole.cells[0]?.length ?? 0;
  if (part.kind === 'cells' && whole.cells.length * width <= smallSheet) return whole;
  const [top, bottom] = extentOf(rows);
  const [left, right] = extentOf(columns);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { ...whole, row: top, column: left, cells: partOf(whole.cells, area) };
}

function differing(old: readonly (readonly SheetCell[])[], { kind, cells }: Block) {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (isSame(old[row]?.[column] ?? blankCell, cell, kind)) continue;
      rows.push(row);
      columns.push(column);
    }
  }
  return { rows, columns };
}

function extentOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

function isSame(a: SheetCell, b: SheetCell, kind: Part['kind']): boolean {
  if (a === b) return true;
  if (kind === 'notes') return (a.note ?? '') === (b.note ?? '');
  return a.link === b.link && JSON.stringify(a.content) === JSON.stringify(b.content);
}
