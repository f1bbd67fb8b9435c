import { expect, test } from 'vitest';

import { nextStop, type Stop } from '#extension/workspace/matrix/grid-keys.ts';

const row = (name: string, ...columns: number[]): Stop[] =>
  columns.map((column) => ({ row: name, column }));
/** Heads have no vendor and no must-haves; the excluded vendor has only must-haves and the way back. */
const stops = [
  ...row('head', 2, 3, 4),
  ...row('a', 0, 1, 2, 3, 4),
  ...row('b', 0, 1, 2, 3, 4),
  ...row('out', 1, 2),
];
const from = (name: string, column: number): Stop => ({ row: name, column });

test.each([
  ['ArrowRight', from('a', 1), from('a', 2)],
  ['ArrowLeft', from('a', 1), from('a', 0)],
  ['ArrowDown', from('a', 3), from('b', 3)],
  ['ArrowUp', from('a', 3), from('head', 3)],
  ['Home', from('b', 3), from('b', 0)],
  ['End', from('b', 0), from('b', 4)],
  ['ArrowDown', from('b', 2), from('out', 2)],
])('%s from %o leads to %o', (key, start, end) => {
  expect(nextStop(stops, start, key)).toEqual(end);
});

test.each([
  ['ArrowRight', from('a', 4)],
  ['ArrowUp', from('a', 0)],
  ['ArrowDown', from('b', 4)],
  ['Enter', from('a', 0)],
])('%s from %o stays', (key, start) => {
  expect(nextStop(stops, start, key)).toBeNull();
});
