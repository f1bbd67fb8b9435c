import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  betaShare,
  chiSquareTail,
  fQuantile,
  fTail,
  logGamma,
} from '#shared/agreement/distributions.ts';

describe('distributions', () => {
  it('agree with the printed tables of F and chi-square', () => {
    expect(fQuantile(0.975, 5, 18)).toBeCloseTo(3.38, 2);
    expect(fQuantile(0.95, 1, 10)).toBeCloseTo(4.96, 2);
    expect(fQuantile(0.99, 10, 20)).toBeCloseTo(3.37, 2);
    expect(chiSquareTail(3.841, 1)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(18.307, 10)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(29.588, 10)).toBeCloseTo(0.001, 5);
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(fTail(0, 3, 4)).toBe(1);
  });

  it('know factorials, the root of pi and the plain beta shares', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    expect(betaShare(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    // 1 - (1 - x)^3
    expect(betaShare(0.3, 1, 3)).toBeCloseTo(1 - 0.343, 12);
    expect([betaShare(0, 2, 3), betaShare(1, 2, 3)]).toEqual([0, 1]);
  });

  it('have a quantile that is the inverse of the tail', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        (p, df1, df2) => {
          expect(fTail(fQuantile(p, df1, df2), df1, df2)).toBeCloseTo(1 - p, 8);
        },
      ),
      { seed: 9, numRuns: 100 },
    );
  });
});
