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
  // Without a price nothing can be compared, so that is asked before the word.
  expect(questions[0]?.text).toContain('「発送」');
  expect(questions.map(({ rank }) => rank)).toEqual(
    questions.map(({ rank }) => rank).toSorted((a, b) => a - b),
  );
  expect(questions.find(({ from }) => from === 'warning')).toMatchObject({
    axis: 'scope',
    rank: 2,
  });
  expect(questions.length).toBeGreaterThan(10);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('an offer from which everything was taken back asks nothing', () => {
  const empty = { ...offer, feeLines: [] };
  expect(offerQuestions(saying('料金', [empty]), 'shiomi', 'ja')).toEqual([]);
});

test('the mail asks the ten most important questions by axis, and a second one the rest', () => {
  const snapshot = saying('作業一式', [offer]);
  const mail = (language: 'ja' | 'en', part: 'first' | 'second') =>
    offerMail(snapshot, 'shiomi', language, part);
  const { mail: japanese, count } = mail('ja', 'first');
  expect(count).toBe(10);
  expect(japanese).toContain('株式会社汐見通販ロジスティクス');
  expect(japanese).toMatch(/■ 契約形態・料金\n1\. 「発送」/);
  expect(japanese).toContain('「一式」とありますが');
  expect(japanese.match(/^\d+\. /gmu)).toHaveLength(10);
  const rest = mail('en', 'second');
  expect(rest.mail.match(/^\d+\. /gmu)).toHaveLength(rest.count);
  expect(rest.mail).toContain('In addition to our earlier questions');
  expect(count + rest.count).toBe(offerQuestions(snapshot, 'shiomi', 'en').length);
});
