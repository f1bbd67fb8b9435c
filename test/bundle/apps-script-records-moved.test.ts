import { beforeEach, expect, test } from 'vitest';

import type { AnyRecord } from '#shared/model/record.ts';

import { type QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { noteRecord } from '../apps-script/records.ts';

let team: QuickTeam;
let device: QuickDevice;
let sheetId: string;

beforeEach(() => {
  team = new QuickTeam({ keepsContexts: true });
  device = team.member('rater-mori', 'owner');
  sheetId = team.book.book.sheetId('_records') ?? '';
});

const note = (number: number): AnyRecord => noteRecord(`note-${number}`, `覚書 ${number}`);

/** Notes 1 to `count`, each pushed on its own, so that each has a row. */
function pushed(count: number): void {
  for (let number = 1; number <= count; number += 1) team.synced(device, [note(number)]);
}

function insertRows(before: number, count: number): void {
  team.book.book.apply([{ kind: 'insert-headers', sheetId, dimension: 'ROW', before, count }]);
}

function deleteHeaders(dimension: 'ROW' | 'COL', from: number, count: number): void {
  const elements = Array.from({ length: count }, (_, at) => from + at);
  team.book.book.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: '_records',
    dimension,
    elements,
  });
}

function ids(): string[] {
  return team.synced(device, []).records.map(({ id }) => id);
}

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `note-${at + 1}`);

test('a read that fails is no reason to guess how far the sheet is filled while a row moves', () => {
  pushed(4);
  const faults = ['refused' as const];
  team.book.disturb = ({ operation, count }) => {
    if (operation !== 'values') return null;
    if (count > 4 && faults.length === 0) insertRows(2, 1);
    return faults.shift() ?? null;
  };
  const reply = team.post(device, team.body([note(5)]));
  team.book.disturb = null;
  expect(reply).toMatchObject({ kind: 'refused', reason: 'workbook-busy' });
  team.synced(device, [note(5)]);
  expect(ids()).toEqual(numbered(5));
});

test('records that people pushed out of sight by inserting rows are found and counted on from', () => {
  pushed(4);
  insertRows(3, 400);
  team.synced(device, [note(5)]);
  expect(ids()).toEqual(numbered(5));
  team.synced(device, [note(6)]);
  expect(ids()).toEqual(numbered(6));
});

test('rows and columns that people deleted beside the records come back with the next push', () => {
  pushed(3);
  deleteHeaders('ROW', 4, 296);
  deleteHeaders('COL', 20, 11);
  expect(ids()).toEqual(numbered(3));
  team.synced(device, [note(4)]);
  expect(ids()).toEqual(numbered(4));
});

test('a sheet of records whose head was sorted away is read as before', () => {
  pushed(3);
  const columns = 31;
  const area = { sheetId, row: 0, column: 0, rows: 4, columns };
  const values = team.book.book.values(area).toReversed();
  team.book.book.apply([
    {
      kind: 'values',
      area,
      values: values.map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
      ),
    },
  ]);
  expect(ids()).toEqual(numbered(3));
  team.synced(device, [note(4)]);
  expect(ids()).toEqual(numbered(4));
});
