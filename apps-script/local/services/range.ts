import type { Area } from '../protocol.ts';
import { rangeContents } from './range-contents.ts';
import { rangeLooks } from './range-looks.ts';
import type { Runtime } from './runtime.ts';
import { asInteger, asText, type Member, Service } from './service.ts';

const areas = new WeakMap<Service, Area>();

/** The area of a Range that a script handed over, or null for any other value. */
export const areaOf = (value: unknown): Area | null =>
  value instanceof Service ? (areas.get(value) ?? null) : null;

/** `A`, `Z`, `AA` … of a column counted from 0. */
const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCodePoint(65 + (column % 26))}`;
};

/** Index of a column from 0 by its letters, -1 for none. */
const columnIndex = (letters: string): number => {
  let index = 0;
  for (const letter of letters.toUpperCase())
    index = index * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return index - 1;
};

/** First index and count of rows or columns that run from one end to the other, whichever way; -1 means the edge. */
const span = (from: number, to: number, size: number): readonly [start: number, count: number] => {
  const [first, last] = [from === -1 ? 0 : from, to === -1 ? size - 1 : to];
  const start = Math.min(first, last);
  return [start, Math.max(first, last) - start + 1];
};

/**
 * The area that A1 notation names on a sheet of `maxRows` x `maxColumns`: `B2`, `A1:C3`, `A:C`, `2:5` or `A2:C`.
 * Null when the text is no such notation.
 */
export const parseA1 = (
  text: string,
  sheetId: string,
  maxRows: number,
  maxColumns: number,
): Area | null => {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  if (match[3] === undefined && (left === '' || top === '')) return null;
  const [row, rows] = span(Number(top) - 1, Number(bottom) - 1, maxRows);
  const [column, columns] = span(columnIndex(left), columnIndex(right), maxColumns);
  return { sheetId, row, column, rows, columns };
};

const a1Of = (area: Area): string => {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
};

const rangePlace = (runtime: Runtime, area: Area): Record<string, Member> => ({
  getRow: () => area.row + 1,
  getColumn: () => area.column + 1,
  getLastRow: () => area.row + area.rows,
  getLastColumn: () => area.column + area.columns,
  getNumRows: () => area.rows,
  getNumColumns: () => area.columns,
  getHeight: () => area.rows,
  getWidth: () => area.columns,
  getA1Notation: () => a1Of(area),
  getSheet: () => runtime.make.sheet(area.sheetId),
  getGridId: () => runtime.existingSheet(area.sheetId).gid,
  getCell: (row, column) =>
    rangeService(runtime, {
      ...area,
      row: area.row + asInteger(row, 1) - 1,
      column: area.column + asInteger(column, 1) - 1,
      rows: 1,
      columns: 1,
    }),
  offset: (rows, columns, height = area.rows, width = area.columns) =>
    rangeService(runtime, {
      sheetId: area.sheetId,
      row: area.row + asInteger(rows, -area.row),
      column: area.column + asInteger(columns, -area.column),
      rows: asInteger(height, 1),
      columns: asInteger(width, 1),
    }),
});

/** A Range. Throws Google's sentence when the area reaches out of its sheet. */
export const rangeService = (runtime: Runtime, area: Area): Service => {
  const sheet = runtime.existingSheet(area.sheetId);
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (
    area.row < 0 ||
    area.column < 0 ||
    area.row + area.rows > sheet.maxRows ||
    area.column + area.columns > sheet.maxColumns
  )
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  const self = (): Service => service;
  const service = new Service('SpreadsheetApp.Range', {
    ...rangePlace(runtime, area),
    ...rangeContents(runtime, area, self),
    ...rangeLooks(runtime, area, self),
  });
  areas.set(service, area);
  return service;
};

/** `getRange` of a sheet: A1 notation, or row, column and size counted from 1. */
export const rangeOfSheet = (
  runtime: Runtime,
  sheetId: string,
  args: readonly unknown[],
): Service => {
  const [first, column, rows = 1, columns = 1] = args;
  if (typeof first !== 'string') {
    const place = { row: asInteger(first, -1) - 1, column: asInteger(column, -1) - 1 };
    return rangeService(runtime, {
      sheetId,
      ...place,
      rows: asInteger(rows),
      columns: asInteger(columns),
    });
  }
  const sheet = runtime.existingSheet(sheetId);
  const area = parseA1(asText(first), sheetId, sheet.maxRows, sheet.maxColumns);
  if (!area) throw new Error('Range not found');
  return rangeService(runtime, area);
};
