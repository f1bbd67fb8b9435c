import { expect, test } from 'vitest';

import { decideConsensus } from '#extension/workspace/matrix/decisions.ts';
import { effectWords } from '#extension/workspace/meeting/effect-words.ts';
import { pointsGroups } from '#extension/workspace/meeting/points-of.ts';
import { withDecisions } from '#extension/workspace/meeting/with-decisions.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { disagreementsOf, voicesOf } from '#shared/scoring/raters.ts';

import { emptySnapshot, rater, score, vendor } from '../../fixtures/snapshot-parts.ts';

const snapshot = emptySnapshot({
  vendors: [vendor('a', '甲'), vendor('b', '乙')],
  raters: [rater('r1', '森下'), rater('r2', '大西'), rater('r3', '北川')],
  scores: [
    score('r1', 'a', '4.5', 2),
    score('r2', 'a', '4.5', 5),
    score('r3', 'a', '4.5', 5),
    score('r1', 'b', '4.5', 3),
  ],
});
const comparison = compareVendors(snapshot);
const name = (id: string) => (id === 'a' ? '甲' : '乙');
const { meeting } = messagesFor('ja');

test('groups raters by their points, the lowest first', () => {
  const [voices] = voicesOf(snapshot, comparison);
  expect(voices && pointsGroups(voices)).toEqual([
    { points: 2, raterIds: ['r1'] },
    { points: 5, raterIds: ['r2', 'r3'] },
  ]);
});

test('names the first two when a disagreement can swap them, and says when nothing moves', () => {
  const [cell] = disagreementsOf(snapshot, comparison).cells;
  if (!cell) throw new Error('Nobody disagrees.');
  expect(effectWords(cell, comparison, meeting, name)).toBe('甲と乙が入れ替わる');
  expect(effectWords({ ...cell, effect: null }, comparison, meeting, name)).toBe(
    '順位は変わらない',
  );
  const others = { vendorId: 'c', effect: { low: 1, high: 5, crosses: ['a', 'b'] } };
  expect(effectWords(others, comparison, meeting, name)).toBe('2社と入れ替わりうる');
});

test('an agreement can be tried before it is recorded, and replaces an earlier one', () => {
  const decider = { device: { raterId: 'r1', raterName: '森下' }, now: '2026-11-20T05:31:02.123Z' };
  const agree = (base: typeof snapshot, points: number | null) =>
    withDecisions(
      base,
      decideConsensus(base, 'a', { criterionId: '4.5', points, reason: '契約書案' }, decider),
    );
  const agreed = agree(snapshot, 2);
  expect(compareVendors(agreed).vendors[0]).toMatchObject({ vendorId: 'b' });
  const back = agree(agreed, null);
  expect(back.decisions).toHaveLength(1);
  expect(compareVendors(back).vendors[0]).toMatchObject({ vendorId: 'a' });
});
