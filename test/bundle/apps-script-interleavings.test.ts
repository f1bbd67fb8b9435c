import { expect, test } from 'vitest';

import { runWorld } from '../soak/worlds.ts';

const worlds = Array.from({ length: 10 }, (_, number) => number);

test.each(worlds)(
  'nothing is lost, doubled or left half done in world %i of the records',
  (number) => {
    expect(runWorld({ laidOut: false, number })).toEqual([]);
  },
);
