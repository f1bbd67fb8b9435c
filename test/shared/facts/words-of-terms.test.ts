import { describe, expect, it } from 'vitest';

import { extractFacts } from '#shared/facts/extract-facts.ts';
import type { ExtractedFact } from '#shared/facts/extracted-fact.ts';

function wordsOf(kind: ExtractedFact['kind'], text: string): string[] {
  return extractFacts({ text })
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);
}

describe('renewal', () => {
  it.each([
    '期間満了の1ヶ月前までに申し出がない場合、本契約は自動的に更新されます。',
    'お申し出がなければ、同一の条件で1年間継続するものとします。',
    'The agreement renews automatically for successive one-year terms.',
  ])('keeps the words of %s', (text) => {
    expect(wordsOf('renewal', text)).toEqual([text]);
  });

  it.each([
    '商品ページの更新作業も代行します。',
    '契約は自動更新されますか？',
    'SSL証明書は毎年自動更新されます。',
    'We renewed our ISO 27001 certificate.',
  ])('finds none in %s', (text) => {
    expect(wordsOf('renewal', text)).toEqual([]);
  });
});

describe('data ownership', () => {
  it.each([
    '運用で得たデータおよびアカウントの権利はお客様に帰属します。',
    '成果物の著作権は、代金の完済をもって甲に移転する。',
    'You own your ad accounts and all creative content.',
    'All customer data remains the property of the client.',
  ])('keeps the words of %s', (text) => {
    expect(wordsOf('data-ownership', text)).toEqual([text]);
  });

  it.each([
    'アカウントの開設をお手伝いします。',
    'データは誰に帰属しますか？',
    'We keep your data safe.',
  ])('finds none in %s', (text) => {
    expect(wordsOf('data-ownership', text)).toEqual([]);
  });
});

function doubtsOf(text: string) {
  return extractFacts({ text }).map(({ state, doubts }) => [
    state,
    doubts.includes('stated-twice'),
  ]);
}

describe('an amount that stands twice', () => {
  it('is uncertain the second time in running text', () => {
    expect(doubtsOf('運用代行は月額5万円です。月額5万円には報告書の作成も含みます。')).toEqual([
      ['proposed', false],
      ['uncertain', true],
    ]);
  });

  it('is a price of its own in each place of a table, and where it is nothing', () => {
    expect(doubtsOf('項目 | 月額 | 単価\n保管 | 5,000円 | 20円\n検品 | 5,000円 | 30円')).toEqual(
      Array.from({ length: 4 }, () => ['proposed', false]),
    );
  });
});
