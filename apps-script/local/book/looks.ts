import type { Model } from '@odoo/o-spreadsheet';

import type { Area, BorderChange, StyleChange, Write } from '../protocol.ts';
import { mapCells, zoneOf } from './cells.ts';
import type { Dispatch } from './engine.ts';

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

const single = (area: Area, row: number, column: number): Area => ({
  sheetId: area.sheetId,
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

const format = (
  dispatch: Dispatch,
  area: Area,
  style: StyleChange | null,
  numberFormat: string | null,
): void => {
  dispatch('SET_FORMATTING', {
    sheetId: area.sheetId,
    target: [zoneOf(area)],
    ...(style ? { style: engineStyle(style) } : {}),
    ...(numberFormat === null
      ? {}
      : { format: /^general$/i.test(numberFormat) ? '' : numberFormat }),
  });
};

/** Sets styles, one for the whole area or one per cell. */
export const writeStyles = (dispatch: Dispatch, write: Extract<Write, { kind: 'style' }>): void => {
  const { area, styles } = write;
  if (!isMatrix(styles)) format(dispatch, area, styles, null);
  else
    styles.forEach((cells, row) =>
      cells.forEach((style, column) => format(dispatch, single(area, row, column), style, null)),
    );
};

const isMatrix = (
  styles: readonly (readonly StyleChange[])[] | StyleChange,
): styles is readonly (readonly StyleChange[])[] => Array.isArray(styles);

/** Sets number formats; `general` takes a format away. */
export const writeNumberFormats = (
  dispatch: Dispatch,
  write: Extract<Write, { kind: 'number-format' }>,
): void => {
  const { area, formats } = write;
  if (typeof formats === 'string') format(dispatch, area, null, formats);
  else
    formats.forEach((cells, row) =>
      cells.forEach((text, column) => format(dispatch, single(area, row, column), null, text)),
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
