import { expect, test } from 'vitest';

import { offerMail, offerQuestions } from '#extension/panel/questions/offer-questions.ts';
import { newFeeLine } from '#shared/costs/new-line.ts';
import { firstEstimate } from '#shared/costs/versions.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

/** The sample, in which the words of this vendor are these. */
function saying(exact: string, estimates: Snapshot['estimates'] = []): Snapshot {
  const base = sampleSnapshot({ estimates });
  const [passage] = base.passages;
  const [evidence] = base.evidence;
  if (!passage || !evidence) throw new Error('The sample has no evidence.');
  return { ...base, passages: [{ ...passage, exact }], evidence: [evidence] };
}

const offer = {
  id: 'estimate:shiomi:1',
  ...firstEstimate('shiomi'),
  feeLines: [{ ...newFeeLine('line-1'), label: '発送', pricing: 'separate' as const }],
};

test('before there is an offer only the words of the vendor ask, each once', () => {
  const questions = offerQuestions(saying('作業一式。資材一式。別途費用'), 'shiomi', 'ja');
  expect(questions.map(({ id }) => id)).toEqual(['warning lump-sum', 'warning quoted-separately']);
  expect(questions[0]?.text).toContain('「一式」');
  expect(offerQuestions(saying('作業一式'), 'tsumugi', 'ja')).toEqual([]);
});

test('lines without a price and terms that are missing follow', () => {
  const questions = offerQuestions(saying('作業一式', [offer]), 'shiomi', 'ja');
  expect(questions.map(({ from }) => from).slice(0, 2)).toEqual(['warning', 'offer']);
  expect(questions[1]?.text).toContain('「発送」');
  expect(questions.length).toBeGreaterThan(10);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('an offer from which everything was taken back asks nothing', () => {
  const empty = { ...offer, feeLines: [] };
  expect(offerQuestions(saying('料金', [empty]), 'shiomi', 'ja')).toEqual([]);
});

test('the mail numbers the questions in the language that is asked for', () => {
  const snapshot = saying('作業一式', [offer]);
  const japanese = offerMail(snapshot, 'shiomi', 'ja');
  const english = offerMail(snapshot, 'shiomi', 'en');
  expect(japanese).toContain('株式会社汐見通販ロジスティクス');
  expect(japanese).toContain('1. 「一式」とありますが');
  expect(english).toContain('1. You write “一式”.');
  const count = offerQuestions(snapshot, 'shiomi', 'en').length;
  expect(english).toContain(`\n${count}. `);
  expect(english).not.toContain(`\n${count + 1}. `);
});
