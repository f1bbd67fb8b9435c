import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  percentsOf,
  wholeWeights,
  withAxisAt,
} from '#extension/workspace/weights/whole-weights.ts';
import { axisIds } from '#shared/model/axis.ts';
import { axisWeightsSchema } from '#shared/model/weights.ts';
import { sharesOf } from '#shared/scoring/weights.ts';

const raw = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 });

test('whatever is moved where, whole percent sum to exactly 100', () => {
  fc.assert(
    fc.property(
      raw,
      fc.constantFrom(...axisIds),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (start, axis, percent) => {
        const moved = withAxisAt(sharesOf(start), axis, percent);
        expect(axisWeightsSchema.safeParse(moved).success).toBe(true);
        const percents = percentsOf(moved);
        expect(percents.reduce((sum, value) => sum + value, 0)).toBe(100);
        expect(percents[axisIds.indexOf(axis)]).toBe(Math.round(percent));
      },
    ),
  );
});

test('the others keep their proportions as far as whole numbers can', () => {
  const start = wholeWeights([20, 30, 10, 20, 20]);
  expect(percentsOf(withAxisAt(start, 'fit', 60))).toEqual([60, 15, 5, 10, 10]);
  expect(percentsOf(withAxisAt(start, 'support', 100))).toEqual([0, 0, 0, 0, 100]);
});

test('thirds become whole percent', () => {
  expect(percentsOf(wholeWeights([1, 1, 1, 0, 0]))).toEqual([34, 33, 33, 0, 0]);
});
