import type { SheetCell, SheetModel } from './model.ts';
import type { StyleName } from './style.ts';

/** A cell with text, whatever it begins with. An empty text makes an empty cell. */
export function textCell(text: string, style: StyleName = 'plain'): SheetCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, style };
}

/** A cell with a number; `null` makes an empty cell. */
export function numberCell(value: number | null, style: StyleName = 'plain'): SheetCell {
  return { content: value === null ? { kind: 'empty' } : { kind: 'number', value }, style };
}

/** A cell that calculates; `formula` without its leading `=`. */
export function formulaCell(formula: string, style: StyleName = 'plain'): SheetCell {
  return { content: { kind: 'formula', formula: `=${formula}` }, style };
}

/** A text as it stands inside a formula. */
export function quoted(text: string): string {
  return `"${text.split('"').join('""')}"`;
}

/** Rows of cells filled up with empty ones to the same length. */
export function rectangular(rows: readonly (readonly SheetCell[])[]): SheetCell[][] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, () => textCell('')),
  ]);
}

/** What every sheet has; the parts that a sheet does not name are empty. */
export function sheetOf(
  parts: Pick<SheetModel, 'key' | 'name' | 'writer' | 'cells'> & Partial<SheetModel>,
): SheetModel {
  return {
    hidden: false,
    columnWidths: (parts.cells[0] ?? []).map(() => 112),
    rowHeights: parts.cells.map(() => 21),
    frozen: { rows: 0, columns: 0 },
    hiddenRows: [],
    hiddenColumns: [],
    rowGroups: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    ...parts,
  };
}
