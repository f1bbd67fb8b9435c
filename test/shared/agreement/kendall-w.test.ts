import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kendallW, midRanks } from '#shared/agreement/kendall-w.ts';

import { anxiety, anyRatings, expectShowable, shroutAndFleiss } from './tables.ts';

describe('kendallW', () => {
  it('agrees with the package irr on its data set anxiety: Wt = 0.54, chi-square(19) = 30.8, p = 0.0429', () => {
    const result = kendallW(anxiety);
    if (result.state !== 'meaningful') throw new Error(result.why);
    expect(result.w).toBeCloseTo(0.54, 3);
    expect(result.chiSquare).toBeCloseTo(30.8, 1);
    expect(result.p).toBeCloseTo(0.0429, 4);
    expect(result).toMatchObject({ degrees: 19, subjects: 20, raters: 3 });
  });

  it('is the share of the greatest spread when there are no ties', () => {
    // Rank sums 4, 9, 8, 9 around 7.5: S = 17, and 12 * 17 / (9 * (64 - 4)).
    const result = kendallW([
      [1, 1, 2],
      [2, 4, 3],
      [4, 3, 1],
      [3, 2, 4],
    ]);
    expect(result).toMatchObject({ state: 'meaningful' });
    expect(result.state === 'meaningful' && result.w).toBeCloseTo(204 / 540, 12);
    expect(result.state === 'meaningful' && result.uncorrected).toBeCloseTo(204 / 540, 12);
  });

  it('says why there is nothing to say', () => {
    expect(kendallW([[1], [2]])).toEqual({ state: 'not-meaningful', why: 'one-rater' });
    expect(kendallW([[1, 2]])).toEqual({ state: 'not-meaningful', why: 'too-few-subjects' });
    expect(kendallW([])).toEqual({ state: 'not-meaningful', why: 'too-few-subjects' });
    expect(
      kendallW([
        [2, 3],
        [2, 3],
      ]),
    ).toEqual({ state: 'not-meaningful', why: 'no-variation' });
    expect(
      kendallW([
        [1, 2],
        [null, 3],
        [4, null],
      ]),
    ).toMatchObject({ why: 'too-few-subjects' });
    expect(
      kendallW([
        [1, 2],
        [Infinity, 3],
      ]),
    ).toMatchObject({ why: 'invalid' });
  });

  it('stays within 0 and 1, sees only the order, and is 1 for copies', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const result = kendallW(ratings);
        expectShowable(result);
        const cubed = kendallW(ratings.map((row) => row.map((v) => (v === null ? v : v ** 3 - 7))));
        expect(cubed).toEqual(result);
        const copied = kendallW(ratings.map(([value = null]) => [value, value, value]));
        expect(copied.state === 'meaningful' ? copied.w : 1).toBeCloseTo(1, 12);
        if (result.state !== 'meaningful') return;
        expect(result.w).toBeGreaterThanOrEqual(result.uncorrected);
        expect(result.uncorrected).toBeGreaterThanOrEqual(0);
        expect(result.w).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('gives tied values the mean of their places', () => {
    expect(midRanks([5, 1, 5, 5, 0])).toEqual({ ranks: [4, 2, 4, 4, 1], tied: 24 });
    expect(midRanks(shroutAndFleiss.map(([first = 0]) => first)).ranks).toEqual([
      5, 1.5, 4, 3, 6, 1.5,
    ]);
  });
});
