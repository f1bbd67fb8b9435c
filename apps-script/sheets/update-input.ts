import { inputMarker } from '#shared/matrix/input-layout.ts';
import type { SheetCell, SheetModel } from '#shared/matrix/model.ts';

import { readCells, type Sheet } from './book-sheets.ts';
import { partOf, rectanglesOf } from './rectangles.ts';
import { writeFormulas, writeValues } from './write-cells.ts';
import { fitGrid, type Size, writeAppearance } from './write-model.ts';

/**
 * Brings the sheet on which people write up to date: only cells of the machine that show something else are written, so that a row which
 * somebody moves at this moment takes its key along. False when keys stand elsewhere than the model has them; then nothing is written.
 */
export function updateInput(sheet: Sheet, model: SheetModel, before: Size): boolean {
  fitGrid(sheet, model);
  const values = readCells(sheet, before);
  // Without the marker nobody can tell where anything stood, and the model has the places of a new sheet.
  const isOurs = values.some((line) => line.includes(inputMarker));
  if (isOurs && !areKeysInPlace(model, values)) return false;
  const formulas = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getFormulas();
  const isOther = (cell: SheetCell, row: number, column: number): boolean => {
    if (cell.people) return false;
    if (cell.content.kind === 'formula')
      return unquoted(formulas[row]?.[column] ?? '') !== unquoted(cell.content.formula);
    return shown(cell) !== (values[row]?.[column] ?? '');
  };
  const others = model.cells.map((line, row) =>
    line.map((cell, column) => ({ cell, isOther: isOther(cell, row, column) })),
  );
  for (const area of rectanglesOf(
    others,
    ({ cell, isOther: is }) => is && cell.content.kind !== 'formula',
  )) {
    writeValues(sheet, area, partOf(model.cells, area));
  }
  for (const area of rectanglesOf(
    others,
    ({ cell, isOther: is }) => is && cell.content.kind === 'formula',
  )) {
    writeFormulas(sheet, area, partOf(model.cells, area));
  }
  writeAppearance(sheet, model);
  return areKeysInPlace(model, readCells(sheet, before));
}

/** A sheet gives formulas back without the apostrophes around names that need none. */
function unquoted(formula: string): string {
  return formula.split("'").join('');
}

function shown({ content }: SheetCell): string | number {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : '';
}

/** Whether no key stands where the model has another; where there is none yet, the model's comes. */
function areKeysInPlace({ cells }: SheetModel, values: readonly (readonly unknown[])[]): boolean {
  const keyRow = cells.findIndex((line) => line.some((cell) => shown(cell) === inputMarker));
  const keyColumn = cells[keyRow]?.findIndex((cell) => shown(cell) === inputMarker) ?? 0;
  return values.every((line, row) =>
    line.every((value, column) => {
      if (value === '' || (row !== keyRow && column !== keyColumn)) return true;
      const cell = cells[row]?.[column];
      return cell !== undefined && (cell.people === true || shown(cell) === value);
    }),
  );
}
