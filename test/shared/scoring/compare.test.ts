import { describe, expect, it } from 'vitest';

import type { Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import {
  emptySnapshot,
  exclusion,
  mustHave,
  rater,
  score,
  scores,
  vendor,
} from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

function standing(comparison: Comparison, vendorId: string): VendorStanding {
  const found = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  if (!found) throw new Error(`No vendor ${vendorId}`);
  return found;
}

function oneVendor(parts: Partial<Snapshot> = {}): Snapshot {
  return emptySnapshot({ vendors: [vendor('v', '汐見')], raters: [rater('a', '森下')], ...parts });
}

describe('compareVendors, by hand', () => {
  it('averages raters, then criteria, then axes', () => {
    const snapshot = oneVendor({
      scores: [
        ...scores('a', 'v', { '1.1': 2, '1.2': 4, '4.1': 5 }),
        ...scores('b', 'v', { '1.1': 3 }),
      ],
    });
    const vendorStanding = standing(compareVendors(snapshot), 'v');
    // 1.1 = 2.5 and 1.2 = 4 make 3.25; axis 4 is 5; the other three axes have no points.
    expect(vendorStanding.axes.map((axis) => axis.value)).toEqual([3.25, null, null, 5, null]);
    expect(vendorStanding.value).toBeCloseTo((3.25 + 5) / 2, 12);
    // Axis 1 at worst (2.5 + 4 + 4 x 1) / 6, axis 4 at worst (5 + 5 x 1) / 6, the others 1.
    expect(vendorStanding.lower).toBeCloseTo((10.5 / 6 + 10 / 6 + 3) / 5, 12);
    expect(vendorStanding.upper).toBeCloseTo((26.5 / 6 + 30 / 6 + 15) / 5, 12);
    expect([vendorStanding.scored, vendorStanding.applicable]).toEqual([3, 30]);
    expect(vendorStanding.cells['1.1']).toEqual({
      state: 'scored',
      points: 2.5,
      lowest: 2,
      highest: 3,
      count: 2,
      agreed: false,
    });
  });

  it('weighs criteria and axes as the evaluation says', () => {
    const base = oneVendor();
    const snapshot = oneVendor({
      evaluation: {
        ...base.evaluation,
        weights: { fit: 0.5, scope: 0.1, 'track-record': 0.1, contract: 0.2, support: 0.1 },
        criterionWeights: { '1.1': 3, '1.3': 0, '4.7': 2 },
      },
      scores: scores('a', 'v', { '1.1': 5, '1.2': 1, '1.3': 1, '4.1': 2, '4.7': 5 }),
    });
    const comparison = compareVendors(snapshot);
    expect(comparison.criteria.find(({ id }) => id === '1.1')?.share).toBeCloseTo(3 / 7, 12);
    expect(comparison.criteria.find(({ id }) => id === '4.7')?.share).toBeCloseTo(2 / 8, 12);
    expect(comparison.criteria.some(({ id }) => id === '1.3')).toBe(false);
    const result = standing(comparison, 'v');
    expect(result.axes[0]?.value).toBeCloseTo((3 * 5 + 1) / 4, 12);
    expect(result.axes[3]?.value).toBeCloseTo((2 + 2 * 5) / 3, 12);
    expect(result.value).toBeCloseTo((0.5 * 4 + 0.2 * 4) / 0.7, 12);
  });

  it('lays typed percentages over the weights and brings them to a sum of 1', () => {
    const snapshot = oneVendor({
      input: { weights: { fit: 100 }, overrides: [], notes: [], volumes: [], limits: {} },
    });
    const comparison = compareVendors(snapshot);
    expect(comparison.weightsFromWorkbook).toBe(true);
    expect(comparison.weights.fit).toBeCloseTo(1 / 1.8, 12);
    expect(comparison.weights.support).toBeCloseTo(0.2 / 1.8, 12);
    const zero = { fit: 0, scope: 0, 'track-record': 0, contract: 0, support: 0 };
    const none = compareVendors(
      oneVendor({ input: { weights: zero, overrides: [], notes: [], volumes: [], limits: {} } }),
    );
    expect(Object.values(none.weights)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('lets agreed points win over the raters, and keeps what they said', () => {
    const snapshot = oneVendor({
      scores: [...scores('a', 'v', { '1.1': 2 }), ...scores('b', 'v', { '1.1': 4 })],
      input: {
        weights: {},
        overrides: [
          { vendorId: 'v', criterionId: '1.1', points: 3.5 },
          { vendorId: 'v', criterionId: '2.1', points: 1 },
        ],
        notes: [],
        volumes: [],
        limits: {},
      },
    });
    const { cells, axes } = standing(compareVendors(snapshot), 'v');
    expect(cells['1.1']).toEqual({
      state: 'scored',
      points: 3.5,
      lowest: 2,
      highest: 4,
      count: 2,
      agreed: true,
    });
    expect(cells['2.1']).toMatchObject({ points: 1, count: 0, agreed: true });
    expect(axes[0]?.split).toBe(true);
  });

  it('takes a criterion as not applicable only when every answer says so', () => {
    const snapshot = oneVendor({
      scores: [
        ...scores('a', 'v', { '4.1': 3, '4.2': '-', '4.3': '-', '4.4': '-', '4.5': '?' }),
        ...scores('b', 'v', { '4.2': '-', '4.3': 2, '4.4': '?' }),
      ],
    });
    const { cells, axes } = standing(compareVendors(snapshot), 'v');
    const states = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6'].map((id) => cells[id]?.state);
    expect(states).toEqual(['scored', 'not-applicable', 'scored', 'unknown', 'unknown', 'unknown']);
    expect(axes[3]).toMatchObject({ value: 2.5, scored: 2, open: 3 });
    expect(axes[3]?.lower).toBeCloseTo((3 + 2 + 3) / 5, 12);
  });

  it('gives the weight of an axis that does not apply to the others', () => {
    const none = {
      '5.1': '-',
      '5.2': '-',
      '5.3': '-',
      '5.4': '-',
      '5.5': '-',
      '5.6': '-',
    } as const;
    const with5 = oneVendor({ scores: scores('a', 'v', { '1.1': 4, ...none }) });
    const result = standing(compareVendors(with5), 'v');
    expect(result.applicable).toBe(24);
    expect(result.upper).toBe(5 - 1 / 6 / 4);
  });

  it('ranks by total, shares ranks, and leaves out the excluded and those without points', () => {
    const snapshot = emptySnapshot({
      vendors: ['a', 'b', 'c', 'd', 'e'].map((id) => vendor(id, id)),
      scores: [
        score('r', 'a', '1.1', 3),
        score('r', 'b', '1.1', 5),
        score('r', 'c', '1.1', 3),
        score('r', 'd', '1.1', 4),
      ],
      decisions: [exclusion('b', '納期')],
    });
    const { vendors } = compareVendors(snapshot);
    expect(vendors.map(({ vendorId, rank }) => [vendorId, rank])).toEqual([
      ['d', 1],
      ['a', 2],
      ['c', 2],
      ['e', null],
      ['b', null],
    ]);
    expect(vendors[4]?.excluded).toEqual({
      reason: '納期',
      decidedBy: 'rater-mori',
      decidedAt: '2026-11-18T02:00:00.000Z',
    });
    // Nobody is sure of anything, so each of the four could come first or last.
    expect(vendors[0]).toMatchObject({ bestRank: 1, worstRank: 4 });
  });

  it('takes the latest decision, so an exclusion can be taken back', () => {
    const back = {
      ...exclusion('v', '延期できた', false),
      id: 'x',
      decidedAt: '2026-11-19T00:00:00.000Z',
    };
    const snapshot = oneVendor({ decisions: [back, exclusion('v', '納期')] });
    expect(standing(compareVendors(snapshot), 'v').excluded).toBeNull();
  });

  it('counts the must-haves that the evaluation uses', () => {
    const base = oneVendor();
    const snapshot = oneVendor({
      evaluation: { ...base.evaluation, mustHaves: ['nda', 'budget', 'peak'] },
      decisions: [
        mustHave('v', 'nda', 'met'),
        mustHave('v', 'budget', 'failed'),
        mustHave('v', 'other', 'failed'),
      ],
    });
    expect(standing(compareVendors(snapshot), 'v').mustHaves).toEqual({
      met: 1,
      failed: 1,
      open: 1,
    });
  });

  it('counts the raters who said something', () => {
    expect(compareVendors(sampleSnapshot()).raterCount).toBe(2);
    expect(compareVendors(oneVendor({ scores: [score('a', 'v', '1.1', '?')] })).raterCount).toBe(0);
  });
});
