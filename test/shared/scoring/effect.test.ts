import { describe, expect, it } from 'vitest';

import { compareVendors } from '#shared/scoring/compare.ts';
import { coverageOf } from '#shared/scoring/coverage.ts';
import { disagreementEffect, type Effect, effectOf } from '#shared/scoring/effect.ts';

import { emptySnapshot, scores, vendor } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const snapshot = emptySnapshot({
  vendors: [vendor('a', 'A'), vendor('b', 'B')],
  scores: [
    ...scores('r', 'a', { '1.1': 3, '1.3': '-' }),
    ...scores('s', 'a', { '1.1': 5 }),
    ...scores('r', 'b', { '1.1': 3 }),
  ],
});
const comparison = compareVendors(snapshot);

/** Without the last digits, in which sums of sixths differ. */
function rounded(effect: Effect | null): Effect | null {
  return effect && { ...effect, low: roundedOf(effect.low), high: roundedOf(effect.high) };
}

function roundedOf(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

describe('effectOf', () => {
  it('sets an open criterion to 1 and to 5', () => {
    // A has 4 on one criterion; with 1 on a second the mean is 2.5, with 5 it is 4.5. B stands at 3.
    expect(effectOf(comparison, 'a', '1.2')).toEqual({ low: 2.5, high: 4.5, crosses: ['b'] });
  });

  it('moves a scored one a point either way, within the scale', () => {
    expect(rounded(effectOf(comparison, 'a', '1.1'))).toEqual({ low: 3, high: 5, crosses: [] });
    expect(rounded(effectOf(comparison, 'b', '1.1'))).toEqual({ low: 2, high: 4, crosses: [] });
  });

  it('has nothing to say where nothing can change', () => {
    expect(effectOf(comparison, 'a', '1.3')).toBeNull();
    expect(effectOf(comparison, 'nobody', '1.1')).toBeNull();
    expect(effectOf(comparison, 'a', '4.9')).toBeNull();
  });
});

describe('disagreementEffect', () => {
  it('takes the lowest and the highest rater', () => {
    expect(rounded(disagreementEffect(comparison, 'a', '1.1'))).toEqual({
      low: 3,
      high: 5,
      crosses: [],
    });
    expect(disagreementEffect(comparison, 'a', '1.2')).toBeNull();
  });
});

describe('coverageOf', () => {
  const sample = sampleSnapshot();

  it('says what is open, what has points without evidence, and what the evidence is worth', () => {
    const coverage = coverageOf(sample, compareVendors(sample), 'shiomi');
    expect(coverage?.open).toEqual(['2.2', '3.6']);
    expect(coverage).toMatchObject({ evidenced: 2, applicable: 27, unfiled: 0 });
    expect(coverage?.byCriterion['4.1']).toEqual({ evidence: 1, counter: 0, strongest: 1 });
    expect(coverage?.unsupported).toHaveLength(23);
    expect(coverageOf(sample, compareVendors(sample), 'nobody')).toBeNull();
  });

  it('counts evidence against the vendor', () => {
    const coverage = coverageOf(sample, compareVendors(sample), 'hoshi');
    expect(coverage?.byCriterion['4.6']).toEqual({ evidence: 1, counter: 1, strongest: 0 });
  });
});
