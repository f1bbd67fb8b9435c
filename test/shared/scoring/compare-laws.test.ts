import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { score } from '../../fixtures/snapshot-parts.ts';

const near = 1e-9;

function standing(comparison: Comparison, vendorId: string): VendorStanding {
  const found = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  if (!found) throw new Error(`No vendor ${vendorId}`);
  return found;
}

function check(law: (snapshot: Snapshot, comparison: Comparison) => void): void {
  fc.assert(
    fc.property(randomSnapshot(5), (snapshot) => law(snapshot, compareVendors(snapshot))),
    { numRuns: 150, seed: 20_261_121 },
  );
}

describe('compareVendors, laws', () => {
  it('keeps every value between its bounds and every bound between 1 and 5', () => {
    check((_, comparison) => {
      for (const vendorStanding of comparison.vendors) {
        for (const { value, lower, upper } of [vendorStanding, ...vendorStanding.axes]) {
          expect(lower).toBeLessThanOrEqual(upper);
          expect(lower).toBeGreaterThanOrEqual(1 - near);
          expect(upper).toBeLessThanOrEqual(5 + near);
          expect(value ?? lower).toBeGreaterThanOrEqual(lower);
          expect(value ?? upper).toBeLessThanOrEqual(upper);
        }
      }
    });
  });

  it('has bounds equal to the value when nothing that counts is open', () => {
    check((_, comparison) => {
      for (const { value, lower, upper, scored, applicable } of comparison.vendors) {
        if (scored !== applicable || value === null) continue;
        expect(upper - lower).toBeLessThan(near);
      }
    });
  });

  it('never lets what becomes known leave the bounds', () => {
    check((snapshot, comparison) => {
      const filled = {
        ...snapshot,
        scores: [
          ...snapshot.scores,
          ...comparison.vendors.flatMap((entry) =>
            comparison.criteria
              .filter(({ id }) => entry.cells[id]?.state === 'unknown')
              .map(({ id }, place) =>
                score('late', entry.vendorId, id, place % 3 === 0 ? 1 : place % 3 === 1 ? 5 : 2),
              ),
          ),
        ],
      };
      for (const after of compareVendors(filled).vendors) {
        const before = standing(comparison, after.vendorId);
        if (after.value === null) continue;
        expect(after.value).toBeGreaterThanOrEqual(before.lower - near);
        expect(after.value).toBeLessThanOrEqual(before.upper + near);
      }
    });
  });

  it('does not depend on the scale of criterion weights or on the order of anything', () => {
    check((snapshot, comparison) => {
      const all = Object.fromEntries(
        [...criteria.map(({ id }) => id), ...Object.keys(snapshot.evaluation.criterionWeights)].map(
          (id) => [id, (snapshot.evaluation.criterionWeights[id] ?? 1) * 7],
        ),
      );
      const other = compareVendors({
        ...snapshot,
        evaluation: { ...snapshot.evaluation, criterionWeights: all },
        vendors: [...snapshot.vendors].toReversed(),
        scores: [...snapshot.scores].toReversed(),
        decisions: [...snapshot.decisions].toReversed(),
      });
      for (const mine of comparison.vendors) {
        const theirs = standing(other, mine.vendorId);
        expect(theirs.rank).toBe(mine.rank);
        expect(theirs.value === null).toBe(mine.value === null);
        expect(Math.abs((theirs.value ?? 0) - (mine.value ?? 0))).toBeLessThan(near);
        expect(Math.abs(theirs.lower - mine.lower)).toBeLessThan(near);
      }
    });
  });

  it('orders ranks as totals, with best and worst around them', () => {
    check((_, comparison) => {
      const ranked = comparison.vendors.filter(({ rank }) => rank !== null);
      for (const a of ranked) {
        expect(a.bestRank ?? 99).toBeLessThanOrEqual(a.rank ?? 0);
        expect(a.worstRank ?? 0).toBeGreaterThanOrEqual(a.rank ?? 99);
        const better = ranked.filter((b) => (b.value ?? 0) > (a.value ?? 0) + near);
        expect(a.rank).toBe(1 + better.length);
      }
      for (const out of comparison.vendors.filter((entry) => entry.excluded)) {
        expect(out.rank).toBeNull();
      }
    });
  });

  it('has shares and weights that sum to 1', () => {
    check((_, comparison) => {
      const sum = Object.values(comparison.weights).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 12);
      for (const axis of new Set(comparison.criteria.map((criterion) => criterion.axis))) {
        const shares = comparison.criteria.filter((criterion) => criterion.axis === axis);
        expect(shares.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12);
      }
    });
  });
});
