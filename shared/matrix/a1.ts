import type { Area } from './model.ts';

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address such as `E14`; `fix` puts dollar signs before the column, the row or both. */
export function cellName(row: number, column: number, fix: '' | 'row' | 'column' | 'both' = '') {
  const columnMark = fix === 'column' || fix === 'both' ? '$' : '';
  const rowMark = fix === 'row' || fix === 'both' ? '$' : '';
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** An area's address such as `E14:H19`; one cell gives `E14`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it before an address: `'比較表'!`. */
export function sheetPrefix(name: string): string {
  return `'${name.split("'").join("''")}'!`;
}
