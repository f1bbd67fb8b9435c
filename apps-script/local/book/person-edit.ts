import { type CollaborationMessage, helpers, type Model } from '@odoo/o-spreadsheet';

import type { Area, ReadValue } from '../protocol.ts';

/** What a person changed in the grid; the old value only for a single cell. */
export interface PersonEdit {
  readonly area: Area;
  readonly oldValue?: ReadValue;
}

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Commands = Extract<CollaborationMessage, { type: 'REMOTE_REVISION' }>['commands'];

const touched = (
  command: Commands[number],
): { readonly sheetId: string; readonly zones: readonly Zone[] } | null => {
  const { type } = command;
  if (type === 'CLEAR_CELLS' || type === 'DELETE_CONTENT')
    return { sheetId: command.sheetId, zones: command.target };
  if (type !== 'UPDATE_CELL' && type !== 'SQUISHED_UPDATE_CELL' && type !== 'CLEAR_CELL')
    return null;
  if (type !== 'CLEAR_CELL' && command.content === undefined) return null;
  const { sheetId } = command;
  if (type === 'SQUISHED_UPDATE_CELL')
    return { sheetId, zones: [helpers.toZone(command.targetRange)] };
  const { row, col } = command;
  return { sheetId, zones: [{ left: col, right: col, top: row, bottom: row }] };
};

const union = (zones: readonly Zone[]): Zone =>
  zones.reduce((all, zone) => ({
    left: Math.min(all.left, zone.left),
    right: Math.max(all.right, zone.right),
    top: Math.min(all.top, zone.top),
    bottom: Math.max(all.bottom, zone.bottom),
  }));

/**
 * The area whose content a message changes, with the text when one cell was typed; null when it changes no content.
 * Inserting, deleting, sorting rows and undoing are not reported, as Google does not report them reliably either.
 */
export const personEdit = (
  model: Model,
  message: CollaborationMessage,
): { readonly area: Area; readonly typed: string | null } | null => {
  if (message.type !== 'REMOTE_REVISION') return null;
  const [first, ...others] = message.commands
    .map((command) => touched(command))
    .filter((change) => change !== null)
    .filter((change) => model.getters.tryGetSheet(change.sheetId) !== undefined);
  if (!first) return null;
  const { sheetId } = first;
  const zone = union(
    [first, ...others]
      .filter((change) => change.sheetId === sheetId)
      .flatMap((change) => change.zones),
  );
  const [command, next] = message.commands;
  return {
    area: {
      sheetId,
      row: zone.top,
      column: zone.left,
      rows: zone.bottom - zone.top + 1,
      columns: zone.right - zone.left + 1,
    },
    typed: command?.type === 'UPDATE_CELL' && next === undefined ? (command.content ?? null) : null,
  };
};

/** The part of an area that lies in its sheet, or null. */
export const clip = (model: Model, area: Area): Area | null => {
  if (!model.getters.tryGetSheet(area.sheetId)) return null;
  const rows = Math.min(area.rows, model.getters.getNumberRows(area.sheetId) - area.row);
  const columns = Math.min(area.columns, model.getters.getNumberCols(area.sheetId) - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
};
