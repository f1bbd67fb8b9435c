import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberText } from '#shared/scoring/number-text.ts';

describe('numberText', () => {
  it.each([
    [-0, 2, '0.00'],
    [-0.004, 2, '0.00'],
    [-0.005, 2, '-0.01'],
    [1e-16, 2, '0.00'],
    [1e-16, 0, '0'],
    [2.675, 2, '2.68'],
    [1.005, 2, '1.01'],
    [8.345, 2, '8.35'],
    [3.45, 1, '3.5'],
    [0.1 + 0.2, 1, '0.3'],
    [1e21, 0, '1000000000000000000000'],
    [-1e21, 1, '-1000000000000000000000.0'],
    [Number.NaN, 2, '—'],
    [Infinity, 2, '—'],
    [null, 2, '—'],
  ])('writes %s with %s decimals as %s', (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });

  it('says what stands for nothing', () => {
    expect(numberText(null, 1, '?')).toBe('?');
  });

  it('never writes -0, NaN, an exponent or anything farther than half a digit', () => {
    fc.assert(
      fc.property(fc.double(), fc.nat(6), (value, decimals) => {
        const text = numberText(value, decimals);
        if (text === '—') return;
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(text).not.toMatch(/^-0(\.0+)?$/);
        const slack = Math.abs(value) * 1e-14 + 0.5 * 10 ** -decimals;
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(slack * (1 + 1e-9));
      }),
      { seed: 25, numRuns: 500 },
    );
  });
});
