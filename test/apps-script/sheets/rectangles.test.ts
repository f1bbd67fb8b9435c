import fc from 'fast-check';
import { expect, test } from 'vitest';

import { partOf, rectanglesOf } from '#apps-script/sheets/rectangles.ts';

const grids = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { maxLength: 8 }),
  );

test('the rectangles cover every marked cell once and no other', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const covered = grid.map((row) => row.map(() => 0));
      for (const { row, column, rows, columns } of rectanglesOf(grid, Boolean)) {
        for (let y = row; y < row + rows; y += 1) {
          for (let x = column; x < column + columns; x += 1) {
            const line = covered[y];
            if (line) line[x] = (line[x] ?? 0) + 1;
          }
        }
      }
      expect(covered).toEqual(grid.map((row) => row.map(Number)));
    }),
  );
});

test('a column is one rectangle', () => {
  const grid = [
    ['', 'x'],
    ['', 'x'],
    ['', 'x'],
  ];
  const areas = rectanglesOf(grid, (cell) => cell === 'x');
  expect(areas).toEqual([{ row: 0, column: 1, rows: 3, columns: 1 }]);
  expect(areas.map((area) => partOf(grid, area))).toEqual([[['x'], ['x'], ['x']]]);
});
