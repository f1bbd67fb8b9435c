import { expect, test } from 'vitest';

import { openQuestions } from '#extension/panel/questions/open-questions.ts';
import { compareVendors } from '#shared/scoring/compare.ts';

import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

const comparison = compareVendors(sampleSnapshot());

test('what may change the order comes first, then the widest range', () => {
  const questions = openQuestions(comparison, 'hoshi', null, 'ja');
  expect(questions.length).toBeGreaterThan(1);
  const rank = questions.map(({ effect }) =>
    effect === null ? 0 : (effect.crosses.length > 0 ? 10 : 0) + (effect.high - effect.low),
  );
  for (const [place, value] of rank.entries()) {
    expect(value).toBeLessThanOrEqual((rank[place - 1] ?? Infinity) + 1e-6);
  }
});

test('only open criteria are asked about, and the one the person came from', () => {
  const cells = comparison.vendors.find(({ vendorId }) => vendorId === 'shiomi')?.cells ?? {};
  const open = openQuestions(comparison, 'shiomi', null, 'ja').map(
    ({ criterionId }) => criterionId,
  );
  expect(open.every((id) => cells[id]?.state === 'unknown')).toBe(true);
  expect(open).not.toContain('3.3');
  expect(
    openQuestions(comparison, 'shiomi', '3.3', 'ja').map(({ criterionId }) => criterionId),
  ).toContain('3.3');
});
