import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import type { Selector } from '#shared/anchoring/selector.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

const find = (text: string, selector: Selector) => findPassage(createAnchorIndex(text), selector);

const sentence = fc.constantFrom(
  '初期費用は10万円です。',
  '最低契約期間は6か月です。',
  '解約は1か月前までにご連絡ください。',
  'サポートは平日10時〜18時です。',
  'The minimum term is six months. ',
  'Support answers on weekdays. ',
  '出荷は月5,000件まで対応します。\n',
  'プランＡ\n',
);
const page = fc.array(sentence, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));

/** A page and words marked in it. */
const marked = fc
  .tuple(page, fc.nat(400), fc.integer({ min: 4, max: 60 }))
  .map(([text, at, length]) => {
    const start = at % text.length;
    return { text, words: describePassage(text, start, start + length) };
  })
  .filter(({ words }) => words.exact !== '');

test('on an unchanged page every passage is found where it was', () => {
  fc.assert(
    fc.property(marked, ({ text, words }) => {
      const { start, end } = words;
      expect(find(text, words)).toEqual({ status: 'found', start, end });
    }),
  );
});

test('text added above moves a passage; it is found at its new place, or the answer is that it is not certain', () => {
  fc.assert(
    fc.property(marked, page, ({ text, words }, added) => {
      const now = added + text;
      // Text above that repeats the page word for word is a copy that nothing could tell apart.
      const whole = words.prefix + words.exact + words.suffix;
      fc.pre(now.indexOf(whole) === now.lastIndexOf(whole));
      const found = find(now, words);
      if (found.status === 'ambiguous') return;
      const start = words.start + added.length;
      expect(found).toEqual({ status: 'found', start, end: start + words.exact.length });
    }),
  );
});

const fold = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s/g, '');

test('what is found has the same words, apart from width, case and white space', () => {
  fc.assert(
    fc.property(marked, page, ({ words }, other) => {
      const found = find(other, words);
      fc.pre(found.status === 'found' || found.status === 'normalised');
      const now = 'start' in found ? other.slice(found.start, found.end) : '';
      expect(found.status === 'found' ? now : fold(now)).toBe(
        found.status === 'found' ? words.exact : fold(words.exact),
      );
    }),
  );
});

test.each([
  ['white space', '最低契約\n期間は 6か月です。'],
  ['full width', '最低契約期間は６か月です。'],
  ['half-width kana', '最低契約期間は6ｶ月です。'.replace('ｶ', 'か')],
])('%s does not hide a passage', (_, changed) => {
  const before = '料金表\n初期費用は10万円です。最低契約期間は6か月です。解約は前月末まで';
  const start = before.indexOf('最低');
  const words = describePassage(before, start, start + 13);
  const text = `お知らせ\n${before.replace('最低契約期間は6か月です。', changed)}`;
  const found = find(text, words);
  expect(found).toMatchObject({ start: text.indexOf('最低') });
  expect(text.slice(text.indexOf('最低')).startsWith(changed)).toBe(true);
});

test('half-width kana with its mark is the same letter', () => {
  const words = describePassage('デポジットは返金します。対象は法人です。', 0, 12);
  const found = find('※ﾃﾞﾎﾟｼﾞｯﾄは返金します。対象は法人です。', words);
  expect(found).toEqual({ status: 'normalised', start: 1, end: 16 });
});

test('letter case', () => {
  const words = describePassage('Terms. The Minimum Term is six months. Notice applies.', 7, 38);
  const text = 'TERMS. THE MINIMUM TERM IS SIX MONTHS. NOTICE APPLIES.';
  expect(find(text, words)).toEqual({ status: 'normalised', start: 7, end: 38 });
});

test('context decides among copies', () => {
  const before =
    'プランA\n月額は5万円です。小規模な店舗に向きます。\nプランB\n月額は5万円です。受注が多い店舗に向きます。';
  const second = before.lastIndexOf('月額');
  const words = describePassage(before, second, second + 9);
  const text = `新着情報があります。\n${before}`;
  expect(find(text, words)).toMatchObject({ status: 'found', start: second + 11 });
});

test('copies that nothing tells apart are not guessed at', () => {
  const words = describePassage('月額は5万円です。', 0, 9);
  const text = '・月額は5万円です。・月額は5万円です。';
  expect(find(text, words)).toEqual({ status: 'ambiguous' });
});

test('a phrase whose surroundings are all different is not taken for the old one', () => {
  const before = '初期費用の欄をご覧ください。月額は5万円です。倉庫の保管料を含みます。';
  const start = before.indexOf('月額');
  const words = describePassage(before, start, start + 9);
  expect(find('広告運用代行。月額は5万円です！成果報酬もあります。', words).status).toBe('gone');
  expect(find('広告運用代行、月額は5万円です。成果報酬。', words).status).toBe('ambiguous');
});

test('removed words are gone, also when a sentence like them remains', () => {
  const before = 'プランAの最低契約期間は6か月です。プランBの最低契約期間は12か月です。';
  const words = describePassage(before, 0, 18);
  expect(find(before.slice(18), words)).toEqual({ status: 'gone' });
  expect(find('', words)).toEqual({ status: 'gone' });
});

test('words without a place or context are found when they are long enough to speak for themselves', () => {
  const exact = '配送の遅れが出たときは当社が代わりに購入者へご連絡し、再送の手配まで行います。';
  const words = { exact, prefix: '', suffix: '', start: 0, end: 0 };
  expect(find(`案内：${exact}以上`, words)).toMatchObject({ status: 'found', start: 3 });
  expect(find('はい、はい。', { ...words, exact: 'はい。' }).status).toBe('ambiguous');
});
