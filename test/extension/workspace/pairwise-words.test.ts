import { expect, test } from 'vitest';

import { chosenPlace, pairChoices, pairsOf } from '#extension/workspace/weights/pairwise-words.ts';
import { messagesFor } from '#shared/locales/messages.ts';

const { ahp } = messagesFor('ja').weighting;
const choices = pairChoices(ahp, '課題適合', '契約・料金');

test('the answers go from one axis by far over equal to the other by far', () => {
  expect(choices.map(({ times }) => times)).toEqual([9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9]);
  expect(choices[0]?.text).toBe('課題適合が圧倒的に大事');
  expect(choices[4]?.text).toBe('同じくらい大事');
  expect(choices[8]?.text).toBe('契約・料金が圧倒的に大事');
});

test('a stored answer is found again, a missing one is none', () => {
  const pair = { first: 0, second: 3 };
  expect(chosenPlace(choices, [{ ...pair, times: 1 / 3 }], pair)).toBe(5);
  expect(chosenPlace(choices, [], pair)).toBe(-1);
});

test('five axes make ten pairs, each once', () => {
  const pairs = pairsOf(5);
  expect(pairs).toHaveLength(10);
  expect(new Set(pairs.map(({ first, second }) => `${first} ${second}`)).size).toBe(10);
  expect(pairs.every(({ first, second }) => first < second)).toBe(true);
});
