import { expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';
import { agreementSentences } from '#shared/scoring/agreement-sentences.ts';
import { agreementOf } from '#shared/scoring/full-result.ts';

import { scores } from '../../fixtures/snapshot-parts.ts';

const ja = messagesFor('ja').agreement;
const en = messagesFor('en').agreement;
const team = agreementOf([
  ...scores('x', 'a', { '1.1': 1, '1.2': 2, '1.3': 3, '1.4': 4 }),
  ...scores('y', 'a', { '1.1': 1, '1.2': 3, '1.3': 3, '1.4': 5 }),
]);

test('every measure calls itself a rule of thumb', () => {
  expect(agreementSentences(team, ja)).toHaveLength(3);
  for (const sentence of agreementSentences(team, ja)) expect(sentence).toContain('目安');
  for (const sentence of agreementSentences(team, en))
    expect(sentence).toMatch(/^As a rule of thumb/);
  expect(agreementSentences(team, en)[0]).toMatch(/ 0\.\d\d \(.*4 cells/);
});

test('what means nothing says why, once', () => {
  const alone = agreementOf(scores('x', 'a', { '1.1': 1, '1.2': 2 }));
  expect(agreementSentences(alone, ja)).toEqual([ja.obstacles['one-rater']]);
  expect(agreementSentences(alone, en)).toEqual([en.obstacles['one-rater']]);
});

test('alpha is firm, tentative or weak', () => {
  const band = (alpha: number) =>
    agreementSentences(
      {
        ...team,
        alpha: { state: 'meaningful', alpha, observed: 0, expected: 1, units: 2, values: 4 },
      },
      en,
    )[0];
  expect(band(0.8)).toContain(en.bands.firm);
  expect(band(0.7)).toContain(en.bands.tentative);
  expect(band(-0.001)).toContain(`0.00 (${en.bands.weak}`);
});
