import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { krippendorffAlpha } from '#shared/agreement/krippendorff.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { disagreementEffect } from '#shared/scoring/effect.ts';
import { disagreementsOf, ratingTable, voicesOf } from '#shared/scoring/raters.ts';
import { severitiesOf } from '#shared/scoring/severity.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { emptySnapshot, scores, type ShortAnswer, vendor } from '../../fixtures/snapshot-parts.ts';

/** The number within rounding; nothing where there is none. */
const near = (value: number | undefined): unknown =>
  value === undefined ? undefined : (expect.closeTo(value, 9) as unknown);

const ids = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'];
const line = (points: readonly ShortAnswer[]) =>
  Object.fromEntries(points.map((value, place) => [ids[place] ?? '', value]));

describe('voicesOf', () => {
  it('keeps the originals beside mean, median and what people agreed on', () => {
    const snapshot = emptySnapshot({
      vendors: [vendor('a', 'A')],
      scores: ['x', 'y', 'z', 'q'].flatMap((by, place) =>
        scores(by, 'a', { '1.1': ([5, 4, 1, '?'] as const)[place] ?? 3 }),
      ),
      input: {
        weights: {},
        overrides: [{ vendorId: 'a', criterionId: '1.2', points: 4.5 }],
        notes: [],
        volumes: [],
        limits: {},
      },
    });
    expect(voicesOf(snapshot, compareVendors(snapshot))).toMatchObject([
      {
        criterionId: '1.1',
        median: 4,
        range: 4,
        consensus: null,
        originals: [{ raterId: 'x' }, {}, {}, {}],
      },
      { criterionId: '1.2', mean: null, median: null, range: null, consensus: 4.5, originals: [] },
    ]);
    expect(voicesOf(snapshot, compareVendors(snapshot))[0]?.mean).toBeCloseTo(10 / 3, 12);
  });
});

describe('severitiesOf', () => {
  it('finds habits exactly where there is nothing else', () => {
    const snapshot = emptySnapshot({
      scores: [
        ...scores('mild', 'a', line([5, 4, 5, 4, 5, 3])),
        ...scores('mid', 'a', line([4, 3, 4, 3, 4, 2])),
        ...scores('strict', 'a', line([3, 2, 3, 2, 3, 1])),
        ...scores('alone', 'b', line([1, 1])),
      ],
    });
    expect(severitiesOf(snapshot.scores)).toEqual([
      { raterId: 'alone', severity: null, shared: 0, flagged: false },
      { raterId: 'mid', severity: 0, shared: 6, flagged: false },
      { raterId: 'mild', severity: expect.closeTo(1, 9), shared: 6, flagged: true },
      { raterId: 'strict', severity: expect.closeTo(-1, 9), shared: 6, flagged: true },
    ]);
  });

  it('does not take weak vendors for a strict rater', () => {
    // One judged the good, one the weak vendor; a third, neither mild nor strict, judged both.
    const found = severitiesOf([
      ...scores('x', 'good', line([5, 5, 5])),
      ...scores('both', 'good', line([5, 5, 5])),
      ...scores('both', 'weak', line([1, 1, 1])),
      ...scores('y', 'weak', line([1, 1, 1])),
    ]);
    expect(found.map(({ severity }) => severity)).toEqual([0, 0, 0]);
  });
});

describe('disagreementsOf', () => {
  it('tells habit from substance', () => {
    const snapshot = emptySnapshot({
      vendors: [vendor('a', 'A'), vendor('b', 'B')],
      scores: [
        ...scores('mild', 'a', line([5, 4, 5, 4, 5, 3])),
        ...scores('strict', 'a', line([3, 2, 3, 2, 3, 1])),
        ...scores('mild', 'b', line([1, 5])),
        ...scores('strict', 'b', line([5, 3])),
      ],
    });
    const { cells, raters } = disagreementsOf(snapshot, compareVendors(snapshot));
    expect(raters.map(({ severity }) => (severity ?? 0) > 0)).toEqual([true, false]);
    const kinds = cells.map(
      ({ vendorId, criterionId, kind }) => `${vendorId} ${criterionId} ${kind}`,
    );
    expect(kinds).toContain('b 1.1 substance');
    expect(kinds).toContain('a 1.1 severity');
    expect(cells).toHaveLength(8);
  });

  it('lists wide cells only, those that people agreed on not', () => {
    fc.assert(
      fc.property(randomSnapshot(4), (snapshot) => {
        const comparison = compareVendors(snapshot);
        const { cells, raters } = disagreementsOf(snapshot, comparison);
        for (const { range, consensus, adjustedRange, effect, vendorId, criterionId } of cells) {
          const slow = disagreementEffect(comparison, vendorId, criterionId);
          expect(effect?.low).toEqual(near(slow?.low));
          expect(effect?.high).toEqual(near(slow?.high));
          expect(effect?.crosses).toEqual(slow?.crosses);
          expect(range).toBeGreaterThanOrEqual(2);
          expect(consensus).toBeNull();
          expect(adjustedRange).not.toBeNaN();
        }
        const known = raters.flatMap(({ severity }) => severity ?? []);
        expect(known.every((severity) => Math.abs(severity) <= 4)).toBe(true);
      }),
      { seed: 31, numRuns: 80 },
    );
  });
});

describe('ratingTable', () => {
  it('is what measures of agreement read', () => {
    const table = ratingTable([
      ...scores('x', 'a', line([1, 5, '?'])),
      ...scores('y', 'a', line([1, 5, 3])),
    ]);
    expect(table).toEqual({
      raterIds: ['x', 'y'],
      rows: [
        [1, 1],
        [5, 5],
        [null, 3],
      ],
    });
    expect(krippendorffAlpha(table.rows, 'ordinal')).toMatchObject({ alpha: 1, units: 2 });
  });
});
