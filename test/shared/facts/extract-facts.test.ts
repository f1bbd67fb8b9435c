import { describe, expect, it } from 'vitest';

import { extractFacts, tableText } from '#shared/facts/extract-facts.ts';

function fees(text: string) {
  return extractFacts({ text })
    .filter(({ kind }) => kind === 'fee')
    .map(({ low, high, unit, percentOf }) => [low, high, unit, percentOf]);
}

describe('fees in running text', () => {
  it('reads a share of the ad spend and its minimum as two fees', () => {
    expect(fees('広告費の20%（最低5万円/月）')).toEqual([
      [20, 20, 'month', 'ad-spend'],
      [50_000, null, 'month', null],
    ]);
  });

  it('keeps the words it was read from', () => {
    const text = '運用は月額１０〜３０万円（税別）です。';
    const [fact] = extractFacts({ text });
    expect(fact).toMatchObject({ low: 100_000, high: 300_000, currency: 'JPY', tax: 'excluded' });
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
    expect(fact?.quote).toContain('月額１０〜３０万円');
  });

  it('leaves out examples, budgets and past prices', () => {
    expect(fees('例：月10万円を使うと手数料は2万円です。')).toEqual([]);
    expect(fees('広告予算は月30万円ほしいところです。')).toEqual([]);
    expect(fees('2019年までは月250万円でしたが、今は月額5,000円です。')).toEqual([
      [5000, 5000, 'month', null],
    ]);
  });
});

describe('fees in tables', () => {
  const rows = [
    ['', '1件あたり', '初期費用'],
    ['受電代行', '350円', '3万円'],
  ];

  it('takes the unit from the head and the row', () => {
    const facts = extractFacts({ rows });
    expect(facts.map(({ low, unit }) => [low, unit])).toEqual([
      [350, 'call'],
      [30_000, 'once'],
    ]);
    for (const { start, end, quote } of facts)
      expect(tableText(rows).slice(start, end)).toBe(quote);
  });

  it('takes unit prices of a quote and no sums', () => {
    const quote = '品目　数量　単価　金額\n撮影　120点　¥450　¥54,000\n合計　¥54,000';
    expect(fees(quote)).toEqual([[450, 450, 'item', null]]);
  });
});
