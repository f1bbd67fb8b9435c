import fc from 'fast-check';
import { expect, test } from 'vitest';

import { moveWeight } from '#extension/workspace/weights/move-weight.ts';
import { axisIds } from '#shared/model/axis.ts';
import { axisWeightsSchema } from '#shared/model/weights.ts';
import { sharesOf } from '#shared/scoring/weights.ts';

const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .map((raw) => sharesOf(raw));
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the moved axis gets its share, all sum to 1, the others keep their proportions', () => {
  fc.assert(
    fc.property(weights, fc.constantFrom(...axisIds), share, (before, axis, wanted) => {
      const after = moveWeight(before, axis, wanted);
      expect(axisWeightsSchema.safeParse(after).success).toBe(true);
      expect(after[axis]).toBeCloseTo(wanted, 9);
      for (const one of axisIds) {
        for (const other of axisIds) {
          if (one === axis || other === axis) continue;
          expect(after[one] * before[other]).toBeCloseTo(after[other] * before[one], 9);
        }
      }
    }),
  );
});

test('axes that had nothing share the rest equally', () => {
  const all = sharesOf([1, 0, 0, 0, 0]);
  expect(moveWeight(all, 'fit', 0.2).support).toBeCloseTo(0.2, 9);
});
