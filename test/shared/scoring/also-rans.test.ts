import { expect, test } from 'vitest';

import { alsoRanTrials } from '../../soak/also-rans.ts';

test('an also-ran that comes, goes or doubles changes nothing about the rest, and bounds hold what becomes known', () => {
  expect(alsoRanTrials(1500, 20_261_121)).toEqual([]);
});
