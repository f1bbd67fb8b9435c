import { expect, test } from 'vitest';

import { anchorsOf } from '#extension/panel/scoring/anchors.ts';
import {
  answerOfText,
  answerText,
  attachedByDefault,
  firstToScore,
  ownProgress,
} from '#extension/panel/scoring/own-scores.ts';
import { messagesFor } from '#shared/locales/messages.ts';

import { emptySnapshot, score } from '../../../fixtures/snapshot-parts.ts';

const criteria = ['1.1', '1.2', '1.3'].map((id) => ({ id, axis: 'fit' as const, share: 1 / 3 }));
const snapshot = emptySnapshot({
  scores: [score('me', 'v', '1.1', 4), score('me', 'v', '1.2', '?'), score('other', 'v', '1.3', 5)],
});

test('only own points count; what does not apply leaves the total', () => {
  expect(ownProgress(snapshot, { criteria }, 'v', 'me')).toEqual({ done: 1, total: 3 });
  const less = emptySnapshot({ scores: [score('me', 'v', '1.1', '-')] });
  expect(ownProgress(less, { criteria }, 'v', 'me')).toEqual({ done: 0, total: 2 });
});

test('scoring begins at the first criterion without an own answer, then at what is not known', () => {
  expect(firstToScore(snapshot, ['1.1', '1.2', '1.3'], 'v', 'me')).toBe('1.3');
  expect(firstToScore(snapshot, ['1.1', '1.2'], 'v', 'me')).toBe('1.2');
  expect(firstToScore(snapshot, ['1.1'], 'v', 'me')).toBe('1.1');
  expect(firstToScore(snapshot, [], 'v', 'me')).toBeNull();
});

test('evidence of the criterion is attached; after a score only what was attached or came later', () => {
  const evidence = [
    { id: 'filed', criterionIds: ['4.1'], capturedAt: '2026-11-01' },
    { id: 'elsewhere', criterionIds: ['4.2'], capturedAt: '2026-11-01' },
    { id: 'later', criterionIds: ['4.1'], capturedAt: '2026-11-09' },
  ];
  expect(attachedByDefault(evidence, '4.1', undefined)).toEqual(['filed', 'later']);
  const saved = { evidenceIds: ['elsewhere', 'gone'], scoredAt: '2026-11-05' };
  expect(attachedByDefault(evidence, '4.1', saved)).toEqual(['elsewhere', 'later']);
});

test('an answer survives as the text of a draft', () => {
  for (const text of ['1', '2', '3', '4', '5', '?', '-', '']) {
    expect(answerText(answerOfText(text))).toBe(text);
  }
  expect(answerOfText('6')).toBeNull();
});

test('rows above the ceiling say what opens them, unless it is lifted', () => {
  const messages = messagesFor('ja');
  const locked = (strengths: readonly (0 | 1 | 2)[], lifted = false) =>
    anchorsOf({ criterionTexts: {} }, '3.3', 'ja', messages, { strengths, lifted })
      .filter((anchor) => anchor.locked !== undefined)
      .map(({ points }) => points);
  expect(locked([])).toEqual([4, 5]);
  expect(locked([0, 1])).toEqual([5]);
  expect(locked([2])).toEqual([]);
  expect(locked([], true)).toEqual([]);
});
