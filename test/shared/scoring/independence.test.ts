import { expect, test } from 'vitest';

import { declarationOf, unseenVendors } from '#shared/scoring/independence.ts';

import { emptySnapshot, handedIn, rater, score, vendor } from '../../fixtures/snapshot-parts.ts';

const base = emptySnapshot({
  vendors: [vendor('a', '甲'), vendor('b', '乙'), vendor('c', '丙')],
  raters: [rater('me', '森下'), rater('other', '大西')],
  scores: [
    score('me', 'a', '4.1', 3),
    score('other', 'a', '4.1', 5),
    score('other', 'b', '4.1', 2),
    score('other', 'c', '4.1', '?'),
  ],
});

test('what others scored stays unseen until one’s own scores are handed in, vendor by vendor', () => {
  expect(unseenVendors(base, 'me')).toEqual(['a', 'b']);
  const some = { ...base, declarations: [handedIn('me', 'a')] };
  expect(unseenVendors(some, 'me')).toEqual(['b']);
  const all = { ...base, declarations: [handedIn('me', 'a'), handedIn('me', 'b')] };
  expect(unseenVendors(all, 'me')).toEqual([]);
});

test('a declaration alone hands nothing in, and others’ do not count', () => {
  const open = { ...handedIn('me', 'a'), handedInAt: null };
  expect(unseenVendors({ ...base, declarations: [open, handedIn('other', 'a')] }, 'me')).toEqual([
    'a',
    'b',
  ]);
  expect(declarationOf({ declarations: [open] }, 'me', 'a')).toEqual(open);
  expect(declarationOf({ declarations: [open] }, 'me', 'b')).toBeUndefined();
});

test('who does not score sees everything, and so does everybody where nobody asks for independence', () => {
  expect(unseenVendors(base, 'stranger')).toEqual([]);
  const reader = { ...base, raters: [{ ...rater('me', '森下'), role: 'reader' as const }] };
  expect(unseenVendors(reader, 'me')).toEqual([]);
  const newcomer = { ...base, raters: [...base.raters, rater('new', '北川')] };
  expect(unseenVendors(newcomer, 'new')).toEqual([]);
  const evaluation = { ...base.evaluation, independent: false };
  expect(unseenVendors({ ...base, evaluation }, 'me')).toEqual([]);
});
