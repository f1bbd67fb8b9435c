import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { criterionKeywords } from '#shared/rubric/keywords.ts';
import { criterionById } from '#shared/rubric/rubric.ts';
import { suggestCriteria } from '#shared/rubric/suggest.ts';

const ids = (text: string, limit?: number): string[] =>
  suggestCriteria(text, limit).map(({ criterionId }) => criterionId);

const first: [string, string][] = [
  ['1.1', '貴社の課題を棚卸しし、ボトルネックから優先順位をつけます'],
  ['1.2', '導入後3か月で売上が2倍になりました'],
  ['1.3', '客単価と粗利から、貴社の事業の利益構造を図にしました'],
  ['1.4', 'いくつか質問させてください。主な購入層を教えていただけますか'],
  ['1.5', 'アポイント数ではなく、LTVとKGIへの貢献を目標に置きます'],
  ['1.6', '私たちの企業理念は、失敗を語れる社風から生まれました'],
  ['2.1', '運用業務一式。業務範囲と成果物は仕様書のとおりです'],
  ['2.2', '返品対応は基本プランに含まれません'],
  ['2.3', '住所不備などの例外はエスカレーションし、責任者が判断します'],
  ['2.4', 'まずは1か月のお試しから、小さく始められます'],
  ['2.5', '戦略立案や商品企画などのコア業務も丸投げいただけます'],
  ['2.6', '追加作業は変更申請書をいただき、都度お見積りします'],
  ['3.1', '導入実績300社以上、同業の事例も多数あります'],
  ['3.2', '誤出荷が続いた失敗から、再発防止策を定めました'],
  ['3.3', '楽天・Amazon・自社ECに対応'],
  ['3.4', '化粧品と健康食品に特化し、薬機法の専門知識があります'],
  ['3.5', 'ネクストエンジンとＡＰＩ連携し、在庫をリアルタイムに反映します'],
  ['3.6', '再委託は行わず、経験10年以上の5名体制で運用します'],
  ['4.1', '離島・大型商品は別途お見積り'],
  ['4.2', '年間の総費用は業界最安、長期割引もあります'],
  ['4.3', '固定費型と従量課金を組み合わせたハイブリッド型の料金体系です'],
  ['4.4', '売上の10%を成果報酬として申し受けます。返品・キャンセルは除きます'],
  ['4.5', '更新を希望されない場合は、1ヶ月前までに書面で通知してください'],
  ['4.6', '広告アカウントの所有権は契約終了後もお客様に帰属します'],
  ['5.1', '専任の担当者が24時間365日サポートします'],
  ['5.2', '月次レポートと月1回の定例会で進捗をご報告します'],
  ['5.3', '効果検証をもとに、次の打ち手を自発的に提案します'],
  ['5.4', '内製化支援と勉強会でノウハウを共有します'],
  ['5.5', '誤出荷率0.05%以下、全数検品を実施しています'],
  ['5.6', 'プライバシーマークを取得し、個人情報を暗号化して保管します'],
  ['1.2', 'We guarantee a 30% increase in sales.'],
  ['1.5', 'Our KPI are click rates and impressions.'],
  ['2.1', 'The statement of work lists every deliverable.'],
  ['2.2', 'Returns handling is not included.'],
  ['2.4', 'Start small with a free trial for one month.'],
  ['3.1', 'Read our case studies: trusted by 300+ brands.'],
  ['3.3', 'We run 120+ Rakuten and Shopify stores.'],
  ['3.6', 'We never use subcontractors; a team of 5 works for you.'],
  ['4.1', 'Monthly fee from ¥50,000, set-up fee ¥30,000, excluding tax.'],
  ['4.4', 'Commission is 15% of ad spend, net of returns.'],
  ['4.5', 'Three months’ notice; the contract renews automatically.'],
  ['4.6', 'You keep ownership of the ad accounts.'],
  ['5.1', 'Your dedicated account manager replies within 4 business hours.'],
  ['5.2', 'A weekly report and a monthly review meeting are part of it.'],
  ['5.4', 'Onboarding, training and a shared knowledge base.'],
  ['5.5', 'Order accuracy of 99.98% with double checks.'],
  ['5.6', 'ISMS certified'],
];

test.each(first)('%s comes first for %s', (criterionId, text) => {
  expect(ids(text)[0]).toBe(criterionId);
});

const among: [string, string[]][] = [
  ['プランには月500件までの出荷が含まれます。超過分は1件380円です', ['2.1', '4.1']],
  ['緊急時は専用窓口へ。トラブル対応の責任者が折り返します', ['2.3', '5.1']],
  ['残存月数分の基本料を申し受けます', ['4.5', '4.1']],
  ['個人データの再委託には事前の承諾をいただきます', ['5.6', '3.6']],
  ['クリック率を月次レポートで報告し、改善提案を添えます', ['1.5', '5.2', '5.3']],
  ['We integrate with your OMS by API; integration fees are quoted separately.', ['3.5', '4.1']],
];

test.each(among)('all that it speaks of is offered for %s', (text, expected) => {
  expect(ids(text)).toEqual(expect.arrayContaining(expected));
});

test('a price with a minimum term is offered under fees first, then under term and exit', () => {
  const text = '発送代行は1件あたり450円〜、初期費用は30,000円です。最低契約期間は6か月';
  expect(suggestCriteria(text)).toEqual([
    { criterionId: '4.1', matched: ['1件あたり', '初期費用', '450円', '30,000円'] },
    { criterionId: '4.5', matched: ['最低契約期間は6か月'] },
    { criterionId: '4.2', matched: ['初期費用', '450円', '30,000円'] },
  ]);
});

test.each([
  '',
  ' \n ',
  '当社は大阪で創業しました',
  'ブログを更新しました。カタログはこちら',
  'Feedback',
])('nothing is guessed for %j', (text) => {
  expect(suggestCriteria(text)).toEqual([]);
});

test('a word inside a longer one is not counted again', () => {
  expect(suggestCriteria('最低契約期間')).toEqual([
    { criterionId: '4.5', matched: ['最低契約期間'] },
  ]);
});

test('repeating a word does not make it weigh more', () => {
  expect(ids('品質、品質、品質、品質、品質。月次レポート')).toEqual(['5.2', '5.5']);
});

test('a line break or full-width letters inside the words change nothing', () => {
  expect(ids('最低契約\n期間はＩＳＭＳ')).toEqual(ids('最低契約期間はISMS'));
});

test('limits are kept, and none or less gives nothing', () => {
  const text = 'クリック率を月次レポートで報告し、改善提案を添えます。料金は別途';
  expect(ids(text, 10).slice(0, 2)).toEqual(ids(text, 2));
  expect(ids(text, 0)).toEqual([]);
  expect(ids(text, -1)).toEqual([]);
});

const allWords = Object.values(criterionKeywords).flatMap(({ ja, en }) => [...ja, ...en]);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...allWords), fc.string({ maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

test('whatever the text: no error, no more than asked, known criteria once each, with words', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40 }), (text, limit) => {
      const suggestions = suggestCriteria(text, limit);
      const named = suggestions.map(({ criterionId }) => criterionId);
      expect(suggestions.length).toBeLessThanOrEqual(limit);
      expect(new Set(named).size).toBe(named.length);
      expect(named.filter((id) => !criterionById(id))).toEqual([]);
      expect(suggestions.filter(({ matched }) => matched.length === 0)).toEqual([]);
    }),
    { seed: 7 },
  );
});

test('the same text gives the same answer, and a smaller limit its beginning', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 10 }), (text, limit) => {
      const all = suggestCriteria(text, 40);
      expect(suggestCriteria(text, 40)).toEqual(all);
      expect(suggestCriteria(text, limit)).toEqual(all.slice(0, limit));
    }),
    { seed: 7 },
  );
});
