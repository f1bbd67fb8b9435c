import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { instantOf, millisecondsOf } from '#shared/time/instant.ts';

test('an instant is as many milliseconds after 1970 as the calendar says, and back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
      (date) => {
        expect(instantOf(date.getTime())).toBe(date.toISOString());
        expect(millisecondsOf(date.toISOString())).toBe(date.getTime());
      },
    ),
    { numRuns: 2000 },
  );
});

test('the first and last day of every month of four centuries are where they belong', () => {
  const days = Array.from({ length: 146_097 }, (_, day) => day * 86_400_000);
  const wrong = days.filter((time) => instantOf(time) !== new Date(time).toISOString());
  expect(wrong).toEqual([]);
});
