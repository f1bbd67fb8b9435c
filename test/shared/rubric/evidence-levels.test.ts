import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Strength, strengths } from '#shared/model/evidence.ts';
import type { Points } from '#shared/model/score.ts';
import {
  ceilingOf,
  evidenceLevels,
  reasonRequired,
  recheckAfterDays,
} from '#shared/rubric/evidence-levels.ts';

import { emptyTexts } from './completeness.ts';

test('one level for each strength, in order and worded', () => {
  expect(evidenceLevels.map(({ strength }) => strength)).toEqual(strengths);
  expect(emptyTexts(evidenceLevels)).toEqual([]);
});

const ceilings: [Strength[], number][] = [
  [[], 3],
  [[0], 3],
  [[0, 0], 3],
  [[1], 4],
  [[1, 0], 4],
  [[0, 1, 1], 4],
  [[2], 5],
  [[0, 2], 5],
  [[3, 1], 5],
  [[4], 5],
  [[0, 1, 2, 3, 4], 5],
];

test.each(ceilings)('evidence of strengths %j allows at most %i', (kinds, ceiling) => {
  expect(ceilingOf(kinds)).toBe(ceiling);
});

test('more evidence never lowers the ceiling, and its order does not matter', () => {
  const kinds = fc.array(fc.constantFrom(...strengths));
  fc.assert(
    fc.property(kinds, kinds, (some, more) => {
      expect(ceilingOf([...some, ...more])).toBeGreaterThanOrEqual(ceilingOf(some));
      expect(ceilingOf([...some, ...more])).toBe(ceilingOf([...more, ...some]));
    }),
    { seed: 7 },
  );
});

const reasons: [Points, boolean][] = [
  [1, true],
  [2, true],
  [3, false],
  [4, true],
  [5, true],
];

test.each(reasons)('%i points: a reason is required %s', (points, required) => {
  expect(reasonRequired(points)).toBe(required);
});

test('evidence is looked at again after half a year', () => {
  expect(recheckAfterDays).toBe(180);
});
