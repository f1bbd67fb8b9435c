import { expect, test } from 'vitest';

import { matchesSearch } from '#extension/workspace/evidence/matches-search.ts';
import { columnsOf } from '#extension/workspace/matrix/columns.ts';
import { largestDifference } from '#extension/workspace/matrix/largest-difference.ts';
import { flipsOf } from '#extension/workspace/robustness/flips.ts';
import { withWeights } from '#extension/workspace/robustness/with-weights.ts';
import { weightPresets } from '#shared/rubric/weight-presets.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { weightIntervals } from '#shared/scoring/robustness.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const comparison = compareVendors(sampleSnapshot());

test('an open axis shows its criteria after itself', () => {
  expect(columnsOf(comparison, new Set())).toHaveLength(5);
  const columns = columnsOf(comparison, new Set(['scope']));
  expect(columns.map((column) => (column.type === 'axis' ? column.axis : column.id))).toEqual([
    'fit',
    'scope',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '2.6',
    'track-record',
    'contract',
    'support',
  ]);
});

test('the largest difference names its axis and both ends', () => {
  const profiles = [
    { vendor: 'a', values: [3, 4, null, 2, 5] },
    { vendor: 'b', values: [3.5, 1, 5, 2, 4] },
  ];
  expect(largestDifference(profiles)).toEqual({
    axis: 'scope',
    high: { vendor: 'a', value: 4 },
    low: { vendor: 'b', value: 1 },
  });
  expect(largestDifference([{ vendor: 'a', values: [3, 3, 3, 3, 3] }])).toBeNull();
});

test('at every flip another vendor does come first, and the nearest is named first', () => {
  const flips = flipsOf(weightIntervals(comparison));
  expect(flips.length).toBeGreaterThan(0);
  for (const flip of flips) {
    const beyond = flip.limit + (flip.direction === 'above' ? 0.001 : -0.001);
    const rest = 1 - comparison.weights[flip.axis];
    const weights = { ...comparison.weights };
    for (const axis of ['fit', 'scope', 'track-record', 'contract', 'support'] as const) {
      weights[axis] =
        axis === flip.axis ? beyond : (comparison.weights[axis] / rest) * (1 - beyond);
    }
    const tried = compareVendors(withWeights(sampleSnapshot(), weights));
    expect(tried.vendors[0]?.vendorId).toBe(flip.vendorId);
  }
  const distances = flips.map(({ limit, present }) => Math.abs(limit - present));
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test('trial weights win over the evaluation and over the workbook', () => {
  const typed = sampleSnapshot({
    input: { weights: { fit: 90 }, overrides: [], notes: [], volumes: [], limits: {} },
  });
  const { weights } = weightPresets.cost;
  expect(compareVendors(withWeights(typed, weights)).weights.contract).toBeCloseTo(0.35, 9);
});

test('a search finds every word, whatever its width, case or kana', () => {
  expect(matchesSearch('最低契約期間は6か月 SLA', '契約　ｓｌａ')).toBe(true);
  expect(matchesSearch('データの引き継ぎ', 'でーた')).toBe(true);
  expect(matchesSearch('データの引き継ぎ', 'でーた 料金')).toBe(false);
  expect(matchesSearch('何でも', '  ')).toBe(true);
});
