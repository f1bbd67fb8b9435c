import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about the track record, by criterion. */
export const keywordsTrackRecord: Readonly<Record<string, Keywords>> = {
  '3.1': {
    ja: words(
      `実績 | 導入実績 | 支援実績 | 取引実績 | 運用実績 | 実績#社 | 実績#件 | #社以上
          | #社超 | 累計#社 | #社の導入 | 事例 | 導入事例 | 成功事例 | 支援事例 | お客様の声
          | 導入企業 | 取引企業 | 取引先 | 業界No.1 | 業界トップ | 同業 | 同規模 | 受賞
          | #店舗以上 | #社の支援 | #店舗の支援 | 支援してきました | 支援社数 | 継続率
          | 取引年数 | 創業以来 | 豊富な経験 | 店様 | 様では | 導入前 | 支援先
          | #社を支援 | 支援中`,
    ),
    en: words(
      `case study | case studies | track record | testimonial* | success stor*
          | customer stor* | client reference* | reference call* | trusted by | # clients
          | # companies | # brands | # merchants | # customers | over # shops | number one
          | no. 1 | award* | similar size | same industry | before and after
          | more than # merchants | more than # clients | clients include | client retention
          | we have helped | retention rate | our clients | our client | one client
          | client in | previous clients | we have worked with | worked with #
          | more than # companies`,
    ),
  },
  '3.2': {
    ja: words(
      `失敗 | 失敗事例 | 失敗談 | 失敗から | うまくいかなかった | 再発防止 | 再発防止策
          | 原因究明 | 原因分析 | 反省 | 過去のトラブル | 過去の事故 | お詫び | ご迷惑をおかけ
          | ミスが発生 | 反省点 | 教訓 | 見直しました | クレーム`,
    ),
    en: words(
      `failure | failures | failed | lessons learned | lessons learnt | lesson learned
          | what went wrong | went wrong | our mistake* | root cause* | recurrence
          | corrective action* | post-mortem | we apologise | we apologize | we learned
          | we learnt | complaint* | incident in | what we changed`,
    ),
  },
  '3.3': {
    ja: words(
      `楽天 | 楽天市場 | 自社EC | 自社サイト | 自社通販 | Yahoo!ショッピング
          | auPAYマーケット | 越境EC | ECモール | 全モール | モール運営 | モール出店
          | 主要モール | 複数モール | 多店舗 | 出店 | 運用店舗 | 店舗運営 | 対応チャネル
          | 販売チャネル | 対応カート | モール店舗 | EC店舗 | 直営店舗 | SNS販売
          | ライブコマース | 店舗を運用 | 店舗の運営`,
    ),
    en: words(
      `Rakuten | Amazon | Yahoo! | Yahoo | Shopify | Qoo10 | TikTok | TikTok Shop
          | ZOZOTOWN | eBay | D2C | DTC | marketplace* | sales channel* | multi-channel
          | multichannel | omnichannel | own online shop | own store | cross-border
          | storefront* | online shop* | online store* | live accounts | Walmart | Etsy
          | social commerce | channels`,
    ),
  },
  '3.4': {
    ja: words(
      `得意商材 | 得意分野 | 得意ジャンル | 取扱商材 | 専門性 | 専門知識 | 専門スタッフ
          | 専門チーム | 特化 | アパレル | 食品 | 化粧品 | コスメ | 健康食品 | サプリメント
          | 雑貨 | 家具 | 冷凍 | 冷蔵 | 温度帯 | 賞味期限 | ロット管理 | 薬機法 | 景品表示法
          | 景表法 | 特定商取引法 | 返品率 | 季節商品 | 医薬部外品 | 多言語 | 得意と
          | 得意として | 商材 | ジャンル | ファッション | 飲料 | 酒類 | 精密機器 | ペット用品
          | 業界知識`,
    ),
    en: words(
      `specialise* | specialize* | specialist* | expertise | apparel | clothing | fashion
          | cosmetics | food | foods | beverage* | supplements | furniture | frozen | chilled
          | temperature-controlled | expiry date* | lot control | regulation*
          | seasonal products | return rate* | product categor* | multilingual | beauty
          | alcohol | pet food | jewellery | jewelry | electronics | perishable* | hazardous
          | genre*`,
    ),
  },
  '3.5': {
    ja: words(
      `API連携 | システム連携 | データ連携 | 自動連携 | 在庫連携 | カート連携 | 連携
          | 連携可能 | 連携費用 | 基幹システム | 受注管理システム | 在庫管理システム
          | 倉庫管理システム | 一元管理 | リアルタイム | ネクストエンジン | クロスモール
          | ロジレス | カートシステム | 障害時 | 冗長化 | 自動化 | 自動取込 | 連携でき
          | 連携済み | 自動で反映 | 取り込み | システム障害 | 受注システム | 在庫同期
          | バックアップ | 自動で取 | 自動取り込み | アプリを入れ | 自動で連携 | 自動反映
          | 自動で同期 | 在庫数`,
    ),
    en: words(
      `API | APIs | CSV | WMS | OMS | ERP | EDI | EC-CUBE | SSL | integration* | integrate*
          | connector* | webhook* | real-time | real time | plug-in* | plugin* | synchronis*
          | synchroniz* | syncs | order management system | warehouse management system
          | downtime | redundan* | connects to | connect to | compatible with
          | automatic import | uptime | backup* | data feed* | system failure*
          | imported automatically | automatically imported | every # minutes | syncing
          | in sync | native connector* | linked automatically`,
    ),
  },
  '3.6': {
    ja: words(
      `担当者 | 担当チーム | 運用チーム | チーム体制 | 運用体制 | 体制図 | 担当者の経歴
          | 経歴 | 経験年数 | 経験#年 | 経験者 | 在籍 | スタッフ紹介 | 再委託 | 再委託先
          | 協力会社 | 外部パートナー | 下請け | 交代 | 担当交代 | 後任 | 有資格者 | 資格保有
          | #名体制 | #名が担当 | 従業員#名 | スタッフが担当 | 実務経験 | 経験豊富 | 専門部署
          | 外注先 | 委託先 | 兼任 | #名が在籍 | 面談 | 提携先 | 提携企業 | 実際の作業
          | 作業者 | 専門スタッフが | 専用のチーム | チームを編成 | 業界歴 | 社員が`,
    ),
    en: words(
      `subcontract* | sub-contract* | account team | team member* | team of # | staff of #
          | # staff | # employees | # specialists | years of experience | years' experience
          | biograph* | replacement staff | freelancer* | partner compan* | meet the team
          | in-house team | offshore* | assigned to your account | our staff | our team
          | experienced staff | third parties | third-party provider* | who will work
          | each handles | met the team | partner companies | third-party staff
          | part-time staff | full-time staff | people on your account | your team
          | employed by us | operators`,
    ),
  },
};
