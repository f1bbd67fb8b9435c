import { expect, test } from 'vitest';

import { sourcedEvidence } from '#extension/panel/evidence-source.ts';
import { filtered, searched } from '#extension/panel/evidence/evidence-filter.ts';
import { evidenceGroups, firstOn } from '#extension/panel/evidence/evidence-groups.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { type Check, checkStatuses, type CheckStatus } from '#shared/model/check.ts';
import { compareVendors } from '#shared/scoring/compare.ts';

import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

const snapshot = sampleSnapshot();
const all = sourcedEvidence(snapshot.evidence, snapshot, messagesFor('ja'));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('evidence of a page carries its words and a link; a note of ours has neither page nor link', () => {
  expect(all).toMatchObject([
    { quote: '1件あたり450円〜。最低契約期間は6か月です。', source: '料金 | 汐見通販ロジ' },
    { quote: null, source: '自分のメモ', link: '' },
  ]);
});

test('only web addresses become links', () => {
  const passages = snapshot.passages.map((passage) => ({
    ...passage,
    link: 'javascript:alert(1)',
  }));
  const [first] = sourcedEvidence(snapshot.evidence, { ...snapshot, passages }, messagesFor('ja'));
  expect(first?.link).toBe('');
});

test('filters: against the vendor, older than 180 days, E2 and above', () => {
  expect(ids(filtered(all, 'counter', '2026-11-20T00:00:00.000Z', new Map()))).toEqual([
    'evidence-2',
  ]);
  expect(filtered(all, 'recheck', '2027-05-01T00:00:00.000Z', new Map())).toEqual([]);
  expect(ids(filtered(all, 'recheck', '2027-05-08T00:00:00.000Z', new Map()))).toEqual([
    'evidence-1',
  ]);
  expect(filtered(all, 'strong', '2026-11-20T00:00:00.000Z', new Map())).toEqual([]);
});

test('evidence whose words read otherwise now, or are gone, is to be looked at again', () => {
  const now = '2026-11-20T00:00:00.000Z';
  const check = (evidenceId: string, status: CheckStatus): Check => ({
    evidenceId,
    evaluationId: 'evaluation-1',
    status,
    present: '',
    checkedAt: now,
    seen: 'open',
  });
  const doubtful = (status: CheckStatus) =>
    ids(filtered(all, 'recheck', now, new Map([['evidence-1', check('evidence-1', status)]])));
  expect(checkStatuses.filter((status) => doubtful(status).length > 0)).toEqual([
    'changed',
    'ambiguous',
    'gone',
  ]);
});

test('a search needs every word, in any width, in words, remark, source or criterion', () => {
  expect(ids(searched(all, '４５０円 料金'))).toEqual(['evidence-1']);
  expect(ids(searched(all, '4.6'))).toEqual(['evidence-2']);
  expect(searched(all, '450円 面談')).toEqual([]);
});

test('what is not filed comes first; evidence of two axes stands in both', () => {
  const comparison = compareVendors(snapshot);
  const [first] = all;
  if (!first) throw new Error('The sample has no evidence.');
  const unfiled = { ...first, id: 'new', criterionIds: [] };
  const both = { ...first, id: 'both', criterionIds: ['5.1', '4.5', '4.1'] };
  const groups = evidenceGroups([unfiled, both], comparison, comparison.vendors[0]);
  expect(groups.filter(({ rows }) => rows.length > 0).map(({ id }) => id)).toEqual([
    'unfiled',
    'contract',
    'support',
  ]);
  expect(firstOn('contract', both)).toBe('4.1');
  expect(
    groups.find(({ id }) => id === 'contract')?.cells.filter((cell) => cell === 'done'),
  ).toHaveLength(2);
});
