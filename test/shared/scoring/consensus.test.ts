import { expect, test } from 'vitest';

import { consensusDecisionId } from '#shared/model/decision.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { disagreementsOf, voicesOf } from '#shared/scoring/raters.ts';

import { emptySnapshot, rater, score, vendor } from '../../fixtures/snapshot-parts.ts';

const agreed = (points: number | null): Entity<'decision'> => ({
  id: consensusDecisionId('a', '4.5'),
  vendorId: 'a',
  subject: { type: 'consensus', criterionId: '4.5', points },
  reason: '契約書案を優先',
  evidenceIds: [],
  decidedBy: 'rater-1',
  decidedAt: '2026-11-20T05:31:02.123Z',
});

const base = emptySnapshot({
  vendors: [vendor('a', '甲')],
  raters: [rater('rater-1', '森下'), rater('rater-2', '大西')],
  scores: [score('rater-1', 'a', '4.5', 2), score('rater-2', 'a', '4.5', 5)],
});

test('points that were agreed on count instead of the mean, and the originals stay', () => {
  const snapshot = { ...base, decisions: [agreed(2)] };
  const comparison = compareVendors(snapshot);
  const [first] = comparison.vendors;
  expect(first?.value).toBe(2);
  expect(first?.cells['4.5']).toMatchObject({ agreed: true, points: 2, lowest: 2, highest: 5 });
  const [voices] = voicesOf(snapshot, comparison);
  expect(voices).toMatchObject({ consensus: 2, mean: 3.5, range: 3 });
  expect(voices?.originals).toHaveLength(2);
  expect(disagreementsOf(snapshot, comparison).cells).toEqual([]);
});

test('an agreement that was taken back counts no more', () => {
  const comparison = compareVendors({ ...base, decisions: [agreed(null)] });
  expect(comparison.vendors[0]?.value).toBeCloseTo(3.5, 9);
  expect(disagreementsOf(base, comparison).cells).toHaveLength(1);
});

test('points typed into the workbook win over an agreement made here', () => {
  const overrides = [{ vendorId: 'a', criterionId: '4.5', points: 4 }];
  const input = { ...base.input, overrides };
  const comparison = compareVendors({ ...base, decisions: [agreed(2)], input });
  expect(comparison.vendors[0]?.value).toBe(4);
});
