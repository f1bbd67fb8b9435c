import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type IntraclassTable,
  intraclassCorrelations,
  intraclassForms,
} from '#shared/agreement/intraclass.ts';
import type { Ratings } from '#shared/agreement/outcome.ts';

import { anxiety, anyRatings, expectShowable, shroutAndFleiss, subjectsOf } from './tables.ts';

function tableOf(ratings: Ratings): IntraclassTable {
  const result = intraclassCorrelations(ratings);
  if (result.state !== 'meaningful') throw new Error(result.why);
  return result;
}

const rounded = (table: IntraclassTable, of: 'icc' | 'lower' | 'upper', digits = 2) =>
  intraclassForms.map((form) => Number(table.forms[form][of]?.toFixed(digits)));

describe('intraclassCorrelations', () => {
  it('agrees with Shrout and Fleiss (1979) and with the intervals that psych and pingouin print for them', () => {
    const table = tableOf(shroutAndFleiss);
    expect(rounded(table, 'icc')).toEqual([0.17, 0.29, 0.71, 0.44, 0.62, 0.91]);
    expect(rounded(table, 'lower')).toEqual([-0.13, 0.02, 0.34, -0.88, 0.07, 0.68]);
    expect(rounded(table, 'upper')).toEqual([0.72, 0.76, 0.95, 0.91, 0.93, 0.99]);
    expect(table.meanSquares.subjects).toBeCloseTo(11.24, 2);
    expect(table.meanSquares.within).toBeCloseTo(6.26, 2);
    expect(table.meanSquares.raters).toBeCloseTo(32.49, 2);
    expect(table.meanSquares.residual).toBeCloseTo(1.02, 2);
    expect(table.forms['1,1']).toMatchObject({ df1: 5, df2: 18 });
    expect(table.forms['2,k']).toMatchObject({ df1: 5, df2: 15 });
    expect(table.forms['1,1'].f).toBeCloseTo(1.79, 2);
    expect(table.forms['3,1'].p).toBeCloseTo(0.00013, 5);
  });

  it('agrees with the eight wines of real-statistics.com, also in pingouin’s test suite', () => {
    const wines = subjectsOf([
      '1 1 3 6 6 7 8 9',
      '2 3 8 4 5 5 7 9',
      '0 3 1 3 5 6 7 9',
      '1 2 4 3 6 2 9 8',
    ]);
    const table = tableOf(wines);
    expect(rounded(table, 'icc')).toEqual([0.73, 0.73, 0.73, 0.91, 0.91, 0.92]);
    expect(rounded(table, 'lower')).toEqual([0.43, 0.43, 0.43, 0.75, 0.75, 0.75]);
    expect(rounded(table, 'upper')).toEqual([0.93, 0.93, 0.93, 0.98, 0.98, 0.98]);
    const missing = wines.map((row, place) => (place === 3 ? [null, ...row.slice(1)] : row));
    expect(rounded(tableOf(missing), 'icc')).toEqual([0.75, 0.75, 0.75, 0.92, 0.92, 0.92]);
  });

  it('agrees with irr’s twoway agreement on anxiety: 0.198, interval -0.039 to 0.494', () => {
    const form = tableOf(anxiety).forms['2,1'];
    expect(form.icc).toBeCloseTo(0.198, 3);
    expect(form.lower).toBeCloseTo(-0.039, 3);
    expect(form.upper).toBeCloseTo(0.494, 3);
  });

  it('knows raters who differ by a constant', () => {
    const { forms } = tableOf([
      [1, 2],
      [2, 3],
      [4, 5],
    ]);
    expect(forms['3,1']).toMatchObject({ icc: 1, f: null, p: 0, lower: null, upper: null });
    expect(forms['2,1'].icc).toBeCloseTo(14 / 17, 12);
  });

  it('takes rounding for nothing where all subjects and raters are alike', () => {
    const { forms } = tableOf([
      [1, 2, 1],
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(forms['2,k']).toMatchObject({ icc: null, lower: null, upper: null });
    expect(forms['1,k'].icc).toBeNull();
  });

  it('says why there is nothing to say', () => {
    expect(intraclassCorrelations([[1], [2]])).toMatchObject({ why: 'one-rater' });
    expect(intraclassCorrelations([[1, 2]])).toMatchObject({ why: 'too-few-subjects' });
    expect(
      intraclassCorrelations([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ why: 'no-variation' });
    expect(
      intraclassCorrelations(
        [
          [1, 2],
          [2, 1],
        ],
        1,
      ),
    ).toMatchObject({ why: 'invalid' });
    expect(intraclassCorrelations([[null, null]])).toMatchObject({ state: 'not-meaningful' });
  });

  it('never exceeds 1, holds the estimate in its interval, ignores a shift, and prints no NaN', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: -9, max: 9 }), (ratings, shift) => {
        const result = intraclassCorrelations(ratings);
        expectShowable(result);
        if (result.state !== 'meaningful') return;
        const moved = tableOf(ratings.map((row) => row.map((v) => (v === null ? v : v + shift))));
        for (const form of intraclassForms) {
          const { icc, lower, upper } = result.forms[form];
          if (icc === null) continue;
          expect(icc).toBeLessThanOrEqual(1 + 1e-12);
          expect(moved.forms[form].icc).toBeCloseTo(icc, 8);
          if (lower === null || upper === null || form.startsWith('2')) continue;
          expect(lower).toBeLessThanOrEqual(icc + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(icc - 1e-9);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
