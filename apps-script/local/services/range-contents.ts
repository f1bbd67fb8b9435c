import type { Area, LinkedText, ReadValue, WrittenValue } from '../protocol.ts';
import { linkedText, richTextValue } from './rich-text.ts';
import type { Runtime } from './runtime.ts';
import { asMatrix, asText, dateMilliseconds, type Member, type Service, tagOf } from './service.ts';

const NAME = 'SpreadsheetApp.Range';

const toScript = (value: ReadValue): string | number | boolean | Date =>
  typeof value === 'object' ? new Date(value.moment) : value;

/** A value as a cell takes it; what is neither text, number, boolean nor date is refused. */
const toCell = (value: unknown): WrittenValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  const moment = dateMilliseconds(value);
  if (moment === null) throw new Error(`The local platform writes no ${tagOf(value)} into a cell.`);
  return { moment };
};

/** Throws Google's sentences when the data do not have the size of the range. */
export const checkSize = (area: Area, data: readonly (readonly unknown[])[]): void => {
  if (data.length !== area.rows)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  for (const row of data) {
    if (row.length !== area.columns)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
  }
};

/** One value for every cell of an area. */
const filled = <T>(area: Area, value: T): T[][] =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));

const sized = <T>(area: Area, values: unknown, convert: (value: unknown) => T): T[][] => {
  const data = asMatrix(values);
  checkSize(area, data);
  return data.map((row) => row.map(convert));
};

const first = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

const asFormula = (value: unknown): string => {
  const text = asText(value);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
};

const link = ({ text, url }: LinkedText): Service => richTextValue(text, url);

const noteText = (value: unknown): string => (value === null ? '' : asText(value));

const reads = (runtime: Runtime, area: Area): Record<string, Member> => {
  const cells = area.rows * area.columns;
  return {
    getValues: () =>
      runtime.read(`${NAME}.getValues`, cells, 'values', area).map((row) => row.map(toScript)),
    getValue: () =>
      runtime.read(`${NAME}.getValue`, 1, 'values', first(area)).flat().map(toScript)[0],
    getFormulas: () => runtime.read(`${NAME}.getFormulas`, cells, 'formulas', area),
    getFormula: () => runtime.read(`${NAME}.getFormula`, 1, 'formulas', first(area))[0]?.[0],
    getDisplayValues: () => runtime.read(`${NAME}.getDisplayValues`, cells, 'displayValues', area),
    getDisplayValue: () =>
      runtime.read(`${NAME}.getDisplayValue`, 1, 'displayValues', first(area))[0]?.[0],
    getRichTextValues: () =>
      runtime.read(`${NAME}.getRichTextValues`, cells, 'links', area).map((row) => row.map(link)),
    getRichTextValue: () =>
      runtime.read(`${NAME}.getRichTextValue`, 1, 'links', first(area)).flat().map(link)[0],
    getNotes: () => runtime.read(`${NAME}.getNotes`, cells, 'notes', area),
    getNote: () => runtime.read(`${NAME}.getNote`, 1, 'notes', first(area))[0]?.[0],
    isBlank: () =>
      runtime
        .read(`${NAME}.isBlank`, cells, 'values', area)
        .flat()
        .every((value) => value === ''),
  };
};

const writes = (runtime: Runtime, area: Area, self: () => Service): Record<string, Member> => {
  const values = (method: string, data: WrittenValue[][]): Service => {
    runtime.queue(`${NAME}.${method}`, { kind: 'values', area, values: data });
    return self();
  };
  const formulas = (method: string, data: string[][]): Service => {
    runtime.queue(`${NAME}.${method}`, { kind: 'formulas', area, formulas: data });
    return self();
  };
  const notes = (method: string, data: string[][]): Service => {
    runtime.queue(`${NAME}.${method}`, { kind: 'notes', area, notes: data });
    return self();
  };
  const links = (method: string, data: LinkedText[][]): Service => {
    runtime.queue(`${NAME}.${method}`, { kind: 'links', area, links: data });
    return self();
  };
  return {
    setValues: (data) => values('setValues', sized(area, data, toCell)),
    setValue: (value) => values('setValue', filled(area, toCell(value))),
    setFormulas: (data) => formulas('setFormulas', sized(area, data, asFormula)),
    setFormula: (formula) => formulas('setFormula', filled(area, asFormula(formula))),
    setNotes: (data) => notes('setNotes', sized(area, data, noteText)),
    setNote: (note) => notes('setNote', filled(area, noteText(note))),
    clearNote: () => notes('clearNote', filled(area, '')),
    setRichTextValues: (data) => links('setRichTextValues', sized(area, data, linkedText)),
    setRichTextValue: (value) => links('setRichTextValue', filled(area, linkedText(value))),
  };
};

/** The methods of a Range that read and write what the cells hold. */
export const rangeContents = (
  runtime: Runtime,
  area: Area,
  self: () => Service,
): Record<string, Member> => ({
  ...reads(runtime, area),
  ...writes(runtime, area, self),
});
