import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { weightedKappa } from '#shared/agreement/kappa.ts';

import { anxiety, expectShowable } from './tables.ts';

const first = anxiety.map(([value = null]) => value);
const second = anxiety.map(([, value = null]) => value);

describe('weightedKappa', () => {
  it('agrees with the package irr on anxiety: 0.119 unweighted, 0.297 squared', () => {
    const plain = weightedKappa(first, second);
    expect(plain.state === 'meaningful' && plain.kappa).toBeCloseTo(0.119, 3);
    const squared = weightedKappa(first, second, 'quadratic');
    expect(squared.state === 'meaningful' && squared.kappa).toBeCloseTo(0.297, 3);
    const linear = weightedKappa(first, second, 'linear');
    // Mean distance 1.2 steps found, 1.48 expected.
    expect(linear.state === 'meaningful' && linear.kappa).toBeCloseTo(1 - 1.2 / 1.48, 12);
  });

  it('is 0.4 for 20 yes-yes, 5 yes-no, 10 no-yes and 15 no-no', () => {
    const a = [...Array<number>(25).fill(1), ...Array<number>(25).fill(0)];
    const b = [
      ...Array<number>(20).fill(1),
      ...Array<number>(5).fill(0),
      ...Array<number>(10).fill(1),
      ...Array<number>(15).fill(0),
    ];
    const result = weightedKappa(a, b);
    expect(result.state === 'meaningful' && result.kappa).toBeCloseTo(0.4, 12);
  });

  it('says why there is nothing to say', () => {
    expect(weightedKappa([1], [1, 2])).toMatchObject({ why: 'invalid' });
    expect(weightedKappa([1, 9], [1, 2], 'linear', [1, 2, 3])).toMatchObject({ why: 'invalid' });
    expect(weightedKappa([1, null], [1, 2])).toMatchObject({ why: 'too-few-subjects' });
    expect(weightedKappa([3, 3], [3, 3])).toMatchObject({ why: 'no-variation' });
  });

  it('is symmetric and at most 1', () => {
    const answers = fc.array(
      fc.tuple(
        fc.option(fc.integer({ min: 1, max: 5 })),
        fc.option(fc.integer({ min: 1, max: 5 })),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, fc.constantFrom('none', 'linear', 'quadratic'), (pairs, weights) => {
        const a = pairs.map(([one]) => one);
        const b = pairs.map(([, other]) => other);
        const result = weightedKappa(a, b, weights, [1, 2, 3, 4, 5]);
        expectShowable(result);
        const turned = weightedKappa(b, a, weights, [1, 2, 3, 4, 5]);
        expect(turned.state).toBe(result.state);
        if (result.state !== 'meaningful' || turned.state !== 'meaningful') return;
        expect(turned.kappa).toBeCloseTo(result.kappa, 12);
        expect(result.kappa).toBeLessThanOrEqual(1);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
