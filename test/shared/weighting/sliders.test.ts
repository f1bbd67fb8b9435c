import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { moveSlider, sliderSum, wholePercents } from '#shared/weighting/sliders.ts';
import { swingWeights } from '#shared/weighting/swing.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('wholePercents', () => {
  it('gives what is left over to the largest remainders', () => {
    expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercents([0.15, 0.2, 0.15, 0.35, 0.15])).toEqual([15, 20, 15, 35, 15]);
    expect(wholePercents([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(wholePercents([0, 0])).toEqual([50, 50]);
    expect(wholePercents([])).toEqual([]);
  });
});

describe('moveSlider', () => {
  it('keeps the proportions of the others', () => {
    expect(moveSlider([20, 20, 20, 20, 20], 0, 40)).toEqual([40, 15, 15, 15, 15]);
    expect(moveSlider([50, 30, 20], 0, 0)).toEqual([0, 60, 40]);
    expect(moveSlider([100, 0, 0], 0, 51)).toEqual([51, 25, 24]);
  });

  it('stops where pinned sliders leave no room', () => {
    expect(moveSlider([50, 30, 20], 0, 95, [false, true, false])).toEqual([70, 30, 0]);
    expect(moveSlider([50, 30, 20], 0, 10, [false, true, true])).toEqual([50, 30, 20]);
    expect(moveSlider([50, 50], 0, Number.NaN)).toEqual([50, 50]);
  });

  it('always sums to 100 in whole numbers from 0, whatever is done in a row', () => {
    const move = fc.tuple(
      fc.nat(4),
      fc.integer({ min: -20, max: 130 }),
      fc.array(fc.boolean(), { maxLength: 5 }),
    );
    const weights = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(weights, fc.array(move, { maxLength: 12 }), (start, moves) => {
        let values = wholePercents(start);
        for (const [place, target, pinned] of moves) {
          const before = values;
          values = moveSlider(values, place, target, pinned);
          before.forEach((value, other) => {
            const stays = pinned[other] === true && other !== place;
            expect(stays ? values[other] : value).toBe(value);
          });
        }
        expect(sum(values)).toBe(sliderSum);
        expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        values.forEach((value) => expect(Object.is(value, -0)).toBe(false));
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

describe('swingWeights', () => {
  it('is the share of all points', () => {
    expect(swingWeights([100, 60, 40])).toEqual({
      state: 'weighed',
      weights: [0.5, 0.3, 0.2],
      sum: 200,
    });
  });

  it('says what keeps it from weighing', () => {
    expect(swingWeights([])).toEqual({ state: 'faulty', why: 'empty' });
    expect(swingWeights([1, -1])).toEqual({ state: 'faulty', why: 'not-a-number' });
    expect(swingWeights([0, Number.NaN])).toEqual({ state: 'faulty', why: 'not-a-number' });
    expect(swingWeights([0, 0])).toEqual({ state: 'faulty', why: 'all-zero' });
  });
});
