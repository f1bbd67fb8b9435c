import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about the scope, by criterion. */
export const keywordsScope: Readonly<Record<string, Keywords>> = {
  '2.1': {
    ja: words(
      `一式 | 業務範囲 | 対応範囲 | 委託範囲 | 作業範囲 | 支援範囲 | 対応業務 | 作業項目
          | 業務内容 | 作業内容 | サービス内容 | 業務一覧 | 成果物 | 納品物 | 納品形式
          | 仕様書 | 運用全般 | まるごと | 丸ごと | ワンストップ | 一気通貫 | 含まれる業務
          | 含まれます | 月#件まで | 月#回まで | 月#点まで | 承ります | 代行内容 | 対応内容
          | 作業一覧 | 標準プラン | 基本プラン | までサポート | お引き受け | まとめて代行
          | 代行します | 代行いたします | 業務をまとめて | 担当業務 | 対応する業務 | 業務は
          | 作業は`,
    ),
    en: words(
      `scope of work | scope of service* | service scope | statement of work | SOW
          | deliverable* | service description | services included | is included
          | are included | all-in-one | all-inclusive | end-to-end | one-stop | turnkey
          | itemised | itemized | task list | specification* | up to # orders | up to # items
          | scope | what's included | package includes | plan includes | covers everything
          | standard plan | we handle | we take care of | takes care of | covers
          | tasks we take on | tasks are | services are`,
    ),
  },
  '2.2': {
    ja: words(
      `含まれません | 含まれておりません | 含まれない | 含みません | 含まず | 対象外
          | 対応外 | 範囲外 | 対応しておりません | 承っておりません | 対応できません
          | 対応いたしかね | 除きます | を除く | 貴社にて | 御社にて | お客様にて | お客様側で
          | 貴社側 | お客様でご用意 | ご用意ください | ご準備いただ | 役割分担
          | 対応外となります | 別契約 | お客様のご負担 | 貴社でご | お客様でご | 承れません
          | 対応不可 | 取り扱っておりません | 取り扱いできません | 行っておりません
          | お受けできません | ご負担ください | 取り扱い外 | 許可が必要`,
    ),
    en: words(
      `not included | does not include | do not include | exclusion* | excluded from
          | out of scope | not covered | does not cover | except for | provided by the client
          | provided by you | client provides | customer provides | client responsibilit*
          | your responsibilit* | you need to provide | please provide
          | you will need to supply | not part of | not supported | at your own cost
          | supplied by you | you supply | must be supplied | to be supplied | is yours to do
          | we do not handle | we do not offer | other than | outside this plan
          | outside the plan`,
    ),
  },
  '2.3': {
    ja: words(
      `責任範囲 | 責任分担 | 責任者 | 最終責任 | 判断権限 | 判断基準 | 決裁 | 承認フロー
          | エスカレーション | 例外対応 | 例外 | イレギュラー | トラブル時 | トラブル対応
          | 障害対応フロー | 住所不備 | 免責 | 損害賠償 | 補償 | 都度ご相談 | 要相談 | 応相談
          | 責任を負いません | 負いかね | 責任は | 保証いたしかね | 保留 | ご判断
          | ご確認のうえ | 弁済 | 紛失 | 過失 | 責任 | 対応方針 | ご連絡のうえ`,
    ),
    en: words(
      `escalation* | escalate* | exception | exceptions | accountab* | responsible for
          | responsibility matrix | decision right* | decision-making authority | liability
          | liable | indemni* | RACI | approval flow | case by case | case-by-case
          | irregular* | subject to consultation | address error* | on hold | not liable
          | compensat* | lost parcel* | lost or damaged | until you decide | your approval
          | decides | negligence | responsibility | responsible | at fault`,
    ),
  },
  '2.4': {
    ja: words(
      `トライアル | 無料トライアル | トライアル期間 | お試し | 試用 | 試験導入 | 試験運用
          | テスト導入 | テスト運用 | 仮運用 | 段階的 | スモールスタート | 小さく始め
          | 少量から | パイロット | 一部業務から | 一部から | 無料体験 | 合否基準 | 無料お試し
          | お試しプラン | 初月無料 | 少数から | 1件から | 検証期間 | 段階的に | 試していただ
          | お試しいただ | 試せます | まずは | 全体に広げ | 問題なければ | 様子を見て`,
    ),
    en: words(
      `trial | trials | free trial | trial period | pilot | pilots | pilot project
          | proof of concept | PoC | start small | small start | phased | step by step
          | in stages | staged | test period | go/no-go | pass criteria | try us | try it
          | first month free | no obligation | test run | gradual* | small batch* | begin with
          | start with | expand when | expand later | test us | roll out | rollout
          | then decide`,
    ),
  },
  '2.5': {
    ja: words(
      `コア業務 | ノンコア業務 | 定型業務 | 丸投げ | 全部お任せ | すべてお任せ | 全てお任せ
          | フルアウトソーシング | 一括委託 | 一括代行 | 全面委託 | 一部だけ | 必要な業務だけ
          | 業務の切り出し | 切り出し | 月商 | 年商 | スポット対応 | スポット契約 | 単発
          | 戦略立案 | 商品企画 | 事業規模 | お任せください | 丸ごとお任せ | アウトソーシング
          | 小規模事業者 | 中小企業 | 立ち上げ期 | 成長期 | 部分委託`,
    ),
    en: words(
      `core business | core work | core tasks | non-core | routine task* | routine work
          | BPO | fully outsourc* | full outsourcing | hands-off | strategy planning
          | product planning | monthly sales of | annual sales of | one-off | startup
          | startups | start-ups | growth stage | only the tasks you need | small business*
          | growing brands | outsource everything | outsource only | leave it all to us
          | which tasks to outsource`,
    ),
  },
  '2.6': {
    ja: words(
      `変更管理 | 変更手続き | 変更申請 | 範囲変更 | 範囲の変更 | 業務の変更 | 業務追加
          | 業務の追加 | 追加作業 | 追加業務 | 追加依頼 | 追加見積 | 変更が生じた
          | 変更をご希望 | プラン変更 | 仕様変更 | 契約変更 | 都度お見積り | 変更料金
          | 追加のご依頼 | 仕様の変更 | ご契約内容の変更 | 変更希望 | プランの変更 | 作業追加
          | ご契約後 | お見積書 | 追加になる`,
    ),
    en: words(
      `change control | change request* | change order* | scope change*
          | changes to the scope | change of scope | additional work | extra work
          | additional task* | amendment* | plan change* | change your plan | rate card
          | change fee* | changes after | switch plans | upgrade or downgrade | new tasks
          | added tasks | after signing | if your needs change | added later`,
    ),
  },
};
