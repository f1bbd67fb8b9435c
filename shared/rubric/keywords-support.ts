import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about support, by criterion. */
export const keywordsSupport: Readonly<Record<string, Keywords>> = {
  '5.1': {
    ja: words(
      `専任 | 専任担当 | 専任の担当 | 専属 | 副担当 | 担当者 | 営業時間 | 対応時間
          | 受付時間 | 平日 | 平日#時 | 土日祝 | 土日も | 24時間 | 24時間365日 | 365日
          | 年中無休 | 夜間対応 | 緊急連絡 | 緊急時 | 一次回答 | 初回応答 | 応答時間
          | 即日回答 | 営業日以内 | #時間以内 | チャット対応 | 電話対応 | 電話サポート
          | メールのみ | 問い合わせ窓口 | 専用窓口 | サポート体制 | サポート窓口 | 担当がつ
          | 時から | 時まで | 受け付けて | 折り返し | 定休日 | 休業日
          | LINEで | チャットで | #分以内 | 夜間 | 休日 | 担当者に直接 | いつでも相談 | お電話
          | 緊急 | 当日中 | 直通`,
    ),
    en: words(
      `dedicated | dedicated account manager | account manager* | named contact | deputy
          | support hours | business hours | office hours | opening hours | 24/7 | 24 hours
          | around the clock | response time* | first response | reply within | respond within
          | SLA | SLAs | service level* | emergency | emergencies | hotline | phone support
          | telephone support | live chat | Slack | Chatwork | help desk | helpdesk | weekdays
          | weekends | point of contact | within # business | within # hours
          | Monday to Friday | # am | # pm | #am | #pm | available # hours | on call
          | out of hours | reply the same day | same-day reply | working day* | business day*
          | named person | looks after your | answer e-mail* | night and weekend* | urgent*
          | calls are answered | direct line`,
    ),
  },
  '5.2': {
    ja: words(
      `レポート | 月次レポート | 週次レポート | 月次報告 | 週次報告 | 報告書
          | レポーティング | 定例会 | 定例会議 | 定例ミーティング | 定例 | ミーティング
          | 打ち合わせ | ダッシュボード | 進捗報告 | 進捗共有 | 月#回の | 隔週 | 議事録
          | 振り返り | 日報 | 月報 | 市場動向 | ミーティングで | 分析結果 | ご報告
          | 報告します | アクセス解析 | レポートを | 共有会 | 数値報告 | 前月 | 考察
          | まとめてお送り | 分析レポート | 毎月ご報告`,
    ),
    en: words(
      `report | reports | reporting | monthly report* | weekly report* | dashboard*
          | regular meeting* | monthly meeting* | weekly meeting* | monthly call*
          | weekly call* | review meeting* | meeting minutes | business review* | QBR
          | action plan* | agenda* | progress update* | market trend* | KPI review*
          | status meeting* | quarterly review* | monthly update* | summary of results
          | analysis of | call every month | every month | written summary | monthly review*`,
    ),
  },
  '5.3': {
    ja: words(
      `改善 | 改善提案 | 改善施策 | 改善案 | 改善サイクル | 業務改善 | 継続的な改善 | 提案
          | 施策提案 | 施策のご提案 | 企画提案 | 自発的 | 先回り | 仮説検証 | 効果検証
          | ABテスト | サイト改善 | 導線改善 | 次の打ち手 | 次の一手 | 施策をご提案
          | 施策を提案 | ご提案 | 改善点 | 改善し | 改善策 | 企画を | 打ち手 | 原因を分析
          | 先にお出し | 売上アップ施策`,
    ),
    en: words(
      `PDCA | A/B test* | AB test* | improve* | improvement proposal*
          | continuous improvement | proposals | propose* | suggestion* | proactive*
          | recommendation* | optimis* | optimiz* | hypothes* | kaizen | unasked | new ideas
          | come up with | we suggest | suggest | suggests | test ideas | fine-tun*
          | ideas for improvement | spot problems`,
    ),
  },
  '5.4': {
    ja: words(
      `マニュアル | 運用マニュアル | 業務マニュアル | 手順書 | 研修 | 初期研修 | 勉強会
          | オンボーディング | 導入支援 | 導入サポート | 立ち上げ | 立ち上げ支援 | 内製化
          | 内製化支援 | インハウス | ナレッジ | ナレッジ共有 | ノウハウ | ノウハウ共有
          | ノウハウを共有 | レクチャー | 自走 | 教育 | 引き継ぎ資料 | 操作説明
          | マニュアル作成 | 引継ぎ支援 | 運用の引き継ぎ | トレーニング | 育成 | 人材育成
          | 伴走支援 | 知見 | 操作研修 | 社内で運用 | 自社で運用 | ご説明会 | 内製に切り替え
          | 作業手順`,
    ),
    en: words(
      `SOP | SOPs | onboarding | training | manuals | operation manual* | knowledge base
          | knowledge transfer | knowledge sharing | know-how | workshop* | study meeting*
          | study session* | in-house | insourc* | playbook* | kick-off | kickoff
          | implementation support | documentation | tutorial* | train your | train our
          | hands-on | coaching | skills transfer | run it yourselves | set-up support
          | lessons for your team | we train | train you | hand over all manuals | teach your
          | training days | handbook*`,
    ),
  },
  '5.5': {
    ja: words(
      `品質 | 品質管理 | 品質基準 | 品質保証 | 応対品質 | 梱包品質 | ダブルチェック
          | 二重チェック | 検品 | 全数検品 | ミス率 | エラー率 | 誤出荷 | 誤出荷率 | 誤配送
          | 破損率 | 差戻し率 | 出荷精度 | 出荷率 | 顧客満足度 | 基準値 | 一次解決率
          | モニタリング | 監査結果 | ミスを防 | ミスゼロ | 出荷ミス | 検査 | バーコード検品
          | 目視確認 | 二人で確認 | 満足度 | 品質向上 | 照合 | ミスの | 不良 | 検証体制
          | クレーム率 | 是正 | 是正計画`,
    ),
    en: words(
      `QA | CSAT | NPS | ISO 9001 | quality | quality control | quality assurance
          | quality management | double check* | double-check* | inspection* | error rate*
          | mis-shipment* | mis-ship* | shipping error* | damage rate* | customer satisfaction
          | accuracy | order accuracy | threshold* | quality monitoring
          | first-contact resolution | defect* | inspect* | checked twice | zero errors
          | barcode | proofread* | spot check* | satisfaction score* | mistakes | error-free
          | wrong item* | # in # | rework | checks each | scanned | scanned twice
          | complaint rate*`,
    ),
  },
  '5.6': {
    ja: words(
      `Pマーク | プライバシーマーク | ISMS認証 | 情報セキュリティ | セキュリティ
          | セキュリティ対策 | 個人情報 | 個人情報保護 | 個人データ | 顧客情報 | 秘密保持
          | 秘密保持契約 | 機密保持 | 暗号化 | アクセス権限 | 権限管理 | アクセスログ
          | ログ管理 | 操作ログ | 外部監査 | 監査 | 情報漏えい | 情報漏洩 | 漏えい | 漏洩
          | 脆弱性 | 二要素認証 | 多要素認証 | 安全管理措置 | 不正アクセス | 認証取得
          | 入退室管理 | ISO/IEC | 認証を取得 | 守秘義務 | 防犯カメラ | 施錠 | データセンター
          | 委託先の監督 | 廃棄 | ウイルス対策 | 誓約書 | 持ち出し | 国際規格
          | マネジメントシステム | 個人の情報 | 操作の記録 | 権限は | 記録を残 | 閲覧権限`,
    ),
    en: words(
      `ISMS | ISO 27001 | ISO27001 | ISO/IEC 27001 | SOC 2 | PCI DSS | SSL | NDA | GDPR
          | PrivacyMark | privacy mark | non-disclosure | confidential* | information security
          | security | personal data | personal information | customer data | data protection
          | encrypt* | access control* | access log* | audit | audits | audited
          | external audit* | data breach* | two-factor | multi-factor | vulnerab*
          | penetration test* | ISO/IEC27001 | 27001 | compliant | secure | secured | breach
          | breaches | passwords | firewall* | anonymis* | anonymiz* | shredded | logged
          | restricted | restricts | certificate | certification | background check*
          | least privilege | user rights | operation log*`,
    ),
  },
};
