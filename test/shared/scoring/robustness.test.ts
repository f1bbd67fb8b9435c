import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type AxisId, axisIds } from '#shared/model/axis.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';
import {
  leadOf,
  shareAbove,
  shareOfWeightings,
  weightIntervals,
} from '#shared/scoring/robustness.ts';
import { resultOf } from '#shared/scoring/standing.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { emptySnapshot, scores, vendor } from '../../fixtures/snapshot-parts.ts';

/** A small generator with a seed (mulberry32), so that the sampled share is always the same. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sampledShare(differences: readonly number[], seed: number, count: number): number {
  const next = randomNumbers(seed);
  let above = 0;
  for (let sample = 0; sample < count; sample += 1) {
    const sum = differences.reduce((total, d) => total - Math.log(1 - next()) * d, 0);
    if (sum > 0) above += 1;
  }
  return above / count;
}

const axisScores = (points: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  Object.fromEntries(points.map((value, place) => [`${place + 1}.1`, value]));

function twoVendors(first: readonly (1 | 2 | 3 | 4 | 5)[], second: typeof first): Snapshot {
  return emptySnapshot({
    vendors: [vendor('a', 'A'), vendor('b', 'B')],
    scores: [...scores('r', 'a', axisScores(first)), ...scores('r', 'b', axisScores(second))],
  });
}

/** The total when one axis has this share and the others keep their proportions. */
function totalAt(
  comparison: Comparison,
  standing: VendorStanding,
  axis: AxisId,
  share: number,
): number | null {
  const others = axisIds.filter((id) => id !== axis);
  const sum = others.reduce((total, id) => total + comparison.weights[id], 0);
  const weights = { ...comparison.weights, [axis]: share };
  for (const id of others) {
    weights[id] = (1 - share) * (sum > 0 ? comparison.weights[id] / sum : 1 / others.length);
  }
  return resultOf(standing.cells, comparison.criteria, weights).value;
}

describe('shareAbove', () => {
  it('is right where it can be seen by eye', () => {
    expect(shareAbove([1, -1])).toBeCloseTo(0.5, 12);
    // w > 1/4 on the segment.
    expect(shareAbove([3, -1])).toBeCloseTo(0.75, 12);
    expect(shareAbove([1, 2, 3])).toBe(1);
    expect(shareAbove([-1, -2])).toBe(0);
    expect(shareAbove([-1, 0])).toBe(0);
    // The part of the triangle on one side of the line through a corner and the middle of the far side.
    expect(shareAbove([1, -1, 0])).toBeCloseTo(0.5, 12);
  });

  it('agrees with sampling on many seeds', () => {
    const difference = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(difference, { minLength: 2, maxLength: 5 }),
        fc.integer(),
        (differences, seed) => {
          // Three standard deviations of 40,000 samples are below 0.0075.
          expect(
            Math.abs(shareAbove(differences) - sampledShare(differences, seed, 40_000)),
          ).toBeLessThan(0.012);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it('adds up to 1 with its opposite and does not depend on order or scale', () => {
    const difference = fc.constantFrom(-3, -2, -1.5, -0.001, 0.001, 0.5, 1, 2.25);
    fc.assert(
      fc.property(fc.array(difference, { minLength: 1, maxLength: 5 }), (differences) => {
        const share = shareAbove(differences);
        expect(share + shareAbove(differences.map((d) => -d))).toBeCloseTo(1, 10);
        expect(shareAbove([...differences].toReversed())).toBeCloseTo(share, 10);
        expect(shareAbove(differences.map((d) => d * 13))).toBeCloseTo(share, 10);
      }),
      { seed: 11 },
    );
  });
});

describe('shareOfWeightings', () => {
  it('shows a tie as a tie', () => {
    const [a, b] = compareVendors(twoVendors([3, 3, 3, 3, 3], [3, 3, 3, 3, 3])).vendors;
    expect(a && b && shareOfWeightings(a, b)).toEqual({
      share: 0.5,
      tied: true,
      axes: [...axisIds],
    });
  });

  it('compares on the axes that both have', () => {
    const [a, b] = compareVendors(twoVendors([5, 1, 3], [1, 5])).vendors;
    expect(a && b && shareOfWeightings(a, b)).toMatchObject({
      tied: false,
      axes: ['fit', 'scope'],
    });
    const none = compareVendors(emptySnapshot({ vendors: [vendor('a', 'A'), vendor('b', 'B')] }));
    expect(
      none.vendors[0] && none.vendors[1] && shareOfWeightings(none.vendors[0], none.vendors[1]),
    ).toBeNull();
  });
});

describe('weightIntervals', () => {
  it('finds the weight at which the second overtakes', () => {
    // A leads by 1 on the last four axes and trails by 2 on the first: first while 2 w <= 1 - w.
    const comparison = compareVendors(twoVendors([2, 4, 4, 4, 4], [4, 3, 3, 3, 3]));
    const [fit, scope] = weightIntervals(comparison);
    expect(fit).toMatchObject({
      axis: 'fit',
      present: 0.2,
      low: 0,
      belowLow: null,
      aboveHigh: 'b',
    });
    expect(fit?.high).toBeCloseTo(1 / 3, 12);
    // With the weight w on scope the rest keep their proportions: w - 2 (1 - w) / 4 + 3 (1 - w) / 4 > 0 always.
    expect(scope).toMatchObject({ low: 0, high: 1, aboveHigh: null });
  });

  it('keeps the first inside, also with open axes, and loses it just outside', () => {
    fc.assert(
      fc.property(randomSnapshot(4), (snapshot) => {
        const comparison = compareVendors(snapshot);
        const first = comparison.vendors[0];
        for (const { axis, present, low, high, belowLow, aboveHigh } of weightIntervals(
          comparison,
        )) {
          expect(low).toBeLessThanOrEqual(present + 1e-9);
          expect(high).toBeGreaterThanOrEqual(present - 1e-9);
          const lead = (other: VendorStanding | undefined, share: number): number => {
            const mine = first && totalAt(comparison, first, axis, share);
            const theirs = other && totalAt(comparison, other, axis, share);
            return (mine ?? 0) - (theirs ?? mine ?? 0);
          };
          for (const part of [0.1, 0.5, 0.9]) {
            const ranked = comparison.vendors.filter(({ rank }) => rank !== null);
            const leads = ranked.map((other) => lead(other, low + (high - low) * part));
            expect(Math.min(...leads)).toBeGreaterThan(-1e-9);
          }
          const named = (id: string | null) =>
            comparison.vendors.find(({ vendorId }) => vendorId === id);
          expect(lead(named(belowLow), Math.max(1e-9, low - 1e-4))).toBeLessThan(1e-9);
          expect(lead(named(aboveHigh), Math.min(1 - 1e-9, high + 1e-4))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe('leadOf', () => {
  it('names the first two and their distance', () => {
    const lead = leadOf(compareVendors(twoVendors([3, 3, 3, 3, 3], [4, 3, 3, 3, 3])));
    expect([lead?.first.vendorId, lead?.second.vendorId, lead?.tied]).toEqual(['b', 'a', false]);
    expect(lead?.gap).toBeCloseTo(0.2, 12);
    expect(leadOf(compareVendors(emptySnapshot()))).toBeNull();
    expect(leadOf(compareVendors(twoVendors([2, 4], [4, 2])))?.tied).toBe(true);
  });
});
