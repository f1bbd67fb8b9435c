import { helpers, type Model } from '@odoo/o-spreadsheet';

import { type Parsed, type ParseSettings, parseTyped } from '../parse.ts';
import type { Area, LinkedText, ReadValue, WrittenValue } from '../protocol.ts';
import type { Dispatch } from './engine.ts';
import { engineFormat, shownExponent } from './exponent.ts';
import { momentToSerial, serialToMoment } from './zoned-time.ts';

/** Google's limit of one cell. */
const CELL_CHARACTERS = 50_000;

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export const zoneOf = (area: Area) => ({
  left: area.column,
  right: area.column + area.columns - 1,
  top: area.row,
  bottom: area.row + area.rows - 1,
});

/** One result per cell of an area, row by row. */
export const mapCells = <T>(
  area: Area,
  read: (position: Position, row: number, column: number) => T,
): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read({ sheetId: area.sheetId, row: area.row + row, col: area.column + column }, row, column),
    ),
  );

const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined &&
  format !== '@' &&
  /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

const MARKDOWN_LINK = /^\[(.+)\]\((.+)\)$/;

/**
 * What a text cell really holds. The engine takes `[label](address)` for a link and shows the label only. Such a text
 * is written with a leading quote and read as it is; without the quote it is a link that a script or person made.
 */
const literalValue = (cell: {
  content: string;
  parsedValue: unknown;
  format?: string;
}): string | number | boolean => {
  if (cell.format === '@') return cell.content.replace(/^'/, '');
  const value = cell.parsedValue;
  const link =
    typeof value === 'string' && !cell.content.startsWith("'") ? MARKDOWN_LINK.exec(value) : null;
  if (link?.[1] !== undefined) return link[1];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : '';
};

/** The engine's errors whose names differ from Google's. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#REF', '#REF!'],
  ['#BAD_EXPR', '#ERROR!'],
  ['#CYCLE', '#REF!'],
  ['#SPILL!', '#REF!'],
  ['#ERROR', '#VALUE!'],
]);

const rawValue = (model: Model, position: Position): string | number | boolean => {
  const cell = model.getters.getCell(position);
  if (cell && !cell.isFormula) return literalValue(cell);
  const evaluated = model.getters.getEvaluatedCell(position);
  if (
    evaluated.link &&
    evaluated.link.label !== evaluated.link.url &&
    typeof evaluated.value === 'string'
  )
    return `[${evaluated.link.label}](${evaluated.link.url})`;
  return typeof evaluated.value === 'string'
    ? (ERRORS.get(evaluated.value) ?? evaluated.value)
    : (evaluated.value ?? '');
};

/** The value of a cell as `getValue` gives it; a number with a date format is a moment in the file's zone. */
const readValue = (model: Model, position: Position, timeZone: string): ReadValue => {
  const value = rawValue(model, position);
  if (typeof value !== 'number') return value;
  const format = model.getters.getEvaluatedCell(position).format;
  return isDateFormat(format) ? { moment: serialToMoment(value, timeZone) } : value;
};

/** From so many cells on, asking the engine which of them hold something is quicker than asking for each. */
const MANY_CELLS = 400;

/** The values of an area, row by row. */
export const readValues = (model: Model, area: Area, timeZone: string): ReadValue[][] => {
  const read = (position: Position): ReadValue => readValue(model, position, timeZone);
  if (area.rows * area.columns < MANY_CELLS) return mapCells(area, read);
  const values = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): ReadValue => ''),
  );
  for (const position of model.getters.getEvaluatedCellsPositions(area.sheetId)) {
    const row = values[position.row - area.row];
    const column = position.col - area.column;
    if (row && column >= 0 && column < area.columns) row[column] = read(position);
  }
  return values;
};

/** The formula of a cell, '' when it has none. */
export const readFormula = (model: Model, position: Position): string => {
  const cell = model.getters.getCell(position);
  const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
  return formula.replaceAll(/#REF(?!!)/g, '#REF!');
};

/** The cell as it is shown. */
export const readDisplay = (model: Model, position: Position): string => {
  const cell = model.getters.getCell(position);
  if (cell && !cell.isFormula) {
    const value = literalValue(cell);
    if (typeof value === 'string') return value;
  }
  const { value, format, formattedValue } = model.getters.getEvaluatedCell(position);
  return shownExponent(value, format) ?? ERRORS.get(formattedValue) ?? formattedValue;
};

/** The text of a cell with the address it links to. */
export const readLink = (model: Model, position: Position): LinkedText => {
  const link = model.getters.getEvaluatedCell(position).link;
  return link
    ? { text: link.label, url: link.url }
    : { text: readDisplay(model, position), url: null };
};

/** The engine's content for a text: a leading quote only where the engine would read something else. */
export const textContent = (model: Model, text: string): string => {
  const misread =
    /^['=#]/.test(text) ||
    MARKDOWN_LINK.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, model.getters.getLocale()) ||
    helpers.isNumber(text, {
      ...model.getters.getLocale(),
      decimalSeparator: '.',
      thousandsSeparator: ',',
    }) ||
    helpers.isDateTime(text, model.getters.getLocale());
  return misread ? `'${text}` : text;
};

const contentOf = (model: Model, parsed: Parsed): string => {
  if (parsed.kind === 'empty') return '';
  if (parsed.kind === 'text') return textContent(model, parsed.text);
  if (parsed.kind === 'boolean') return parsed.value ? 'TRUE' : 'FALSE';
  return parsed.kind === 'formula' ? parsed.formula : String(parsed.value);
};

const parseWritten = (
  value: WrittenValue,
  settings: ParseSettings & { readonly timeZone: string },
): Parsed => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'string') return parseTyped(value, settings);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: 'number', value, format: null, isDate: false };
  const serial = momentToSerial(value.moment, settings.timeZone);
  return { kind: 'number', value: serial, format: 'yyyy-mm-dd hh:mm:ss', isDate: true };
};

export type WriteSettings = ParseSettings & { readonly timeZone: string };

/** Throws, in Google's words, what no cell can take. Done for a whole queue before any of it is applied. */
export const checkValue = (value: WrittenValue): void => {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS)
    throw new Error(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
};

/** Throws Google's sentence when the cell's validation refuses the value. */
const refuseInvalid = (
  model: Model,
  position: Position,
  parsed: Extract<Parsed, { kind: 'text' | 'boolean' | 'number' }>,
): void => {
  const value = parsed.kind === 'text' ? parsed.text : parsed.value;
  const result = model.getters.getValidationResultForCellValue(value, position);
  if (!result.isValid && result.rule.isBlocking)
    throw new Error(
      `The data you entered in cell ${helpers.toXC(position.col, position.row)} violates the data validation rules set on this cell.`,
    );
};

/** Puts a typed or written value into a cell, with the number format that its reading brings along. */
export const writeValue = (
  model: Model,
  dispatch: Dispatch,
  position: Position,
  value: WrittenValue,
  settings: WriteSettings,
): void => {
  const format = model.getters.getCell(position)?.format;
  const kept = format === '@' && typeof value === 'string' && !/^['=]/.test(value);
  if (kept) {
    dispatch('UPDATE_CELL', { ...position, content: value });
    return;
  }
  const parsed = parseWritten(value, settings);
  if (parsed.kind !== 'formula' && parsed.kind !== 'empty') refuseInvalid(model, position, parsed);
  const change =
    parsed.kind === 'number' && parsed.format !== null && (parsed.isDate || format === undefined);
  dispatch('UPDATE_CELL', {
    ...position,
    content: contentOf(model, parsed),
    ...(change ? { format: engineFormat(parsed.format) } : {}),
  });
};

/**
 * Puts a text that links to an address, which the engine writes as `[text](address)`. Nobody documents how a rich text
 * that looks like something else is taken: the hostile profile reads it as typed and loses the link.
 */
export const writeLink = (
  model: Model,
  dispatch: Dispatch,
  position: Position,
  link: LinkedText,
  settings: WriteSettings,
): void => {
  if (settings.profile === 'hostile' && parseTyped(link.text, settings).kind !== 'text')
    return writeValue(model, dispatch, position, link.text, settings);
  const content =
    link.url === null || link.text === ''
      ? textContent(model, link.text)
      : `[${link.text}](${link.url})`;
  dispatch('UPDATE_CELL', { ...position, content });
  return undefined;
};
