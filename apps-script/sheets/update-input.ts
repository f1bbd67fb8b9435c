import type { SheetModel } from '#shared/matrix/model.ts';

import { readCells, type Sheet } from './book-sheets.ts';
import { displaced, markerOf } from './displaced.ts';
import { textCell } from './text-cell.ts';
import { type Contents, contentOf, isSameContent, writeContents } from './write-cells.ts';
import { fitGrid, sizeOf, writeAppearance } from './write-model.ts';

/**
 * Brings the sheet on which people write up to date: only cells of the machine that hold something else are written, so that a row which
 * somebody moves at this moment takes its key along, and what was written over something that had just moved is put back. False when
 * anything stands elsewhere than the model has it; then it is to be described and written anew.
 */
export function updateInput(sheet: Sheet, model: SheetModel): boolean {
  fitGrid(sheet, model);
  const before = readContents(sheet, model);
  const wanted = model.cells.map((line) =>
    line.map((cell) => (cell.people ? undefined : contentOf(cell))),
  );
  // Without the marker nobody can tell where anything stood, and the model has the places of a new sheet.
  const isOurs = markerOf(before) !== null;
  if (isOurs && !areKeysInPlace(wanted, before)) return false;
  const others = wanted.map((line, row) =>
    line.map((cell, at) => (isSameContent(cell, before[row]?.[at] ?? '') ? undefined : cell)),
  );
  writeContents(sheet, others);
  const after = readContents(sheet, model);
  const moved = displaced(before, after, (row, at) => {
    const cell = others[row]?.[at];
    return cell !== undefined && isSameContent(cell, after[row]?.[at]);
  });
  if (writeContents(sheet, moved)) return false;
  // Merging drops what stands in all cells but the first, and these were merged when the sheet was made.
  writeAppearance(sheet, isOurs ? { ...model, merges: [] } : model);
  return areKeysInPlace(wanted, readContents(sheet, model));
}

function readContents(sheet: Sheet, model: SheetModel): Contents {
  const values = readCells(sheet, sizeOf(model));
  const formulas = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getFormulas();
  return values.map((line, row) =>
    line.map((value, at) => {
      const formula = formulas[row]?.[at] ?? '';
      if (formula !== '') return formula;
      return typeof value === 'string' ? textCell(value) : value;
    }),
  );
}

/**
 * Whether no key stands where the model has another. Where there is none yet, the model's comes, unless something else stands in that row or
 * column already: somebody put it there after the model was made.
 */
function areKeysInPlace(wanted: Contents, cells: Contents): boolean {
  const { row: keyRow, column: keyColumn } = markerOf(wanted) ?? { row: 0, column: 0 };
  const isNew = (row: number, at: number): boolean =>
    cells[row]?.[at] === '' && (wanted[row]?.[at] ?? '') !== '';
  return cells.every((line, row) =>
    line.every((cell, at) => {
      if (cell === '') return true;
      if (row !== keyRow && at !== keyColumn) return !isNew(row, keyColumn) && !isNew(keyRow, at);
      const ours = wanted[row];
      return ours !== undefined && at < ours.length && (ours[at] ?? cell) === cell;
    }),
  );
}
