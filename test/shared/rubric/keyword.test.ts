import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldText, keywordPattern, words } from '#shared/rubric/keyword.ts';
import { criterionKeywords } from '#shared/rubric/keywords.ts';
import { criteria, criterionById } from '#shared/rubric/rubric.ts';
import { warningWords } from '#shared/rubric/warning-words.ts';

import { emptyTexts } from './completeness.ts';

/** The shortest text that a keyword stands for. */
const written = (keyword: string): string => keyword.replace(/#/g, '120').replace(/\*$/, '');

const found = (keyword: string, text: string): string[] =>
  [...foldText(text).matchAll(keywordPattern(keyword))].map((match) => match[0]);

test.each([
  ['ＩＳＭＳ認証', 'isms認証'],
  ['６ヶ月・12カ月・3 箇月', '6か月・12か月・3か月'],
  ['最低契約\n  期間', '最低契約期間'],
  ['自社ECと\nAmazon\tstore', '自社ecと amazon store'],
  ['three months’ notice', "three months' notice"],
  ['￥５，０００', '¥5,000'],
  ['あと 6 ヶ\n月', 'あと 6か月'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('full-width letters, digits and signs fold like half-width ones', () => {
  const visible = fc.integer({ min: 0x21, max: 0x7e });
  fc.assert(
    fc.property(fc.array(visible), (codes) => {
      const full = String.fromCharCode(...codes.map((code) => code + 0xfee0));
      expect(foldText(full)).toBe(foldText(String.fromCharCode(...codes)));
    }),
    { seed: 7 },
  );
});

test.each([
  ['#円', '初期費用は30,000円、月額は1.5万円、円建て', ['30,000円']],
  ['#社', '導入 300 社', ['300 社']],
  ['# brands', '120+ brands and 3 brands', ['120+ brands', '3 brands']],
  ['¥#', 'from ¥50,000, plus tax', ['¥50,000']],
  ['fee', 'Feedback on the fee', ['fee']],
  ['renew*', 'renewal, renews; prerenewal', ['renewal', 'renews']],
  ['API', 'APIとの連携、apiary', ['api']],
  ['A/B test*', 'A/B testing', ['a/b testing']],
  ['Yahoo!', 'Yahoo!ショッピング', ['yahoo!']],
  ['no.1', 'no.1 but not nox1', ['no.1']],
])('%j finds its words and no others in %j', (keyword, text, expected) => {
  expect(found(keyword, text)).toEqual(expected);
});

test('a list is split at its bars and trimmed over line ends', () => {
  expect(words('一式 | 別途\n  | 要相談')).toEqual(['一式', '別途', '要相談']);
});

test('every criterion has keywords in both languages', () => {
  expect(Object.keys(criterionKeywords)).toEqual(criteria.map(({ id }) => id));
  expect(emptyTexts(criterionKeywords)).toEqual([]);
});

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

test.each(Object.entries(criterionKeywords))('the keywords of %s are sound', (_id, keywords) => {
  const folded = [...keywords.ja, ...keywords.en].map(foldText);
  expect(folded.filter((word, place) => folded.indexOf(word) !== place)).toEqual([]);
  expect(keywords.en.filter((word) => japanese.test(word))).toEqual([]);
  const lost = [...keywords.ja, ...keywords.en].filter(
    (word) => found(word, written(word)).length === 0,
  );
  expect(lost).toEqual([]);
});

test('warning words are worded, named once and speak to criteria that exist', () => {
  expect(emptyTexts(warningWords)).toEqual([]);
  expect(new Set(warningWords.map(({ id }) => id)).size).toBe(warningWords.length);
  expect(warningWords.filter(({ criterionId }) => !criterionById(criterionId))).toEqual([]);
});

const warnings: [string, string[]][] = [
  ['サイト構築費 一式 800,000円', ['lump-sum', 'price-unit']],
  [
    '契約は自動更新となり、中途解約には違約金がかかります',
    ['automatic-renewal', 'penalty', 'early-exit'],
  ],
  ['完全成果報酬なので初期費用無料', ['no-set-up-fee', 'performance-fee', 'performance-fee-only']],
  ['業界No.1、実績500社以上', ['number-one', 'client-count']],
  [
    '専任スタッフが24時間365日対応、Pマーク取得',
    ['dedicated-contact', 'around-the-clock', 'certificate'],
  ],
  ['Lowest price guaranteed on Rakuten', ['cheapest', 'certain-result', 'channel']],
  ['会社の沿革', []],
];

test.each(warnings)('%j raises its warnings', (text, ids) => {
  const raised = warningWords.filter(({ words: { ja, en } }) =>
    [...ja, ...en].some((word) => found(word, text).length > 0),
  );
  expect(raised.map(({ id }) => id)).toEqual(ids);
});
