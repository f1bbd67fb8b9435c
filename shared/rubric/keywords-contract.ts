import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about contract and fees, by criterion. */
export const keywordsContract: Readonly<Record<string, Keywords>> = {
  '4.1': {
    ja: words(
      `料金 | 料金表 | 料金プラン | 価格 | 価格表 | 単価 | 内訳 | 初期費用 | 初期費用#円
          | 月額 | 月額#円 | 月額費用 | 基本料金 | 基本料 | 利用料 | 保管料 | 送料 | #円
          | #万円 | #円から | #件あたり | #件#円 | #点#円 | #点あたり | #席 | #坪 | パレット
          | 追加料金 | 追加費用 | 別料金 | 別途費用 | 別途料金 | 別途お見積り | 別途見積
          | 別途ご相談 | 別途 | 税込 | 税抜 | 税別 | 消費税 | 支払条件 | 無料 | 手数料
          | オプション料金 | オプション費用 | 特急料金 | 返品手数料 | 坪単価 | 個あたり
          | #個あたり | 実費 | 諸経費 | 加算 | 割増 | 送料別 | 価格は | 作業料 | 利用料金
          | 費用 | 有料 | 追加で#円`,
    ),
    en: words(
      `pricing | price | prices | price list | fee | fees | unit price* | set-up fee*
          | setup fee* | set-up cost* | initial cost* | initial fee* | monthly fee*
          | base fee* | per order | per item | per parcel | per pallet | per month | per seat
          | ¥# | # yen | JPY # | surcharge* | extra charge* | additional charge*
          | additional fee* | hidden cost* | hidden fee* | breakdown | plus tax
          | including tax | excluding tax | before tax | payment terms | price on request
          | quoted separately | charged separately | free of charge | storage fee* | costs
          | cost | charged | billed | ¥# per | postage | plus postage | rate per | quote
          | quotes | VAT | consumption tax | charge | charges | we charge | extra cost*
          | at an extra | ¥#/`,
    ),
  },
  '4.2': {
    ja: words(
      `総額 | 合計 | 合計金額 | 総費用 | 年間費用 | 年額 | 年間#円 | 年間#万円 | 見積金額
          | お見積り金額 | 御見積金額 | 予算 | 初期費用 | #円 | #万円 | 最安 | 最安値
          | 業界最安 | 低価格 | 格安 | 相場 | コスト削減 | 割引 | 値引き | 長期割引 | 数量割引
          | より安い | %安い | %安く | お得 | 低コスト | 費用を抑え | コストを抑え | 費用総額
          | 雇うより | 年間で | 総コスト | 採用するより`,
    ),
    en: words(
      `total cost* | total price | grand total | in total | annual cost* | annual fee*
          | per year | per annum | budget* | TCO | cheapest | lowest price* | low-cost
          | low cost | discount* | volume discount* | market rate* | cost saving* | ¥#
          | save on costs | cheaper | less expensive | affordable | save money | overall cost*
          | yearly cost* | within budget | estimated total | than hiring | full-year cost
          | saves you`,
    ),
  },
  '4.3': {
    ja: words(
      `料金体系 | 料金モデル | 料金形態 | 固定費型 | 固定報酬 | 月額固定 | 従量課金
          | 従量制 | 従量料金 | 成果報酬型 | 完全成果報酬 | 成功報酬 | ハイブリッド型
          | レベニューシェア | 定額 | 定額制 | 損益分岐 | 上限額 | 料金上限 | 最低利用料金
          | 最低月額 | ミニマムチャージ | 基本料金+ | 売れた分だけ | 使った分だけ | 固定費ゼロ
          | 固定費なし | 月額固定費 | 変動費 | 従量 | 段階料金 | 料金の上限 | 基本料のみ
          | 従量分 | 固定と | 月額プラン | プランから選 | 出た分だけ | 分だけお支払い`,
    ),
    en: words(
      `fee model* | pricing model* | fee structure* | flat fee* | flat rate* | fixed fee*
          | fixed monthly | pay-as-you-go | pay as you go | pay per use | usage-based
          | performance-based | success fee* | hybrid | revenue share | revenue-share
          | revenue sharing | retainer* | break-even | fee cap | capped | minimum charge*
          | minimum monthly | no fixed cost* | pay only for | per-order pricing
          | tiered pricing | subscription* | fixed price* | variable cost* | monthly plan*
          | pay per order | pay per | flat monthly | fixed retainer | plus #%`,
    ),
  },
  '4.4': {
    ja: words(
      `成果報酬 | 完全成果報酬 | 成功報酬 | 対象売上 | 売上の#% | 売上に対して#% | 売上連動
          | 広告費の#% | 広告費に対して#% | 最低保証 | 最低保証額 | インセンティブ
          | 返品・キャンセル | キャンセルを除 | キャンセル分 | 返品分 | 計算期間 | 月末締め
          | 計測方法 | 成果地点 | 成果の定義 | 成果の計測 | CV#件 | 購入額の#% | 報酬は
          | 売上高の#% | 受注額の#% | 売上比例 | 成果に応じ | ボーナス | 達成時 | 運用手数料
          | 売上に応じ | 売上の一部 | 対象となる売上 | クーポン | 値引きを引`,
    ),
    en: words(
      `performance fee* | performance-based | success fee* | #% of sales | #% of revenue
          | #% of ad spend | #% of net sales | commission | commissions | net sales
          | gross sales | minimum guarantee* | guaranteed minimum | incentive* | bonus
          | net of returns | excluding returns | returns and cancellations
          | calculation period | attribution | per conversion | per acquisition | fee of #%
          | takes #% | share of sales | linked to sales | on results | if targets are met
          | cancelled orders | #% of monthly sales | #% of your sales | after returns
          | share of revenue | ad spend | incremental sales | coupons | bonus payment*`,
    ),
  },
  '4.5': {
    ja: words(
      `最低契約期間 | 最低利用期間 | 契約期間 | 利用期間 | 自動更新 | 契約更新 | 更新を希望
          | 解約 | 期間内の解約 | 途中解約 | 中途解約 | 解約予告 | 解約金 | 解約手数料
          | 解約条件 | いつでも解約 | 違約金 | 残存月数 | 残存期間 | 契約解除 | #か月前
          | #日前まで | #か月契約 | 単月契約 | 年間契約 | 年契約 | 縛り | 最低発注量
          | 最低ロット | 繁忙期 | 料金改定 | 料金見直し | 見直し条項 | 最低契約期間は#か月
          | 自動で更新 | 自動的に更新 | 自動継続 | 更新されます | 満了 | 申し出がない
          | 1年単位 | やめられ | 退会 | 中断 | 休止 | 閑散期 | 増減 | 契約 | 初回契約
          | 半年ごと | 書面で | お申し出 | ご解約 | 予告 | 延長 | 延長でき | 最短#か月
          | 満了の#日前`,
    ),
    en: words(
      `minimum term | minimum contract* | contract term | contract period | contract length
          | initial term | lock-in | locked in | auto-renew* | automatic renewal
          | automatically renew* | renews | renewal | terminate* | termination
          | early termination | cancel anytime | cancel at any time | cancel any time
          | cancellation fee* | early exit | exit fee* | notice | notice period
          | months' notice | month's notice | days' notice | #-month contract
          | #-month minimum | month-to-month | no long-term contract* | penalty | penalties
          | peak season* | fee review* | minimum volume* | minimum order* | commitment
          | minimum commitment | lock in | fixed term | expires | expiry of the contract
          | leave at any time | rolling contract | end the contract | early cancellation
          | scale up | scale down | contract | agreement | rolls over | roll over
          | unless cancelled | unless canceled | you can leave | leave with
          | twelve-month minimum | month minimum | giving notice | extend* | exit`,
    ),
  },
  '4.6': {
    ja: words(
      `所有権 | 著作権 | 肖像権 | 知的財産 | 知的財産権 | 二次利用 | 権利 | 帰属
          | 帰属します | 名義 | 広告アカウント | アカウントの所有 | アカウント開設 | 引継ぎ
          | 引き継ぎ | 引渡し | データ移行 | データの返却 | データ返却 | データの削除
          | データの引き | 契約終了後 | 契約終了時 | 解約後 | 素材 | 顧客データ | 顧客情報の
          | エクスポート | ソースコード | 譲渡 | 権利は | 納品後 | データはすべて | お引き渡し
          | 退会後 | 保管期間 | 使用権 | 撮影データ | お渡し | 消去 | データをお渡し | 返却
          | お返し | 顧客リスト | 当社の許可 | 使用許諾`,
    ),
    en: words(
      `ownership | owned by | belong to you | belongs to you | remain the property
          | remains the property | property of | copyright* | intellectual property
          | portrait right* | usage right* | licence* | ad account* | account ownership
          | handover | hand-over | hand over | data export* | export your data
          | data portability | return of data | data deletion | after termination
          | end of the contract | source code | customer data | vendor's name | our name
          | return all your data | your data | return your data | retain the rights
          | rights to | transfer of data | creative assets | remain yours | remains yours
          | keep your data | remain your | your property | hand back | handed back | we delete
          | belong to us | on exit | transfer all | accounts to you | we transfer`,
    ),
  },
};
