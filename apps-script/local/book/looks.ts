import type { Model } from '@odoo/o-spreadsheet';

import type { Area, BorderChange, StyleChange, Write } from '../protocol.ts';
import { mapCells, textContent } from './cells.ts';
import type { Dispatch } from './engine.ts';
import { engineFormat, scriptFormat } from './exponent.ts';

type EngineStyle = ReturnType<Model['getters']['getCellStyle']>;

/** A style change in the engine's words: null removes the property. */
export const engineStyle = (change: StyleChange): EngineStyle => {
  const entries = Object.entries(change).map(([name, value]) => [name, value ?? undefined]);
  return Object.fromEntries(entries);
};

/** The part of a cell's style that scripts can read and write. */
export const readStyle = (style: EngineStyle): StyleChange => ({
  bold: style.bold ?? null,
  italic: style.italic ?? null,
  underline: style.underline ?? null,
  strikethrough: style.strikethrough ?? null,
  fillColor: style.fillColor ?? null,
  textColor: style.textColor ?? null,
  fontSize: style.fontSize ?? null,
  align: style.align ?? null,
  verticalAlign: style.verticalAlign ?? null,
  wrapping: style.wrapping ?? null,
  rotation: style.rotation ?? null,
});

/** Gives each cell of an area the look that `change` names, and asks nothing of the engine where a cell has it already. */
const restyle = (
  model: Model,
  dispatch: Dispatch,
  area: Area,
  change: (row: number, column: number) => StyleChange,
): void => {
  mapCells(area, (position, row, column) => {
    const style = model.getters.getCell(position)?.style ?? {};
    const wanted = engineStyle(change(row, column));
    const merged = { ...style, ...wanted };
    if (isSameLook(readStyle(style), readStyle(merged))) return;
    dispatch('UPDATE_CELL', { ...position, style: merged });
  });
};

const isSameLook = (one: StyleChange, other: StyleChange): boolean => {
  const values = Object.values(other);
  return Object.values(one).every((value, at) => value === values[at]);
};

/** The number format that a cell was given, '' for none. */
export const readNumberFormat = (
  model: Model,
  position: Parameters<Model['getters']['getCell']>[0],
): string => scriptFormat(model.getters.getCell(position)?.format ?? '');

const reformat = (
  model: Model,
  dispatch: Dispatch,
  area: Area,
  change: (row: number, column: number) => string,
): void => {
  mapCells(area, (position, row, column) => {
    const text = change(row, column);
    const format = /^general$/i.test(text) ? '' : engineFormat(text);
    const cell = model.getters.getCell(position);
    if ((cell?.format ?? '') === format) return;
    // What a cell for plain text kept as text stays text when the format goes.
    const kept =
      cell?.format === '@' && !cell.isFormula
        ? { content: textContent(model, cell.content.replace(/^'/, '')) }
        : {};
    dispatch('UPDATE_CELL', { ...position, ...kept, format });
  });
};

/** Sets styles, one for the whole area or one per cell. */
export const writeStyles = (
  model: Model,
  dispatch: Dispatch,
  { area, styles }: Extract<Write, { kind: 'style' }>,
): void => {
  restyle(model, dispatch, area, (row, column) =>
    isMatrix(styles) ? (styles[row]?.[column] ?? {}) : styles,
  );
};

const isMatrix = (
  styles: readonly (readonly StyleChange[])[] | StyleChange,
): styles is readonly (readonly StyleChange[])[] => Array.isArray(styles);

/** Sets number formats; `general` takes a format away. */
export const writeNumberFormats = (
  model: Model,
  dispatch: Dispatch,
  { area, formats }: Extract<Write, { kind: 'number-format' }>,
): void => {
  reformat(model, dispatch, area, (row, column) =>
    typeof formats === 'string' ? formats : (formats[row]?.[column] ?? ''),
  );
};

type Side = 'top' | 'left' | 'bottom' | 'right';

const sidesOf = (
  area: Area,
  row: number,
  column: number,
  border: BorderChange,
): Partial<Record<Side, boolean>> => {
  const { sides } = border;
  const [lastRow, lastColumn] = [area.rows - 1, area.columns - 1];
  const found: Partial<Record<Side, boolean>> = {};
  const put = (side: Side, wanted: boolean | undefined): void => {
    if (wanted !== undefined) found[side] = wanted;
  };
  put('top', row === 0 ? sides.top : sides.horizontal);
  put('bottom', row === lastRow ? sides.bottom : sides.horizontal);
  put('left', column === 0 ? sides.left : sides.vertical);
  put('right', column === lastColumn ? sides.right : sides.vertical);
  return found;
};

/** Draws or removes borders; sides that are not named stay as they are. */
export const writeBorder = (
  model: Model,
  dispatch: Dispatch,
  area: Area,
  border: BorderChange,
): void => {
  const line = { style: border.style, color: border.color };
  mapCells(area, (position, row, column) => {
    const next = { ...model.getters.getCellBorder(position) };
    for (const side of ['top', 'left', 'bottom', 'right'] as const) {
      const wanted = sidesOf(area, row, column, border)[side];
      if (wanted === true) next[side] = line;
      if (wanted === false) delete next[side];
    }
    dispatch('SET_BORDER', { ...position, border: next });
  });
};
