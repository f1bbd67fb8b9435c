import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { krippendorffAlpha, type MeasurementLevel } from '#shared/agreement/krippendorff.ts';

import { anyRatings, expectShowable, subjectsOf } from './tables.ts';

const levels: MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];

function alphas(ratings: (number | null)[][]): (number | string)[] {
  return levels.map((level) => {
    const result = krippendorffAlpha(ratings, level);
    return result.state === 'meaningful' ? Number(result.alpha.toFixed(3)) : result.why;
  });
}

describe('krippendorffAlpha', () => {
  it('agrees with the three coders of the encyclopedia and of fast-krippendorff', () => {
    const ratings = subjectsOf([
      '* * * * * 3 4 1 2 1 1 3 3 * 3',
      '1 * 2 1 3 3 4 3 * * * * * * *',
      '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
    ]);
    expect(alphas(ratings)).toEqual([0.691, 0.807, 0.811, 0.809]);
    expect(krippendorffAlpha(ratings, 'nominal')).toMatchObject({ units: 12, values: 26 });
  });

  it('agrees with the four observers of Krippendorff (2011, section C)', () => {
    const ratings = subjectsOf([
      '1 2 3 3 2 1 4 1 2 * * *',
      '1 2 3 3 2 2 4 1 2 5 * 3',
      '* 3 3 3 2 3 4 2 2 5 1 *',
      '1 2 3 3 2 4 4 1 2 5 1 *',
    ]);
    expect(alphas(ratings)).toEqual([0.743, 0.815, 0.849, 0.797]);
    expect(krippendorffAlpha(ratings, 'ordinal')).toMatchObject({ units: 11, values: 40 });
  });

  it('agrees with two observers, with two and with five categories (the same text, sections A and B)', () => {
    const binary = subjectsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']);
    expect(alphas(binary)[0]).toBe(0.095);
    const letters = subjectsOf(['1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4']);
    expect(alphas(letters)[0]).toBe(0.692);
  });

  it('says why there is nothing to say', () => {
    expect(alphas([])[0]).toBe('one-rater');
    expect(alphas([[1], [2]])[0]).toBe('one-rater');
    expect(alphas([[1, 2]])[0]).toBe('too-few-subjects');
    expect(
      alphas([
        [1, null],
        [null, 2],
      ])[0],
    ).toBe('too-few-subjects');
    expect(
      alphas([
        [3, 3],
        [3, 3],
      ])[0],
    ).toBe('no-variation');
    expect(
      alphas([
        [0, -0],
        [0, 0],
      ])[3],
    ).toBe('no-variation');
    expect(
      alphas([
        [1, -2],
        [3, 3],
      ]),
    ).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), 'invalid']);
    expect(alphas([[1, 2], [3]])[0]).toBe('invalid');
    expect(
      alphas([
        [1, Number.NaN],
        [1, 2],
      ])[0],
    ).toBe('invalid');
  });

  it('is 1 for copies, does not depend on order, and never goes above 1', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...levels), (ratings, level) => {
        const result = krippendorffAlpha(ratings, level);
        expectShowable(result);
        const turned = krippendorffAlpha(
          ratings.map((row) => row.toReversed()).toReversed(),
          level,
        );
        expect(turned.state).toBe(result.state);
        const copied = krippendorffAlpha(
          ratings.map((row) => [row[0] ?? null, row[0] ?? null]),
          level,
        );
        expect(copied.state === 'meaningful' ? copied.alpha : 1).toBe(1);
        if (result.state !== 'meaningful' || turned.state !== 'meaningful') return;
        expect(result.alpha).toBeLessThanOrEqual(1);
        expect(turned.alpha).toBeCloseTo(result.alpha, 10);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
