import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { decimalOf } from '#shared/costs/decimal.ts';
import { decimalSchema } from '#shared/model/fee.ts';

it.each([
  [0, '0'],
  [450, '450'],
  [0.5, '0.5'],
  [2.75, '2.75'],
  [1.005, '1.005'],
  [0.1 + 0.2, '0.3'],
  [0.99996, '1'],
  [999_999_999_999.9999, '999999999999.9999'],
  [-1, null],
  [Number.NaN, null],
  [1e12, null],
])('%s is written %s', (value, text) => {
  expect(decimalOf(value)).toBe(text);
});

it('whatever it writes is a decimal of the records that reads as the nearest number', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
      const text = decimalOf(value) ?? '';
      expect(decimalSchema.safeParse(text).success).toBe(true);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.000_050_1);
    }),
  );
});
