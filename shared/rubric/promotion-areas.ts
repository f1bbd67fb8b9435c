import type { BusinessAreaGuide } from './business-area-guide.ts';

/** The three areas that bring and keep customers (S1-25 to S1-29). */
export const promotionAreas = {
  advertising: {
    label: { ja: '広告運用', en: 'Advertising' },
    content: { ja: 'Web広告・SNS広告', en: 'Web and social advertising' },
    expectedEffect: { ja: 'ROIの最大化', en: 'Highest return' },
    addsTo: ['1.5', '4.4', '4.6'],
    checkpoints: [
      {
        criterionId: '1.5',
        text: {
          ja: 'ROAS・CPA・CTR・CVR・予算消化率の5つが、KGIにつながっている',
          en: 'ROAS, CPA, CTR, CVR and budget use are tied to our KGI',
        },
        sources: ['S1-25'],
      },
      {
        criterionId: '4.6',
        text: {
          ja: '広告アカウントが自社に帰属する',
          en: 'The advertising accounts belong to us',
        },
        sources: ['S1-25', 'S1-39'],
      },
      {
        criterionId: '4.4',
        text: {
          ja: '手数料(目安は広告費の10〜20%)の根拠が示されている',
          en: 'The fee (10–20% of spend as a guide) is explained',
        },
        sources: ['S1-33'],
      },
    ],
    kpis: [
      { ja: 'ROAS', en: 'ROAS' },
      { ja: 'CPA', en: 'CPA' },
      { ja: 'CTR', en: 'CTR' },
      { ja: 'CVR', en: 'CVR' },
      { ja: '予算消化率', en: 'Budget use' },
    ],
    sources: ['S1-06', 'S1-25', 'S1-33'],
  },
  seo: {
    label: { ja: 'SEO', en: 'SEO' },
    content: { ja: 'コンテンツ制作・技術改善', en: 'Content and technical improvement' },
    expectedEffect: { ja: '自然流入の増加', en: 'More organic traffic' },
    addsTo: ['1.5', '5.2'],
    checkpoints: [
      {
        criterionId: '1.5',
        text: {
          ja: 'コンテンツ・技術・内部・外部の4施策のうち、どこまで行うかが分かる',
          en: 'Which of the four measures are covered: content, technical, on-site, off-site',
        },
        sources: ['S1-27'],
      },
      {
        criterionId: '5.2',
        text: {
          ja: '月次レポートに検索順位・流入数・コンバージョンがある',
          en: 'The monthly report holds rankings, visits and conversions',
        },
        sources: ['S1-27'],
      },
      {
        criterionId: '5.2',
        text: {
          ja: '被リンクの集め方が説明されている',
          en: 'How backlinks are gained is explained',
        },
        sources: ['S1-27'],
      },
    ],
    kpis: [
      { ja: '検索順位', en: 'Search ranking' },
      { ja: '自然流入数', en: 'Organic visits' },
      { ja: 'コンバージョン数', en: 'Conversions' },
    ],
    sources: ['S1-06', 'S1-27'],
  },
  'mail-line': {
    label: { ja: 'メール・LINE', en: 'Mail and LINE' },
    content: { ja: 'CRM施策全般', en: 'CRM measures' },
    expectedEffect: { ja: 'LTVの向上', en: 'Higher lifetime value' },
    addsTo: ['1.5', '5.3'],
    checkpoints: [
      {
        criterionId: '1.5',
        text: {
          ja: 'RFM分析で顧客を分け、休眠顧客への打ち手がある',
          en: 'Customers are segmented by RFM, with a plan for dormant ones',
        },
        sources: ['S1-29'],
      },
      {
        criterionId: '5.3',
        text: {
          ja: 'A/Bテストを続ける手順がある',
          en: 'There is a routine for A/B tests',
        },
        sources: ['S1-29'],
      },
      {
        criterionId: '1.5',
        text: { ja: '配信停止率を追っている', en: 'The unsubscribe rate is watched' },
        sources: ['S1-29'],
      },
    ],
    kpis: [
      { ja: '開封率', en: 'Open rate' },
      { ja: 'クリック率', en: 'Click rate' },
      { ja: 'CVR', en: 'CVR' },
      { ja: '配信停止率', en: 'Unsubscribe rate' },
      { ja: 'ROI', en: 'ROI' },
    ],
    sources: ['S1-06', 'S1-29'],
  },
} satisfies Record<string, BusinessAreaGuide>;
