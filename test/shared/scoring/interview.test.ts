import { expect, test } from 'vitest';

import type { QuestionTopic } from '#shared/model/interview.ts';
import { interviewSigns } from '#shared/scoring/interview.ts';

const card = {
  heldOn: '2026-11-20',
  questions: [],
  accounts: ['customer' as const],
  failure: null,
  oneMethod: null,
};
const asked = (...topics: QuestionTopic[]) => topics.map((topic) => ({ text: '問い', topic }));
const signs = (part: Partial<Parameters<typeof interviewSigns>[0]>) =>
  interviewSigns({ ...card, ...part }).map(({ sign }) => sign);

test('questions tell interest: none, price only, aims, the business itself', () => {
  expect(signs({})).toEqual(['no-questions']);
  expect(signs({ heldOn: null })).toEqual([]);
  expect(signs({ questions: asked('terms', 'terms') })).toEqual(['terms-only']);
  expect(signs({ questions: asked('aim', 'figures') })).toEqual([]);
  expect(signs({ questions: asked('aim', 'figures', 'aim', 'terms') })).toEqual(['asks-aims']);
  expect(signs({ questions: asked('terms', 'management') })).toEqual(['asks-management']);
  expect(signs({ questions: [{ text: ' ', topic: 'management' }] })).toEqual(['no-questions']);
});

test('understanding, failures and a pushed method speak for or against their criterion', () => {
  const questions = asked('aim');
  expect(signs({ questions, accounts: ['customer', 'value', 'delivery'] })).toEqual([
    'understands',
  ]);
  expect(signs({ questions, accounts: ['margin'] })).toEqual(['does-not-understand']);
  expect(signs({ questions, oneMethod: true, failure: 'blames' })).toEqual([
    'one-method',
    'blames-others',
  ]);
  const [learned] = interviewSigns({ ...card, questions, failure: 'learned' });
  expect(learned).toMatchObject({ criterionId: '1.6', counter: false });
});
