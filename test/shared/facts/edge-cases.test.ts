import { expect, it } from 'vitest';

import { extractFacts } from '#shared/facts/extract-facts.ts';

/** `kind low..high unit` with currency or base, one word a fact; `-` where an end is open. */
function read(text: string): string[] {
  return extractFacts({ text }).map(
    ({ kind, low, high, unit, currency, percentOf, text: words }) => {
      const value = low === high ? `${low ?? '-'}` : `${low ?? '-'}..${high ?? '-'}`;
      const of = percentOf === null ? (currency ?? '') : `% of ${percentOf}`;
      if (kind === 'fee') return `${value} ${of} ${unit}`.replace('  ', ' ');
      return kind === 'support-hours'
        ? `${kind} ${low ?? words}`
        : `${kind} ${words === '' ? value : words}`;
    },
  );
}

it.each([
  ['広告費の20%（最低5万円/月）', ['20 % of ad-spend month', '50000..- JPY month']],
  ['広告費の二割（最低 ３万３千円／月）', ['20 % of ad-spend month', '33000..- JPY month']],
  ['売上の三割引', []],
  ['1坪:4,800~7,200円', ['4800..7200 JPY tsubo-month']],
  ['月額 3,200円/20件/月', ['3200 JPY month']],
  ['電話代行 月8,800円（月40件まで）。41〜80件目：1件450円', ['8800 JPY month', '450 JPY call']],
  ['20仕訳につき2,000円', ['2000 JPY other']],
  ['1キーワードが10位以内に入ると1日あたり500円~3,000円', ['500..3000 JPY other']],
  ['初期費用 ０円', ['0 JPY once']],
  ['開設費用は無料', ['0 once']],
  ['2019年までは月250万円でしたが、今は月額5,000円', ['5000 JPY month']],
  ['Returns: $2.75 per package + $0.60 per unit', ['2.75 USD order', '0.6 USD item']],
  ['We bill cost plus 3%.', ['3 % of other other']],
  ['品目　数量　単価　金額\n撮影　120点　¥450　¥54,000', ['450 JPY item']],
  ['契約は3年、1月31日までに連絡で3月31日に終了', ['minimum-term 36', 'notice-period -']],
  ['問い合わせフォームは24時間受付、電話は平日10:00〜17:00', ['support-hours 平日10:00〜17:00']],
  ['ISO27001 取得に向けて準備中', []],
  ['時給1,350円〜1,600円（求人）', []],
])('%s', (text, facts) => {
  expect(read(text)).toEqual(facts);
});

it.each([
  ['about', '制作料金は約5万円です', ['50000 JPY once']],
  ['ranges with one unit', '月額1〜3万円', ['10000..30000 JPY month']],
  ['alternatives', '1ヶ月1万円か2万円', ['10000..20000 JPY month']],
  ['an open top', '月額10万円〜100万円以上', ['100000..- JPY month']],
  ['a cap', '1通〜3円', ['-..3 JPY item']],
  ['nothing to a cap', '初期費用は無料〜10万円以下', ['0..100000 JPY once']],
  ['mixed scales', '月額9万3千円、年額¥9.8万', ['93000 JPY month', '98000 JPY year']],
  ['thousands in letters', 'Setup fee: $20K', ['20000 USD once']],
  ['a rough figure and its range', '1件100円前後（80円〜120円）の送料', ['80..120 JPY order']],
  ['a price with tax in brackets', '制作費38万円（税込41.8万円）', ['380000 JPY once']],
  ['two currencies', 'Setup $1,000 USD/£800 GBP', ['1000 USD once', '800 GBP once']],
  ['an allowance', '月額5,000円（200通まで）', ['5000 JPY month']],
  ['a campaign', '初期費用10万円が無料', ['0 once', '100000 JPY once']],
  ['dollars of others', 'Hourly: $35 per hour. Prices are in CAD.', ['35 hour']],
  ['a refundable deposit', '保証金として30万円をお預かりします', []],
  ['a penalty', 'キャンセル料は月額費用の50%です', []],
  ['a discount', '年間契約なら10%OFF', []],
  ['an era', '設立：平成15年6月', ['years-in-business 2003']],
  ['notice by the vendor', '機能の変更は1ヵ月前までにお知らせします', []],
])('%s: %s', (_, text, facts) => {
  expect(read(text)).toEqual(facts);
});

it('says which readings are guesses', () => {
  const [plain] = extractFacts({ text: '月額5万円' });
  expect(plain).toMatchObject({ state: 'proposed', doubts: [] });
  const [bare] = extractFacts({ text: '5万円です' });
  expect(bare).toMatchObject({ unit: 'other', state: 'uncertain', doubts: ['unit-unstated'] });
  const [foreign] = extractFacts({ text: '$35 CAD per hour' });
  expect(foreign).toMatchObject({
    currency: null,
    state: 'uncertain',
    doubts: ['currency-foreign'],
  });
});

it('takes units from the headings above', () => {
  const [fact] = extractFacts({ text: '5万円', headings: ['料金', '初期費用'] });
  expect(fact).toMatchObject({ unit: 'once', low: 50_000 });
});
