import { describe, expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import type { Anchor } from '#shared/anchoring/anchor.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

/** Marks the first place of `words` in `before` and looks for it in `after`. */
function find(before: string, words: string, after: string): Anchor & { words: string } {
  const start = before.indexOf(words);
  const anchor = findPassage(
    createAnchorIndex(after),
    describePassage(before, start, start + words.length),
  );
  return { ...anchor, words: 'start' in anchor ? after.slice(anchor.start, anchor.end) : '' };
}

const plans = [
  'ライト　月額29,800円（税別）　発送300件まで　最低契約期間3か月',
  '標準　月額49,800円（税別）　発送800件まで　最低契約期間6か月',
  '拡張　月額89,800円（税別）　発送2,000件まで　最低契約期間12か月',
  '特別　月額148,000円（税別）　発送5,000件まで　最低契約期間12か月',
];
const priceList = (rows: readonly string[]) =>
  `料金プラン\nすべてのプランに倉庫の保管料が含まれます。\n${rows.join('\n')}\n表示は2026年4月の料金です。`;

describe('a row is taken out of a price list', () => {
  test.each(plans)('%s: none of the other rows is taken for it', (row) => {
    const rest = plans.filter((other) => other !== row);
    expect(find(priceList(plans), row, priceList(rest)).status).toBe('gone');
  });

  test.each(plans)('%s: also when its price alone was marked', (row) => {
    const price = row.slice(row.indexOf('月額'), row.indexOf('円') + 1);
    const rest = plans.filter((other) => other !== row);
    expect(find(priceList(plans), price, priceList(rest)).status).toBe('gone');
  });
});

test('a price list in another order: each row is found by its own words', () => {
  const turned = priceList([...plans].toReversed());
  for (const row of plans) expect(find(priceList(plans), row, turned).words).toBe(row);
});

const terms =
  'Service terms. Support answers on weekdays from nine to five. The provider shall not charge for returns below ten parcels a month. ' +
  'Storage is billed by the pallet on the first of each month. Claims must be made within thirty days of delivery.';

describe('a sentence is taken out, and one that differs in a word stands elsewhere', () => {
  test.each([
    ['a negation', 'The provider shall charge for returns below ten parcels a month.'],
    ['a number', 'The provider shall not charge for returns below two parcels a month.'],
    ['a name', 'The subcontractor shall not charge for returns below ten parcels a month.'],
  ])('%s', (_, lookalike) => {
    const words = 'The provider shall not charge for returns below ten parcels a month. ';
    const after = `${terms.replace(words, '')} Other services. ${lookalike} They are explained overleaf.`;
    expect(find(terms, words.trim(), after).status).toBe('gone');
  });

  test.each([
    ['a negation', '送料は基本料金に含まれます。'],
    ['a number', '送料は2年目から基本料金に含まれません。'],
    ['a name', '保管料は基本料金に含まれません。'],
  ])('%s, in Japanese', (_, lookalike) => {
    const before =
      'ご利用にあたって。お支払いは月末締めの翌月払いです。送料は基本料金に含まれません。離島へは別途ご案内します。年末年始は発送を休みます。';
    const after = `${before.replace('送料は基本料金に含まれません。', '')}よくある質問。${lookalike}担当者にお尋ねください。`;
    expect(find(before, '送料は基本料金に含まれません。', after).status).toBe('gone');
  });
});

describe('half of the surroundings is gone as well', () => {
  const before =
    '導入までの流れ。お申し込みから稼働まで約30日です。担当者が週に一度、進み具合をご報告します。費用について。初期費用はいただきません。';
  const words = 'お申し込みから稼働まで約30日です。';

  test('another number is then no find', () => {
    const after = `導入までの流れ。お申し込みから稼働まで約45日です。${'新しい商品の紹介。'.repeat(20)}`;
    expect(find(before, words, after).status).toBe('gone');
  });

  test('the same words are', () => {
    const after = `導入までの流れ。${words}${'新しい商品の紹介。'.repeat(20)}`;
    expect(find(before, words, after)).toMatchObject({ status: 'found', words });
  });
});

test('a verbatim copy elsewhere does not win over the passage itself, in which a word was changed', () => {
  const before =
    'Returns. Parcels come back within fourteen days of the order at no cost. Damaged goods are photographed and reported the same day.';
  const words = 'Parcels come back within fourteen days of the order at no cost.';
  const now = 'Parcels come back within thirty days of the order at no cost.';
  const after = `${before.replace(words, now)} Summary of last year's terms: ${words} These no longer apply.`;
  expect(find(before, words, after)).toMatchObject({ status: 'changed', words: now });
});
