import fc from 'fast-check';
import { expect, test } from 'vitest';

import { displaced } from '#apps-script/sheets/displaced.ts';
import { inputMarker } from '#shared/matrix/input-layout.ts';

type Grid = string[][];
type Action = (grid: Grid) => Grid;

const marker = `'${inputMarker}`;
const rowKeys = [marker, 'head', 'r1', 'r2', 'r3'];
const spare = 6;

const turned = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, at) => grid.map((row) => row[at] ?? ''));

/** Keys in the first row and column, a heading over each vendor, typed cells, a column of people's own, and room at the end. */
function sheet(typed: readonly (readonly boolean[])[], own: boolean): Grid {
  const columns = [
    rowKeys,
    ...typed.map((is, vendor) => [
      `v${vendor}`,
      `=name${vendor}`,
      ...is.map((filled, row) => (filled ? `${vendor}.${row}` : '')),
    ]),
    ...(own ? [['', 'mine', 'x', '', 'y']] : []),
    ...Array.from({ length: spare }, () => ['', '', '', '', '']),
  ];
  return [...turned(columns), ...Array.from({ length: spare }, () => columns.map(() => ''))];
}

const insertedRows = (at: number, count: number): Action => {
  return (grid) => {
    const blank = Array.from({ length: count }, () => (grid[0] ?? []).map(() => ''));
    return [...grid.slice(0, at), ...blank, ...grid.slice(at)].slice(0, grid.length);
  };
};

const movedRow = (from: number, to: number): Action => {
  return (grid) => {
    const rest = grid.toSpliced(from, 1);
    return rest.toSpliced(to, 0, grid[from] ?? []);
  };
};

const acrossColumns = (action: Action): Action => {
  return (grid) => turned(action(turned(grid)));
};

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })).map(([at, count]) => insertedRows(at, count)),
  fc
    .tuple(fc.nat(6), fc.integer({ min: 1, max: 3 }))
    .map(([at, count]) => acrossColumns(insertedRows(at, count))),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(6)).map(([from, to]) => movedRow(from, to)),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(8))
    .map(([from, to]) => acrossColumns(movedRow(from, to))),
  fc.constant((grid: Grid) => grid),
);

type Writing = { row: number; column: number; text: string };

/** What a machine writes that knows the sheet as it was: keys and headings of vendors and a criterion that are new. */
function writings(before: Grid, newVendors: number, hasNewRow: boolean): Writing[] {
  const column = turned(before).findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
  const rows = hasNewRow ? [{ row: rowKeys.length, column: 0, text: 'r4' }] : [];
  return [
    ...rows,
    ...Array.from({ length: newVendors }, (_, at) => [
      { row: 0, column: column + at, text: `new${at}` },
      { row: 1, column: column + at, text: `=new${at}` },
    ]).flat(),
  ];
}

const written = (grid: Grid, texts: readonly Writing[]): Grid =>
  grid.map((cells, row) =>
    cells.map((cell, column) => {
      return texts.find((one) => one.row === row && one.column === column)?.text ?? cell;
    }),
  );

/** Each typed cell with the keys of its row and its column, which say whose it is. */
function readOf(grid: Grid): Set<string> {
  const keyRow = grid.find((cells) => cells.includes(marker)) ?? [];
  const keyColumn = keyRow.indexOf(marker);
  return new Set(
    grid.flatMap((cells) =>
      cells.flatMap((cell, at) =>
        /^\d/.test(cell) ? [`${cells[keyColumn]} ${keyRow[at]} ${cell}`] : [],
      ),
    ),
  );
}

const situations = fc.record({
  typed: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  own: fc.boolean(),
  newVendors: fc.integer({ min: 0, max: 2 }),
  hasNewRow: fc.boolean(),
  act: actions,
});

function putBack(before: Grid, after: Grid, texts: readonly Writing[]): Grid {
  const moved = displaced(before, after, (row, column) =>
    texts.some((one) => {
      return one.row === row && one.column === column && after[row]?.[column] === one.text;
    }),
  );
  return after.map((cells, row) =>
    cells.map((cell, at) => {
      const held = moved[row]?.[at] ?? cell;
      if (typeof held !== 'string') throw new Error('Only texts were in the sheet.');
      return held;
    }),
  );
}

test('what was typed keeps its keys, whoever moves rows or columns before, amid or after a writing', () => {
  fc.assert(
    fc.property(situations, fc.nat(5), ({ typed, own, newVendors, hasNewRow, act }, first) => {
      const before = sheet(typed, own);
      const texts = writings(before, newVendors, hasNewRow);
      const after = written(act(written(before, texts.slice(0, first))), texts.slice(first));
      const end = putBack(before, after, texts);
      expect(readOf(end)).toEqual(readOf(before));
      const owned = own ? ['mine', 'x', 'y'] : [];
      expect(end.flat()).toEqual(expect.arrayContaining(owned));
    }),
  );
});

test('nothing is put back where nobody moved anything, however the people’s cells changed', () => {
  fc.assert(
    fc.property(situations, situations, ({ typed, own, newVendors, hasNewRow }, { act }) => {
      const before = sheet(typed, own);
      const texts = writings(before, newVendors, hasNewRow);
      const after = written(before, texts);
      expect(putBack(before, after, texts)).toEqual(after);
      expect(putBack(before, act(after), [])).toEqual(act(after));
    }),
  );
});

test('a key that was written over the last vendor’s is taken back, and so is the heading', () => {
  const before = sheet(
    [
      [true, false, false],
      [false, true, false],
    ],
    false,
  );
  const texts = writings(before, 1, false);
  const moved = acrossColumns(insertedRows(1, 1))(before);
  expect(readOf(written(moved, texts))).not.toEqual(readOf(before));
  expect(putBack(before, written(moved, texts), texts)).toEqual(moved);
});
