import { expect, test } from 'vitest';

import { compareVendors } from '#shared/scoring/compare.ts';
import { diagnosisOf, outcomeResult, promisesOf } from '#shared/scoring/outcome.ts';

import { emptySnapshot, score, vendor } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

test('the same rubric answered again stands beside what was expected', () => {
  const snapshot = emptySnapshot({
    vendors: [vendor('a', '甲')],
    scores: [score('r', 'a', '4.1', 4), score('r', 'a', '5.1', 4)],
  });
  const result = outcomeResult(compareVendors(snapshot), 'a', {
    answers: { '4.1': { state: 'scored', points: 2 }, '5.2': { state: 'not-applicable' } },
  });
  expect(result.total.predicted).toBeCloseTo(4, 9);
  expect(result.total.actual).toBeCloseTo(2, 9);
  expect(result.total.lower).toBeLessThan(2);
  expect(result.axes.find(({ axis }) => axis === 'contract')?.actual).toBeCloseTo(2, 9);
  expect(result.axes.find(({ axis }) => axis === 'support')).toMatchObject({ actual: null });
  expect(outcomeResult(compareVendors(snapshot), 'gone', { answers: {} }).total).toMatchObject({
    predicted: null,
    actual: null,
  });
});

test('promises are what the vendor said, by quote, never our notes or evidence against it', () => {
  const snapshot = sampleSnapshot();
  const [first] = promisesOf(snapshot, 'shiomi', null);
  expect(first?.quote).toBe(snapshot.passages[0]?.exact);
  expect(first?.state).toBe('open');
  const promises = [
    { evidenceId: first?.evidenceId ?? '', state: 'broken' as const, remark: '別料金' },
  ];
  expect(promisesOf(snapshot, 'shiomi', { promises })[0]).toMatchObject({
    state: 'broken',
    remark: '別料金',
  });
  const against = snapshot.evidence.map((one) => ({ ...one, counter: true }));
  expect(promisesOf({ ...snapshot, evidence: against }, 'shiomi', null)).toEqual([]);
});

/** The level after answers to the four questions: numbers only, own words, learns together, proposes. */
const signs = (numbers: boolean, words: boolean, learns: boolean, proposes: boolean) =>
  diagnosisOf({
    'numbers-only': numbers,
    'own-words': words,
    'learns-together': learns,
    proposes,
  }).level;

test('four questions tell the level of integration that is lived', () => {
  expect(signs(true, false, false, false)).toBe(1);
  expect(signs(true, true, false, false)).toBe(1);
  expect(signs(false, true, false, false)).toBe(2);
  expect(signs(true, true, true, true)).toBe(2);
  expect(signs(false, true, true, true)).toBe(3);
  expect(diagnosisOf({ proposes: true })).toMatchObject({ level: null });
});
