import fc from 'fast-check';
import { expect, test } from 'vitest';

import { waitAfter } from '#shared/sync/retry.ts';

const longest = (failures: number) => waitAfter(failures, () => 1);

test('the longest possible wait doubles from 15 seconds up to 15 minutes', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(longest)).toEqual([
    15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 900_000,
  ]);
  expect(longest(5000)).toBe(900_000);
});

test('the wait is anything from nothing up to the longest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = waitAfter(failures, () => chance);
        expect(wait).toBe(Math.floor(chance * longest(failures)));
      },
    ),
  );
});
