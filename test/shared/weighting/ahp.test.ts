import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyseComparisons, groupComparisons } from '#shared/weighting/ahp.ts';
import {
  consistencyOf,
  geometricConsistencyOf,
  randomIndexTables,
  worstTriad,
} from '#shared/weighting/consistency.ts';
import {
  judgementSteps,
  matrixFault,
  matrixOf,
  type PairwiseMatrix,
  timesOf,
} from '#shared/weighting/pairwise.ts';
import { prioritiesOf, type PrioritisationMethod } from '#shared/weighting/priorities.ts';

const rounded = (values: readonly number[], digits: number) =>
  values.map((value) => Number(value.toFixed(digits)));

/** Row by row above the diagonal; the rest follows. */
function reciprocal(size: number, above: readonly number[]): number[][] {
  const next = above.values();
  const pairs = Array.from({ length: size }, (_, first) =>
    Array.from({ length: size - first - 1 }, (__, offset) => ({
      first,
      second: first + 1 + offset,
      times: next.next().value ?? 1,
    })),
  ).flat();
  const built = matrixOf(size, pairs);
  if (!('matrix' in built)) throw new Error('A comparison is missing.');
  return built.matrix;
}

/** Saaty, "Decision making with the analytic hierarchy process" (2008), the choice of a job. */
const job = reciprocal(5, [1 / 4, 1 / 6, 1 / 4, 1 / 8, 1 / 3, 3, 1 / 7, 4, 1 / 2, 1 / 7]);
/** Wang and Chin, Information Sciences 181 (2011), also in pymcdm's test suite. */
const wangChin = reciprocal(6, [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3]);
const anyMatrix = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.array(fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 7, 9), {
      minLength: 21,
      maxLength: 21,
    }),
  )
  .map(([size, above]) => reciprocal(size, above));

describe('prioritiesOf', () => {
  it('agrees with Saaty (2008) on the choice of a job', () => {
    expect(rounded(prioritiesOf(job, 'eigenvector'), 3)).toEqual([
      0.036, 0.122, 0.262, 0.075, 0.506,
    ]);
  });

  it('agrees with Wang and Chin (2011)', () => {
    expect(rounded(prioritiesOf(wangChin, 'eigenvector'), 4)).toEqual([
      0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391,
    ]);
  });

  it('agrees with the package ahpsurvey on the first three persons of its city200', () => {
    const persons = [
      [1 / 2, 2, 1 / 2, 6, 4, 4, 8, 1 / 4, 3, 8],
      [1 / 2, 4, 1, 4, 4, 2, 8, 1 / 4, 3, 7],
      [1 / 4, 2, 1, 3, 7, 3, 5, 1 / 4, 3, 6],
    ].map((above) => reciprocal(5, above));
    expect(persons.map((matrix) => rounded(prioritiesOf(matrix, 'eigenvector'), 6))).toEqual([
      [0.170947, 0.458718, 0.085473, 0.250764, 0.034098],
      [0.229101, 0.393562, 0.082926, 0.253196, 0.041215],
      [0.154004, 0.49219, 0.082394, 0.221391, 0.050021],
    ]);
    const own = { name: 'ahpsurvey', values: [0, 0, 0.58, 0.9, 1.11] };
    const ratios = persons.map((matrix) => consistencyOf(matrix, own).ratio ?? 0);
    expect(rounded(ratios, 6)).toEqual([0.061254, 0.029628, 0.06328]);
    expect(consistencyOf(job, own).table).toBe('ahpsurvey');
  });

  it('agrees with scikit-criteria on a matrix read by column means', () => {
    const matrix = reciprocal(3, [3, 3, 2]);
    expect(rounded(prioritiesOf(matrix, 'column-mean'), 4)).toEqual([0.5889, 0.2519, 0.1593]);
  });

  it('finds the weights behind consistent comparisons by every method, and they sum to 1', () => {
    const weight = fc.double({ min: 0.05, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (weights) => {
        const matrix = weights.map((a) => weights.map((b) => a / b));
        const sum = weights.reduce((a, b) => a + b, 0);
        const methods: PrioritisationMethod[] = ['eigenvector', 'geometric-mean', 'column-mean'];
        for (const method of methods) {
          prioritiesOf(matrix, method).forEach((found, place) => {
            expect(found).toBeCloseTo((weights[place] ?? 0) / sum, 10);
          });
        }
        expect(consistencyOf(matrix)).toMatchObject({ index: 0 });
        expect(geometricConsistencyOf(matrix).index).toBeLessThan(1e-12);
        expect(worstTriad(matrix)).toBeNull();
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('is the eigenvector: the matrix stretches it by lambda and nothing else', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const weights = prioritiesOf(matrix, 'eigenvector');
        const { lambdaMax, index } = consistencyOf(matrix);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        expect(index).toBeGreaterThanOrEqual(0);
        matrix.forEach((row, place) => {
          const product = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
          expect(product).toBeCloseTo(lambdaMax * (weights[place] ?? 0), 8);
        });
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

describe('consistencyOf', () => {
  it('names its table, and the ratio depends on it', () => {
    const saaty = consistencyOf(wangChin);
    expect(saaty).toMatchObject({ table: 'Saaty 1980', randomIndex: 1.24, acceptable: false });
    expect(saaty.ratio).toBeCloseTo(0.229, 3);
    const other = consistencyOf(wangChin, 'Alonso & Lamata 2006');
    expect(other).toMatchObject({ table: 'Alonso & Lamata 2006', randomIndex: 1.2479 });
    expect(other.index).toBe(saaty.index);
  });

  it('is 0 for two items and says that a table ends', () => {
    expect(
      consistencyOf([
        [1, 7],
        [1 / 7, 1],
      ]),
    ).toMatchObject({ lambdaMax: 2, index: 0, ratio: 0 });
    const many = Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1));
    expect(consistencyOf(many)).toMatchObject({ ratio: null, randomIndex: null, acceptable: null });
    expect(randomIndexTables['Alonso & Lamata 2006']).toHaveLength(15);
  });

  it('has a sister for geometric means', () => {
    // ln²(ε) of a 3 x 3 matrix: all three errors are a third of ln(a12 a23 / a13).
    const third = Math.log((2 * 3) / 1) / 3;
    const { index, limit, acceptable } = geometricConsistencyOf(reciprocal(3, [2, 1, 3]));
    expect(index).toBeCloseTo(3 * third ** 2, 12);
    expect([limit, acceptable]).toEqual([0.31, false]);
    expect(geometricConsistencyOf([[1]])).toEqual({ index: 0, limit: null, acceptable: true });
  });
});

describe('worstTriad', () => {
  it('agrees with Koczkodaj (1993): 2, 5 and 3 contradict each other by 1/6', () => {
    const triad = worstTriad(reciprocal(3, [2, 5, 3]));
    expect(triad).toMatchObject({ items: [0, 1, 2], first: 2, second: 3, direct: 5, implied: 6 });
    expect(triad?.inconsistency).toBeCloseTo(1 / 6, 12);
  });

  it('points at the three that contradict each other most', () => {
    expect(worstTriad(wangChin)).toMatchObject({ items: [1, 3, 4], direct: 1 / 5, implied: 3 });
  });
});

describe('matrixOf and matrixFault', () => {
  it('names the comparisons still to be made', () => {
    expect(matrixOf(3, [{ first: 2, second: 0, times: 4 }])).toEqual({
      missing: [
        { first: 0, second: 1 },
        { first: 1, second: 2 },
      ],
    });
  });

  it('names the first fault', () => {
    expect(matrixFault([])).toEqual({ why: 'not-square' });
    expect(matrixFault([[1, 2]])).toEqual({ why: 'not-square' });
    expect(
      matrixFault([
        [1, 0],
        [1, 1],
      ]),
    ).toEqual({ why: 'not-positive', row: 0, column: 1 });
    expect(
      matrixFault([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual({ why: 'not-reciprocal', row: 1, column: 0 });
    expect(matrixFault([[2]])).toEqual({ why: 'not-reciprocal', row: 0, column: 0 });
    expect(matrixFault(job)).toBeNull();
  });

  it('turns words into numbers', () => {
    expect(judgementSteps.map(({ name }) => timesOf(name))).toEqual([1, 3, 5, 7, 9]);
    expect(timesOf('strong', { inverse: true })).toBeCloseTo(0.2, 12);
    expect(timesOf('strong', { between: true })).toBe(6);
    expect(timesOf('extreme', { between: true })).toBe(9);
  });
});

describe('analyseComparisons', () => {
  it('gives weights, consistency and the worst triad, or the fault', () => {
    const result = analyseComparisons(job, {
      method: 'geometric-mean',
      table: 'Alonso & Lamata 2006',
    });
    expect(result).toMatchObject({
      state: 'weighed',
      method: 'geometric-mean',
      consistency: { table: 'Alonso & Lamata 2006' },
      worst: { items: expect.any(Array) },
    });
    expect(
      analyseComparisons([
        [1, 2],
        [1, 1],
      ]),
    ).toMatchObject({ state: 'faulty', why: 'not-reciprocal' });
  });

  it('makes one reciprocal matrix of many', () => {
    const flat: PairwiseMatrix = [
      [1, 8],
      [1 / 8, 1],
    ];
    const [[, joint = 0] = []] = groupComparisons([
      flat,
      [
        [1, 2],
        [1 / 2, 1],
      ],
    ]);
    expect(joint).toBeCloseTo(4, 12);
    expect(matrixFault(groupComparisons([job, job, job]))).toBeNull();
    expect(groupComparisons([])).toEqual([]);
  });
});
