import { expect, test } from 'vitest';

import { runWorld } from '../soak/worlds.ts';

const worlds = Array.from({ length: 9 }, (_, number) => 100 + number);

test.each(worlds)(
  'nothing is lost, doubled or left half done in world %i of the records',
  (number) => {
    expect(runWorld({ laidOut: false, number })).toEqual([]);
  },
);

test('nothing is lost, doubled or left half done, and every sheet shows the records', () => {
  expect(runWorld({ laidOut: true, number: 200 })).toEqual([]);
});
