import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about contract and fees, by criterion. */
export const keywordsContract: Readonly<Record<string, Keywords>> = {
  '4.1': {
    ja: words(
      `料金 | 料金表 | 料金プラン | 価格 | 価格表 | 単価 | 内訳 | 初期費用 | 初期費用#円 | 月額 | 月額#円 | 月額費用 | 基本料金 | 基本料
          | 利用料 | 保管料 | 送料 | #円 | #万円 | #円から | #件あたり | #件#円 | #点#円 | #点あたり | #席 | #坪 | パレット | 追加料金 | 追加費用
          | 別料金 | 別途費用 | 別途料金 | 別途お見積り | 別途見積 | 別途ご相談 | 別途 | 税込 | 税抜 | 税別 | 消費税 | 支払条件 | お支払い
          | 無料 | 手数料 | オプション料金 | オプション費用 | 特急料金 | 返品手数料`,
    ),
    en: words(
      `pricing | price | prices | price list | fee | fees | unit price* | set-up fee* | setup fee* | set-up cost* | initial cost*
          | initial fee* | monthly fee* | base fee* | per order | per item | per parcel | per pallet | per month | per seat | ¥#
          | # yen | JPY # | surcharge* | extra charge* | additional charge* | additional fee* | hidden cost* | hidden fee* | breakdown
          | plus tax | including tax | excluding tax | before tax | payment terms | price on request | quoted separately
          | charged separately | free of charge | storage fee*`,
    ),
  },
  '4.2': {
    ja: words(
      `総額 | 合計 | 合計金額 | 総費用 | 年間費用 | 年額 | 年間#円 | 年間#万円 | 見積金額 | お見積り金額 | 御見積金額 | 予算 | 初期費用
          | #円 | #万円 | 最安 | 最安値 | 業界最安 | 低価格 | 格安 | 相場 | コスト削減 | 割引 | 値引き | 長期割引 | 数量割引`,
    ),
    en: words(
      `total cost* | total price | grand total | in total | annual cost* | annual fee* | per year | per annum | budget* | TCO
          | cheapest | lowest price* | low-cost | low cost | discount* | volume discount* | market rate* | cost saving* | ¥#
          | save on costs`,
    ),
  },
  '4.3': {
    ja: words(
      `料金体系 | 料金モデル | 料金形態 | 固定費型 | 固定報酬 | 月額固定 | 従量課金 | 従量制 | 従量料金 | 成果報酬型 | 完全成果報酬
          | 成功報酬 | ハイブリッド型 | レベニューシェア | 定額 | 定額制 | 損益分岐 | 上限額 | 料金上限 | 最低利用料金 | 最低月額
          | ミニマムチャージ | 基本料金+`,
    ),
    en: words(
      `fee model* | pricing model* | fee structure* | flat fee* | flat rate* | fixed fee* | fixed monthly | pay-as-you-go
          | pay as you go | pay per use | usage-based | performance-based | success fee* | hybrid | revenue share | revenue-share
          | revenue sharing | retainer* | break-even | fee cap | capped | minimum charge* | minimum monthly`,
    ),
  },
  '4.4': {
    ja: words(
      `成果報酬 | 完全成果報酬 | 成功報酬 | 対象売上 | 売上の#% | 売上に対して#% | 売上連動 | 広告費の#% | 広告費に対して#% | 最低保証
          | 最低保証額 | インセンティブ | 返品・キャンセル | キャンセルを除 | キャンセル分 | 返品分 | 計算期間 | 月末締め | 計測方法 | 成果地点
          | 成果の定義 | 成果の計測 | CV#件`,
    ),
    en: words(
      `performance fee* | performance-based | success fee* | #% of sales | #% of revenue | #% of ad spend | #% of net sales
          | commission | commissions | net sales | gross sales | minimum guarantee* | guaranteed minimum | incentive* | bonus | net of returns
          | excluding returns | returns and cancellations | calculation period | attribution | per conversion | per acquisition`,
    ),
  },
  '4.5': {
    ja: words(
      `最低契約期間 | 最低利用期間 | 契約期間 | 利用期間 | 自動更新 | 契約更新 | 更新を希望 | 解約 | 期間内の解約 | 途中解約 | 中途解約
          | 解約予告 | 解約金 | 解約手数料 | 解約条件 | いつでも解約 | 違約金 | 残存月数 | 残存期間 | 契約解除 | #か月前 | #日前まで | #か月契約
          | 単月契約 | 年間契約 | 年契約 | 縛り | 最低発注量 | 最低ロット | 繁忙期 | 料金改定 | 料金見直し | 見直し条項 | 最低契約期間は#か月`,
    ),
    en: words(
      `minimum term | minimum contract* | contract term | contract period | contract length | initial term | lock-in | locked in
          | auto-renew* | automatic renewal | automatically renew* | renews | renewal | terminate* | termination | early termination
          | cancel anytime | cancel at any time | cancel any time | cancellation fee* | early exit | exit fee* | notice | notice period
          | months' notice | month's notice | days' notice | #-month contract | #-month minimum | month-to-month | no long-term contract*
          | penalty | penalties | peak season* | fee review* | minimum volume* | minimum order*`,
    ),
  },
  '4.6': {
    ja: words(
      `所有権 | 著作権 | 肖像権 | 知的財産 | 知的財産権 | 二次利用 | 権利 | 帰属 | 帰属します | 名義 | 広告アカウント | アカウントの所有
          | アカウント開設 | 引継ぎ | 引き継ぎ | 引渡し | データ移行 | データの返却 | データ返却 | データの削除 | データの引き | 契約終了後
          | 契約終了時 | 解約後 | 素材 | 顧客データ | 顧客情報の | エクスポート | ソースコード`,
    ),
    en: words(
      `ownership | owned by | belong to you | belongs to you | remain the property | remains the property | property of | copyright*
          | intellectual property | portrait right* | usage right* | licence* | ad account* | account ownership | handover | hand-over
          | hand over | data export* | export your data | data portability | return of data | data deletion | after termination
          | end of the contract | source code | customer data | vendor's name | our name`,
    ),
  },
};
