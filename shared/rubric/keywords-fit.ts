import { type Keywords, words } from './keyword.ts';

/** What vendors write when they speak about fit to our needs, by criterion. */
export const keywordsFit: Readonly<Record<string, Keywords>> = {
  '1.1': {
    ja: words(
      `課題 | 貴社の課題 | 御社の課題 | 課題解決 | 課題整理 | 課題に合わせ | ボトルネック
          | 優先順位 | 最優先 | 現状分析 | 現状把握 | 業務の棚卸し | お悩み | お困りごと
          | 人手不足 | 属人化 | 残業 | 課題を解決 | 課題をお持ち | 手が回らない | 人材不足
          | 工数`,
    ),
    en: words(
      `your challenges | challenge | challenges | pain point* | bottleneck* | top issue
          | priorit* | tailored to your | tailor-made | current situation | staff shortage
          | labour shortage | labor shortage | overtime | workload* | struggling with
          | short of staff | short-staffed | your needs | our needs`,
    ),
  },
  '1.2': {
    ja: words(
      `期待効果 | 想定効果 | 導入効果 | 削減効果 | 効果予測 | 効果試算 | シミュレーション
          | 試算 | 前提条件 | 投資対効果 | 費用対効果 | 必ず伸び | 必ず成果 | 必ず効果
          | 必ず売上 | 確実に成果 | 確実に売上 | 確実に伸 | 成果を保証 | 効果を保証 | #倍
          | #%改善 | #%削減 | #%アップ | #%向上 | #%増 | #倍に | 平均#% | 短縮できます
          | 削減できます | 見込めます | 成果が出る | 効果が出る | 売上が#% | #%に伸
          | 伸びています | 伸びました | 減りました | 増えました | #割減 | #割増え`,
    ),
    en: words(
      `guarantee* | guaranteed results | expected effect* | expected result*
          | expected impact | forecast* | projection* | projected | simulation* | assumption*
          | ROI | return on investment | #% increase | #% reduction | #% more | #% fewer
          | by up to #% | double your | triple your | increase sales | boost sales
          | boost* your | cut* by #% | #x more | grow* by #% | results in # months | doubled
          | tripled | see #% | #% growth | grew by | fell by`,
    ),
  },
  '1.3': {
    ja: words(
      `事業理解 | 事業を理解 | 商品を理解 | 商品理解 | ブランド理解 | ブランドを理解
          | ビジネスモデル | 利益構造 | 客単価 | 顧客単価 | 顧客像 | ペルソナ | 提供価値
          | ターゲット顧客 | 粗利 | 貴社の事業 | 御社の事業 | 貴社の商品 | 御社の商品
          | 事業内容 | 商品の魅力 | 商品の強み | 購入層 | ターゲット層 | 収益構造`,
    ),
    en: words(
      `business model | understand your business | your customers | your brand
          | your products | order value | AOV | profit structure | gross margin | your margin*
          | persona | personas | value proposition | unit economics | your business
          | target customer* | target audience* | your market | purchase frequency`,
    ),
  },
  '1.4': {
    ja: words(
      `ヒアリング | ヒアリングシート | 事前ヒアリング | 質問事項 | いくつか質問
          | 質問させて | 質問がござい | 質問があり | お聞かせください | 教えていただけ
          | お伺いしたい | 伺えますか | 三年後 | #年後 | お伺いします | お伺いできますか
          | ご質問させ | 確認させて | なぜ今 | お考えでしょうか | お聞かせ | どんなお店
          | どのような課題`,
    ),
    en: words(
      `discovery call | discovery session | hearing sheet | questionnaire*
          | a few questions | questions for you | our questions | could you tell us
          | may we ask | we would like to ask | we would like to know | in # years
          | could you share | can you share | what is your | who are your | why did you
          | we'd like to know | tell us about your`,
    ),
  },
  '1.5': {
    ja: words(
      `目標設計 | 目標設定 | 事業目標 | 売上目標 | 経営目標 | 評価指標 | クリック率
          | クリック数 | 開封率 | 表示回数 | アポイント数 | アポ数 | 架電数 | 流入数
          | 検索順位 | 配信停止率 | リピート率 | 利益への貢献 | 顧客生涯価値 | 成果指標
          | 売上への貢献 | 目標数値 | 数値目標 | 予算消化率 | フォロワー数 | 広告表示回数`,
    ),
    en: words(
      `KGI | KGIs | KPI | KPIs | LTV | ROAS | CPA | CTR | CVR | business goal*
          | revenue goal* | revenue target* | sales target* | click rate* | click-through
          | open rate* | impressions | lifetime value | repeat rate | north star
          | search ranking* | target figure* | success metric* | cost per acquisition
          | conversion rate* | unsubscribe rate* | followers | number of appointments`,
    ),
  },
  '1.6': {
    ja: words(
      `企業理念 | 経営理念 | 理念 | ミッション | 行動指針 | 価値観 | 社風 | 企業文化
          | カルチャー | 伴走 | 共創 | 想い | ビジョンに共感 | パートナーとして | 信頼関係
          | 大切にして | 誠実 | 二人三脚 | 寄り添 | 創業の想い | 一緒に考え | 社員のように
          | チームの一員 | 仲間 | 正直に`,
    ),
    en: words(
      `our mission | mission statement | our values | core values | culture | cultural*
          | philosophy | long-term partner* | true partner* | co-creat* | we believe in
          | our vision | your vision | trust-based | honest* | transparen* | work as one team
          | shared values | as a partner | alongside you | part of your team
          | member of your team`,
    ),
  },
};
