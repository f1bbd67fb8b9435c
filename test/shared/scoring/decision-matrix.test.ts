import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rankAcceptability } from '#shared/scoring/acceptability.ts';
import { drawsFrom } from '#shared/scoring/draws.ts';
import { shareAbove } from '#shared/scoring/robustness.ts';
import { scoreThresholds } from '#shared/scoring/score-thresholds.ts';
import { topsis } from '#shared/scoring/topsis.ts';
import { weightSensitivity } from '#shared/scoring/weight-flips.ts';
import { weightedSums } from '#shared/scoring/weighted-sum.ts';

/** The numerical example of Triantaphyllou and Sanchez (Decision Sciences 28, 1997). */
const matrix = [
  [0.3088, 0.2897, 0.3867, 0.1922],
  [0.2163, 0.3458, 0.1755, 0.6288],
  [0.4509, 0.2473, 0.1194, 0.0575],
  [0.024, 0.1172, 0.3184, 0.1215],
];
const weights = [0.3277, 0.3058, 0.2876, 0.079];
const anyMatrix = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }),
    ),
  );

const rounded = (values: readonly number[], digits: number) =>
  values.map((value) => Number(value.toFixed(digits)));

describe('weightedSums', () => {
  it('agrees with Triantaphyllou and Sanchez and with scikit-criteria', () => {
    const totals = weightedSums(matrix, weights).map(({ total }) => Number(total.toFixed(4)));
    expect(totals).toEqual([0.3162, 0.2768, 0.2623, 0.1449]);
    const sums = weightedSums(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [1, 1, 1],
    );
    expect(sums.map(({ total }) => total)).toEqual([4, 11]);
    expect(sums[1]?.terms[1]).toEqual({ weight: 1, value: 5, product: 5 });
  });
});

describe('weightSensitivity', () => {
  it('agrees with Triantaphyllou and Sanchez: the third weight down by 64.9 % lets the second overtake the first', () => {
    const { top, any, flips, criticality } = weightSensitivity(matrix, weights);
    expect(top).toMatchObject({ criterion: 2, ahead: 0, behind: 1 });
    expect(top?.percent).toBeCloseTo(64.9, 1);
    expect(any).toMatchObject({ criterion: 0, ahead: 1, behind: 2 });
    // Taking 0.426 from the first weight, 0.3277, would be needed: not feasible.
    expect(
      flips.some((flip) => flip.criterion === 0 && flip.ahead === 0 && flip.behind === 1),
    ).toBe(false);
    expect(criticality.map(({ degree }) => Math.round(degree ?? 0))).toEqual([19, 48, 65, 32]);
    expect(criticality[3]?.sensitivity).toBeCloseTo(1 / 32.149, 4);
  });

  it('makes the two equal at the weight it names, and has no flip for ties', () => {
    fc.assert(
      fc.property(anyMatrix, ([values, parts]) => {
        for (const { criterion, ahead, behind, weight } of weightSensitivity(values, parts).flips) {
          const changed = parts.map((part, place) => (place === criterion ? weight : part));
          const sums = weightedSums(values, changed);
          expect(sums[ahead]?.total).toBeCloseTo(sums[behind]?.total ?? Number.NaN, 9);
          expect(weight).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { seed: 21, numRuns: 200 },
    );
    expect(
      weightSensitivity(
        [
          [3, 3],
          [3, 3],
        ],
        [1, 1],
      ),
    ).toMatchObject({ flips: [], top: null, any: null });
    expect(weightSensitivity([], []).criticality).toEqual([]);
  });
});

describe('scoreThresholds', () => {
  it('makes the two equal at the value it names, within the limits', () => {
    fc.assert(
      fc.property(anyMatrix, ([values, parts]) => {
        const found = scoreThresholds(values, parts, { low: 1, high: 5 });
        for (const { alternative, criterion, other, value } of found) {
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThanOrEqual(5);
          const changed = values.map((row, at) =>
            row.map((old, place) => (at === alternative && place === criterion ? value : old)),
          );
          const sums = weightedSums(changed, parts);
          expect(sums[alternative]?.total).toBeCloseTo(sums[other]?.total ?? Number.NaN, 9);
        }
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('is (0.3162 - 0.2768) / 0.2876 for the third value of the first example', () => {
    const found = scoreThresholds(matrix, weights).find(
      ({ alternative, criterion, other }) => alternative === 0 && criterion === 2 && other === 1,
    );
    expect(found?.change).toBeCloseTo(0.137, 3);
    expect(found?.percent).toBeCloseTo(35.4, 1);
  });
});

describe('topsis', () => {
  it('agrees with Tzeng and Huang (2011), as in scikit-criteria', () => {
    const { closeness } = topsis(
      [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      [0.3, 0.4, 0.3],
    );
    expect(rounded(closeness, 4)).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
  });

  it('agrees with Opricovic and Tzeng (2004), as in pymcdm', () => {
    const { closeness } = topsis(
      [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      [0.5, 0.5],
      {
        scale: 'range',
        lessIsBetter: [true, false],
      },
    );
    expect(rounded(closeness, 3)).toEqual([0.5, 0.617, 0.5]);
  });

  it('agrees with scikit-criteria on plain distances', () => {
    const result = topsis(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [1, 1, 1],
      { scale: 'none' },
    );
    expect(rounded(result.closeness, 8)).toEqual([0.14639248, 0.85360752]);
  });

  it('keeps the order of the rest with fixed limits, whoever else is there', () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(4), ([values, parts], out) => {
        const limits = { best: parts.map(() => 5), worst: parts.map(() => 1) };
        const all = topsis(values, parts, { scale: 'none', limits }).closeness;
        const fewer = values.filter((_, place) => place !== out);
        const rest = topsis(fewer, parts, { scale: 'none', limits }).closeness;
        expect(rest).toEqual(all.filter((_, place) => place !== out));
        expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
      { seed: 23, numRuns: 100 },
    );
    expect(
      topsis(
        [
          [3, 3],
          [3, 3],
        ],
        [1, 1],
      ).closeness,
    ).toEqual([0.5, 0.5]);
  });
});

describe('rankAcceptability', () => {
  const options = { seed: 20_261_121, samples: 20_000 };

  it('finds the shares that a line of weightings gives by eye', () => {
    // With w on the first criterion the totals are w, 1 - w and 0.4: the third is never first, and second unless both lie in 0.4..0.6.
    const { ranks, centralWeights, margin } = rankAcceptability(
      [
        [1, 0],
        [0, 1],
        [0.4, 0.4],
      ],
      options,
    );
    const expected = [
      [0.5, 0.1, 0.4],
      [0.5, 0.1, 0.4],
      [0, 0.8, 0.2],
    ];
    expected.forEach((row, place) => {
      row.forEach((share, rank) => {
        expect(Math.abs((ranks[place]?.[rank] ?? 9) - share)).toBeLessThan(2 * margin);
      });
    });
    expect(centralWeights[0]?.[0]).toBeCloseTo(0.75, 2);
    expect(centralWeights[2]).toBeNull();
  });

  it('has the rank-order centroid as the centre of all weightings that keep an order (Barron and Barrett 1996)', () => {
    const { centralWeights } = rankAcceptability([[1, 1, 1]], {
      ...options,
      importance: [2, 0, 1],
    });
    const centre = centralWeights[0] ?? [];
    [5 / 18, 2 / 18, 11 / 18].forEach((weight, place) => {
      expect(Math.abs((centre[place] ?? 0) - weight)).toBeLessThan(0.005);
    });
  });

  it('shares the ranks of ties, draws uncertain values evenly, and repeats itself', () => {
    const tied = rankAcceptability(
      [
        [2, 2],
        [2, 2],
        [1, 1],
      ],
      options,
    );
    [
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ].forEach((row, place) => {
      row.forEach((share, rank) => expect(tied.ranks[place]?.[rank]).toBeCloseTo(share, 9));
    });
    const open = rankAcceptability([[{ low: 1, high: 5 }], [4]], options);
    expect(Math.abs((open.ranks[0]?.[0] ?? 0) - 0.25)).toBeLessThan(open.margin * 2);
    expect(rankAcceptability(matrix, options)).toEqual(rankAcceptability(matrix, options));
    expect(rankAcceptability([], options).ranks).toEqual([]);
  });

  it('agrees with the exact share for two, and every row and column sums to 1', () => {
    fc.assert(
      fc.property(anyMatrix, fc.integer(), ([values], seed) => {
        const { ranks, margin } = rankAcceptability(values, { seed, samples: 4000 });
        ranks.forEach((row, place) => {
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(ranks.reduce((sum, other) => sum + (other[place] ?? 0), 0)).toBeCloseTo(1, 9);
        });
        const [first = [], second = []] = values;
        const differences = first.map((value, place) => value - (second[place] ?? 0));
        if (differences.every((difference) => difference === 0)) return;
        const pair = rankAcceptability([first, second], { seed, samples: 4000 });
        expect(Math.abs((pair.ranks[0]?.[0] ?? 0) - shareAbove(differences))).toBeLessThan(
          3 * margin,
        );
      }),
      { seed: 24, numRuns: 40 },
    );
  });

  it('draws the same numbers for the same seed, evenly from 0 to 1', () => {
    const draw = drawsFrom(7);
    const numbers = Array.from({ length: 10_000 }, draw);
    expect(numbers.slice(0, 3)).toEqual(Array.from({ length: 3 }, drawsFrom(7)));
    expect(numbers.reduce((a, b) => a + b, 0) / numbers.length).toBeCloseTo(0.5, 1);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});
