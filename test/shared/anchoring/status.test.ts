import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import type { Anchor } from '#shared/anchoring/anchor.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

const page = [
  '出荷代行サービスのご案内',
  '当社は関東と関西に倉庫を持ち、ネットショップの商品をお預かりします。',
  '基本料金は月額49,800円（税別）です。発送は1件420円で、箱代を含みます。',
  '最低契約期間は6か月です。解約は1か月前までに書面でご連絡ください。',
  'Support replies within 2 business days. Phone calls are not recorded.',
  '障害のときは30分以内に第一報をお送りします。お問い合わせは平日のみです。',
].join('\n');

function find(words: string, after: string): Anchor & { words: string } {
  const start = page.indexOf(words);
  const anchor = findPassage(
    createAnchorIndex(after),
    describePassage(page, start, start + words.length),
  );
  return { ...anchor, words: 'start' in anchor ? after.slice(anchor.start, anchor.end) : '' };
}

describe('a value changed in place is found and told, old and new', () => {
  test.each([
    ['基本料金は月額49,800円（税別）です。', '49,800', '54,800'],
    ['49,800円', '49,800', '128,000'],
    ['420円', '420', '390'],
    ['最低契約期間は6か月です。', '6', '12'],
    ['Support replies within 2 business days.', '2', '5'],
    ['障害のときは30分以内に第一報をお送りします。', '30', '60'],
  ])('%s', (words, before, after) => {
    const now = words.replace(before, after);
    expect(find(words, page.replace(words, now))).toEqual({
      status: 'changed',
      start: page.indexOf(words),
      end: page.indexOf(words) + now.length,
      changes: [{ before, after, kind: 'value' }],
      words: now,
    });
  });

  test('also with news above and other words around it', () => {
    const words = '発送は1件420円で、箱代を含みます。';
    const after = `お知らせ：夏季休業のご案内\n${page
      .replace('1件420円で、箱代を', '1件455円で、箱代を')
      .replace('関東と関西に', '全国に')
      .replace('最低契約期間', '最短のご契約')}`;
    expect(find(words, after)).toMatchObject({
      status: 'changed',
      changes: [{ before: '420', after: '455', kind: 'value' }],
      words: '発送は1件455円で、箱代を含みます。',
    });
  });

  test('a negation that was taken out is a value', () => {
    const words = 'Phone calls are not recorded.';
    expect(find(words, page.replace('are not recorded', 'are recorded'))).toMatchObject({
      status: 'changed',
      changes: [{ before: 'not', after: '', kind: 'value' }],
    });
  });

  test('another wording is not', () => {
    const words = '解約は1か月前までに書面でご連絡ください。';
    expect(find(words, page.replace('ご連絡ください', 'お知らせください'))).toMatchObject({
      status: 'changed',
      changes: [{ kind: 'wording' }],
    });
  });
});

describe('differences that nobody means are none', () => {
  const words = '基本料金は月額49,800円（税別）です。発送は1件420円で、箱代を含みます。';
  test.each([
    [
      'width',
      words
        .normalize('NFKC')
        .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['white space', words.replace('。', '。\n　　')],
    ['invisible characters', words.replace('月額', '月\u200B額\u00AD')],
  ])('%s', (_, now) => {
    expect(find(words, page.replace(words, now))).toMatchObject({
      status: 'normalised',
      words: now,
    });
  });

  test.each([
    ['Support replies within 2 business days.', 'SUPPORT REPLIES WITHIN 2 BUSINESS DAYS.'],
    ['Phone calls are not recorded.', 'Phone calls are not recorded.'.replace(/ /g, '\u00A0')],
  ])('%s', (original, now) => {
    expect(find(original, page.replace(original, now)).status).toBe('normalised');
  });

  test('half-width kana', () => {
    expect(find('ネットショップの商品', page.replace('ネットショップ', 'ﾈｯﾄｼｮｯﾌﾟ'))).toMatchObject({
      status: 'normalised',
      words: 'ﾈｯﾄｼｮｯﾌﾟの商品',
    });
  });
});

test('the same words with nothing around them that was there before have moved', () => {
  const words = '障害のときは30分以内に第一報をお送りします。お問い合わせは平日のみです。';
  expect(find(words, `会社案内。${words}代表のご挨拶。`)).toMatchObject({ status: 'moved', words });
});

test('a few words alone, with nothing around them that was there before, could be anything', () => {
  expect(find('発送は1件420円', '別の会社の料金表。発送は1件420円、保管は無料。').status).toBe(
    'ambiguous',
  );
});

const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const hostile = fc.string({
  unit: fc.constantFrom(
    '契',
    '約',
    '1',
    'a',
    'ß',
    'İ',
    ' ',
    '\n',
    '\u0000',
    '\u200B',
    '\u0301',
    'ﾞ',
    '\uD83D',
    '\uDE00',
    '𠮷',
    'ﷺ',
    '`',
    '~',
  ),
  maxLength: 600,
});

test('whatever the text and the selector, there is an answer, and its place lies in the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, hostile),
      fc.record({
        exact: fc.oneof(anyText, hostile),
        prefix: hostile,
        suffix: hostile,
        start: fc.integer(),
        end: fc.integer(),
      }),
      (text, selector) => {
        const anchor = findPassage(createAnchorIndex(text), selector);
        if (!('start' in anchor)) return;
        expect(anchor.start).toBeGreaterThanOrEqual(0);
        expect(anchor.end).toBeGreaterThan(anchor.start);
        expect(anchor.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('on a hostile page that did not change every passage is where it was; after a few edits there is an answer in the text', () => {
  fc.assert(
    fc.property(hostile, fc.nat(600), fc.nat(200), hostile, (text, at, length, added) => {
      const selector = describePassage(text, at, at + length);
      fc.pre(selector.exact !== '');
      const { start, end } = selector;
      expect(findPassage(createAnchorIndex(text), selector)).toEqual({
        status: 'found',
        start,
        end,
      });
      const middle = Math.floor((start + end) / 2);
      const edited = text.slice(0, middle) + added.slice(0, 20) + text.slice(middle);
      const anchor = findPassage(createAnchorIndex(edited), selector);
      const now = 'start' in anchor ? edited.slice(anchor.start, anchor.end) : null;
      expect(now).not.toBe('');
    }),
  );
});
