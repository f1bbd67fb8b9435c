import type { Model } from '@odoo/o-spreadsheet';

import type { Area, Dimension, SheetInfo, Write } from '../protocol.ts';
import { zoneOf } from './cells.ts';
import type { Dispatch } from './engine.ts';

/** Size of a sheet that Google makes. */
export const NEW_SHEET = { rows: 1000, cols: 26 };

/** The number that `getSheetId()` and `getChartId()` give; what people make in the grid has other ids, which are hashed. */
export const numberOf = (id: string): number => {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
};

const fail = (text: string): never => {
  throw new Error(text);
};

/** Everything a script can ask about the sheets, in tab order. */
export const readSheets = (model: Model): readonly SheetInfo[] =>
  model.getters.getSheetIds().map((id, index) => {
    const panes = model.getters.getPaneDivisions(id);
    return {
      id,
      gid: numberOf(id),
      name: model.getters.getSheetName(id),
      index,
      hidden: !model.getters.isSheetVisible(id),
      maxRows: model.getters.getNumberRows(id),
      maxColumns: model.getters.getNumberCols(id),
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
      tabColor: model.getters.getSheet(id).color ?? null,
    };
  });

/** Row and column (from 1) of the last cell with content, 0 in an empty sheet; formulas that show nothing count. */
export const lastCell = (
  model: Model,
  sheetId: string,
): { readonly row: number; readonly column: number } => {
  let [row, column] = [0, 0];
  const reach = (position: { readonly row: number; readonly col: number }): void => {
    row = Math.max(row, position.row + 1);
    column = Math.max(column, position.col + 1);
  };
  for (const cell of model.getters.getCells(sheetId)) {
    if (cell.isFormula || cell.content !== '') reach(model.getters.getCellPosition(cell.id));
  }
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (model.getters.getEvaluatedCell(position).value !== null) reach(position);
  }
  return { row, column };
};

/** Throws Google's sentence when an area reaches out of its sheet, which has a fixed size. */
export const checkArea = (model: Model, area: Area): void => {
  if (!model.getters.tryGetSheet(area.sheetId)) fail('The sheet no longer exists.');
  const outside =
    area.row < 0 ||
    area.column < 0 ||
    area.row + area.rows > model.getters.getNumberRows(area.sheetId) ||
    area.column + area.columns > model.getters.getNumberCols(area.sheetId);
  if (outside) fail('The coordinates of the range are outside the dimensions of the sheet.');
};

const indexes = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, offset) => start + offset);

const freeze = (
  dispatch: Dispatch,
  sheetId: string,
  dimension: Dimension,
  quantity: number,
): void => {
  if (quantity === 0)
    dispatch(dimension === 'ROW' ? 'UNFREEZE_ROWS' : 'UNFREEZE_COLUMNS', { sheetId });
  else dispatch(dimension === 'ROW' ? 'FREEZE_ROWS' : 'FREEZE_COLUMNS', { sheetId, quantity });
};

const insertHeaders = (
  model: Model,
  dispatch: Dispatch,
  write: Extract<Write, { kind: 'insert-headers' }>,
): void => {
  const { sheetId, dimension, before, count } = write;
  const size = model.getters.getNumberHeaders(sheetId, dimension);
  if (before > size) fail('The coordinates of the range are outside the dimensions of the sheet.');
  const place =
    before === size
      ? { base: before - 1, position: 'after' as const }
      : { base: before, position: 'before' as const };
  dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    quantity: count,
    ...place,
  });
};

const deleteHeaders = (
  model: Model,
  dispatch: Dispatch,
  write: Extract<Write, { kind: 'delete-headers' }>,
): void => {
  const { sheetId, dimension, start, count } = write;
  const size = model.getters.getNumberHeaders(sheetId, dimension);
  if (start + count > size)
    fail('Those rows are out of bounds.'.replace('rows', dimension === 'ROW' ? 'rows' : 'columns'));
  if (count === size)
    fail(`You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
  dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    elements: indexes(start, count),
  });
};

const group = (dispatch: Dispatch, write: Extract<Write, { kind: 'group' }>): void => {
  const { sheetId, dimension, start, count, delta } = write;
  const headers = { sheetId, dimension, start, end: start + count - 1 };
  for (let step = 0; step < Math.abs(delta); step += 1)
    dispatch(delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS', headers);
};

/** Folds the groups that lie wholly inside. */
const fold = (model: Model, dispatch: Dispatch, write: Extract<Write, { kind: 'fold' }>): void => {
  const { sheetId, dimension, start, count } = write;
  for (const inside of model.getters.getHeaderGroups(sheetId, dimension))
    if (inside.start >= start && inside.end < start + count && !inside.isFolded)
      dispatch('FOLD_HEADER_GROUP', { sheetId, dimension, start: inside.start, end: inside.end });
};

/** Changes rows and columns: size, visibility, number, freeze and groups. */
export const writeHeaders = (
  model: Model,
  dispatch: Dispatch,
  write: Extract<
    Write,
    {
      kind:
        | 'freeze'
        | 'resize'
        | 'headers-hidden'
        | 'group'
        | 'fold'
        | 'insert-headers'
        | 'delete-headers';
    }
  >,
): void => {
  const { sheetId, dimension } = write;
  switch (write.kind) {
    case 'freeze':
      return freeze(dispatch, sheetId, dimension, write.count);
    case 'resize':
      dispatch('RESIZE_COLUMNS_ROWS', {
        sheetId,
        dimension,
        elements: indexes(write.start, write.count),
        size: write.size,
      });
      return undefined;
    case 'headers-hidden':
      dispatch(write.hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
        sheetId,
        dimension,
        elements: indexes(write.start, write.count),
      });
      return undefined;
    case 'fold':
      return fold(model, dispatch, write);
    case 'group':
      return group(dispatch, write);
    case 'insert-headers':
      return insertHeaders(model, dispatch, write);
    case 'delete-headers':
      return deleteHeaders(model, dispatch, write);
  }
};

const insertSheet = (
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  name: string,
  index: number,
): void => {
  if (model.getters.getSheetIdByName(name) !== undefined)
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  dispatch('CREATE_SHEET', { sheetId, name, position: index, ...NEW_SHEET });
};

const setHidden = (model: Model, dispatch: Dispatch, sheetId: string, hidden: boolean): void => {
  if (hidden !== model.getters.isSheetVisible(sheetId)) return;
  if (hidden && model.getters.getVisibleSheetIds().length === 1)
    fail("You can't hide all the sheets in a document.");
  dispatch(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
};

/** Changes the sheets themselves. */
export const writeSheet = (
  model: Model,
  dispatch: Dispatch,
  write: Extract<
    Write,
    {
      kind:
        | 'insert-sheet'
        | 'delete-sheet'
        | 'move-sheet'
        | 'rename-sheet'
        | 'sheet-hidden'
        | 'tab-color'
        | 'gridlines';
    }
  >,
): void => {
  const { sheetId } = write;
  switch (write.kind) {
    case 'insert-sheet':
      return insertSheet(model, dispatch, sheetId, write.name, write.index);
    case 'delete-sheet':
      if (model.getters.getVisibleSheetIds().filter((id) => id !== sheetId).length === 0)
        fail("You can't remove all the sheets in a document.");
      dispatch('DELETE_SHEET', { sheetId, sheetName: model.getters.getSheetName(sheetId) });
      return undefined;
    case 'move-sheet':
      dispatch('MOVE_SHEET', {
        sheetId,
        delta: write.index - model.getters.getSheetIds().indexOf(sheetId),
      });
      return undefined;
    case 'rename-sheet': {
      const other = model.getters.getSheetIdByName(write.name);
      if (other !== undefined && other !== sheetId)
        fail(`A sheet with the name "${write.name}" already exists. Please enter another name.`);
      dispatch('RENAME_SHEET', {
        sheetId,
        oldName: model.getters.getSheetName(sheetId),
        newName: write.name,
      });
      return undefined;
    }
    case 'sheet-hidden':
      return setHidden(model, dispatch, sheetId, write.hidden);
    case 'tab-color':
      dispatch('COLOR_SHEET', write.color === null ? { sheetId } : { sheetId, color: write.color });
      return undefined;
    case 'gridlines':
      dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !write.hidden });
      return undefined;
  }
};

/** Empties cells, or takes their formats away. */
export const clearArea = (
  dispatch: Dispatch,
  area: Area,
  contents: boolean,
  formats: boolean,
): void => {
  const target = [zoneOf(area)];
  if (contents) dispatch('DELETE_CONTENT', { sheetId: area.sheetId, target });
  if (formats) dispatch('CLEAR_FORMATTING', { sheetId: area.sheetId, target });
};

/** Merges an area into one cell, or parts it again. */
export const writeMerge = (model: Model, dispatch: Dispatch, area: Area, merge: boolean): void => {
  const { sheetId } = area;
  const zone = zoneOf(area);
  if (merge) dispatch('ADD_MERGE', { sheetId, target: [zone], force: true });
  // The engine parts only exact merges, Google every merge inside the range.
  const target = merge ? [] : model.getters.getMergesInZone(sheetId, zone);
  if (target.length > 0) dispatch('REMOVE_MERGE', { sheetId, target });
};

/** Gives an area a name, or takes a name away. */
export const writeNamedRange = (
  model: Model,
  dispatch: Dispatch,
  name: string,
  area: Area | null,
): void => {
  const known = model.getters.getNamedRange(name);
  if (area === null) {
    if (known) dispatch('DELETE_NAMED_RANGE', { name });
    return;
  }
  const { sheetId } = area;
  // Without the sheet's id the engine would ask whether the area lies on whichever sheet is shown.
  const place = { sheetId, ranges: [{ _sheetId: sheetId, _zone: zoneOf(area) }] };
  if (known) dispatch('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ...place });
  else dispatch('CREATE_NAMED_RANGE', { name, ...place });
};
