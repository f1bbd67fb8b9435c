import fc from 'fast-check';
import { expect, test } from 'vitest';

import { changesBetween } from '#shared/anchoring/changes.ts';

test.each([
  ['月額49,800円', '月額54,800円', [{ before: '49,800', after: '54,800', kind: 'value' }]],
  [
    '2026年3月31日まで',
    '2026年4月30日まで',
    [
      { before: '3', after: '4', kind: 'value' },
      { before: '31', after: '30', kind: 'value' },
    ],
  ],
  ['五万円です', '六万円です', [{ before: '五', after: '六', kind: 'value' }]],
  ['from £45 a month', 'from £49 a month', [{ before: '£45', after: '£49', kind: 'value' }]],
  ['It does not end.', 'It does end.', [{ before: 'not', after: '', kind: 'value' }]],
  [
    'Ask Ms Okafor first.',
    'Ask Ms Lindqvist first.',
    [{ before: 'Okafor', after: 'Lindqvist', kind: 'value' }],
  ],
  ['返品は不可です', '返品は可です', [{ before: '不', after: '', kind: 'value' }]],
  [
    '手数料はいただきません。',
    '手数料はいただきます。',
    [{ before: 'ません', after: 'ます', kind: 'value' }],
  ],
  ['途中で解約できる', '途中で解約できない', [{ before: 'る', after: 'ない', kind: 'value' }]],
  [
    '追加料金なしで承ります',
    '追加料金ありで承ります',
    [{ before: 'なし', after: 'あり', kind: 'value' }],
  ],
  [
    'お気軽にご連絡ください',
    'お気軽にお電話ください',
    [{ before: 'ご連絡', after: 'お電話', kind: 'wording' }],
  ],
  [
    'the parcel arrives',
    'the parcel comes',
    [{ before: 'arrives', after: 'comes', kind: 'wording' }],
  ],
])('%s → %s', (before, after, changes) => {
  expect(changesBetween(before, after)).toEqual(changes);
});

test('what folding removes is no change', () => {
  expect(changesBetween('月額 49,800円（税別）', '月額　４９，８００円(税別)')).toEqual([]);
});

const words = fc.array(
  fc.constantFrom('送料', '込み', '10', '円', ' ', 'not', 'free', 'Ａ', '、'),
  {
    maxLength: 20,
  },
);

test('a text has no changes against itself, and only additions against nothing', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join('');
      expect(changesBetween(text, text)).toEqual([]);
      expect(changesBetween('', text).every(({ before }) => before === '')).toBe(true);
    }),
  );
});

test('a number that became another is always among the changes', () => {
  fc.assert(
    fc.property(words, words, fc.nat(9999), fc.nat(9999), (left, right, old, now) => {
      fc.pre(old !== now);
      const around = (value: number) => `${left.join('')}は${value}件${right.join('')}`;
      const changes = changesBetween(around(old), around(now));
      expect(changes.some(({ kind }) => kind === 'value')).toBe(true);
    }),
  );
});
