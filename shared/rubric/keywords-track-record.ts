import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about the track record, by criterion. */
export const keywordsTrackRecord: Readonly<Record<string, Keywords>> = {
  '3.1': {
    ja: words(
      `実績 | 導入実績 | 支援実績 | 取引実績 | 運用実績 | 実績#社 | 実績#件 | #社以上 | #社超 | 累計#社 | #社の導入 | 事例 | 導入事例
          | 成功事例 | 支援事例 | お客様の声 | 導入企業 | 取引企業 | 取引先 | 業界No.1 | 業界トップ | 同業 | 同規模 | 受賞`,
    ),
    en: words(
      `case study | case studies | track record | testimonial* | success stor* | customer stor* | client reference*
          | reference call* | trusted by | # clients | # companies | # brands | # merchants | # customers | over # shops
          | number one | no. 1 | award* | similar size | same industry | before and after`,
    ),
  },
  '3.2': {
    ja: words(
      `失敗 | 失敗事例 | 失敗談 | 失敗から | うまくいかなかった | 再発防止 | 再発防止策 | 原因究明 | 原因分析 | 反省
          | 過去のトラブル | 過去の事故 | お詫び | ご迷惑をおかけ`,
    ),
    en: words(
      `failure | failures | failed | lessons learned | lessons learnt | lesson learned | what went wrong | went wrong
          | our mistake* | root cause* | recurrence | corrective action* | post-mortem | we apologise | we apologize`,
    ),
  },
  '3.3': {
    ja: words(
      `楽天 | 楽天市場 | 自社EC | 自社サイト | 自社通販 | Yahoo!ショッピング | auPAYマーケット | 越境EC | ECモール | 全モール
          | モール運営 | モール出店 | 主要モール | 複数モール | 多店舗 | 出店 | 運用店舗 | 店舗運営 | 対応チャネル | 販売チャネル | 対応カート`,
    ),
    en: words(
      `Rakuten | Amazon | Yahoo! | Yahoo | Shopify | Qoo10 | TikTok | TikTok Shop | ZOZOTOWN | eBay | D2C | DTC | marketplace*
          | sales channel* | multi-channel | multichannel | omnichannel | own online shop | own store | cross-border | storefront*`,
    ),
  },
  '3.4': {
    ja: words(
      `得意商材 | 得意分野 | 得意ジャンル | 取扱商材 | 専門性 | 専門知識 | 専門スタッフ | 専門チーム | 特化 | アパレル | 食品 | 化粧品
          | コスメ | 健康食品 | サプリメント | 雑貨 | 家具 | 冷凍 | 冷蔵 | 温度帯 | 賞味期限 | ロット管理 | 薬機法 | 景品表示法 | 景表法
          | 特定商取引法 | 返品率 | 季節商品 | 医薬部外品 | 多言語`,
    ),
    en: words(
      `specialise* | specialize* | specialist* | expertise | apparel | clothing | fashion | cosmetics | food | foods | beverage*
          | supplements | furniture | frozen | chilled | temperature-controlled | expiry date* | lot control | regulation*
          | seasonal products | return rate* | product categor* | multilingual`,
    ),
  },
  '3.5': {
    ja: words(
      `API連携 | システム連携 | データ連携 | 自動連携 | 在庫連携 | カート連携 | 連携 | 連携可能 | 連携費用 | 基幹システム
          | 受注管理システム | 在庫管理システム | 倉庫管理システム | 一元管理 | リアルタイム | ネクストエンジン | クロスモール | ロジレス
          | カートシステム | 障害時 | 冗長化 | 自動化 | 自動取込`,
    ),
    en: words(
      `API | APIs | CSV | WMS | OMS | ERP | EDI | EC-CUBE | SSL | integration* | integrate* | connector* | webhook* | real-time
          | real time | plug-in* | plugin* | synchronis* | synchroniz* | syncs | order management system | warehouse management system
          | downtime | redundan*`,
    ),
  },
  '3.6': {
    ja: words(
      `担当者 | 担当チーム | 運用チーム | チーム体制 | 運用体制 | 体制図 | 担当者の経歴 | 経歴 | 経験年数 | 経験#年 | 経験者 | 在籍
          | スタッフ紹介 | 再委託 | 再委託先 | 協力会社 | 外部パートナー | 下請け | 交代 | 担当交代 | 後任 | 有資格者 | 資格保有 | #名体制
          | #名が担当 | 従業員#名`,
    ),
    en: words(
      `subcontract* | sub-contract* | account team | team member* | team of # | staff of # | # staff | # employees
          | # specialists | years of experience | years' experience | biograph* | replacement staff | freelancer* | partner compan*
          | meet the team | in-house team | offshore* | assigned to your account`,
    ),
  },
};
