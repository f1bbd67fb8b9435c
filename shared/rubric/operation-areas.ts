import type { BusinessAreaGuide } from './business-area-guide.ts';

/** The six areas that make and move goods and answer customers (S1-07 to S1-23). */
export const operationAreas = {
  'site-building': {
    label: { ja: 'ECサイト構築', en: 'Shop building' },
    content: { ja: 'デザイン・開発・保守', en: 'Design, development, maintenance' },
    expectedEffect: {
      ja: '初期投資の抑制、専門性の確保',
      en: 'Less initial investment, expert skill',
    },
    addsTo: ['2.1', '3.5', '5.6'],
    checkpoints: [
      {
        criterionId: '3.5',
        text: {
          ja: '構築方式(ASP・オープンソース・パッケージ・フルスクラッチ)が自社の規模に合う',
          en: 'The method (ASP, open source, package or custom build) suits our size',
        },
        sources: ['S1-07'],
      },
      {
        criterionId: '2.1',
        text: {
          ja: '公開後の保守・更新・障害対応の流れまで範囲に入っている',
          en: 'Maintenance, updates and incident steps after launch are in scope',
        },
        sources: ['S1-09'],
      },
      {
        criterionId: '5.6',
        text: {
          ja: 'SSL、PCI DSS準拠、サーバーの冗長化を確認した',
          en: 'SSL, PCI DSS compliance and server redundancy are checked',
        },
        sources: ['S1-08'],
      },
    ],
    kpis: [
      { ja: '公開日', en: 'Launch date' },
      { ja: '障害件数', en: 'Incidents' },
      { ja: '月額保守費', en: 'Monthly maintenance fee' },
    ],
    sources: ['S1-06', 'S1-07', 'S1-08', 'S1-09'],
  },
  'product-listing': {
    label: { ja: '商品登録(ささげ)', en: 'Product listing' },
    content: { ja: '撮影・採寸・原稿作成', en: 'Photos, measurements, descriptions' },
    expectedEffect: { ja: '品質向上、作業の効率化', en: 'Better quality, faster work' },
    addsTo: ['2.2', '4.6', '5.5'],
    checkpoints: [
      {
        criterionId: '2.2',
        text: {
          ja: '撮影・ポーズ・文体・NG表現・納品形式の5点を事前に渡せる',
          en: 'We can supply the five guides: photos, poses, tone, banned words, file format',
        },
        sources: ['S1-12'],
      },
      {
        criterionId: '4.6',
        text: {
          ja: '写真の著作権・肖像権と二次利用の扱いが決まっている',
          en: 'Copyright, portrait rights and reuse of photos are settled',
        },
        sources: ['S1-13'],
      },
      {
        criterionId: '5.5',
        text: {
          ja: '数量が増えたときの単価の下がり方と、差戻しの基準が分かる',
          en: 'How unit prices fall with volume and when work is sent back is known',
        },
        sources: ['S1-11', 'S1-33'],
      },
    ],
    kpis: [
      { ja: '1日の登録SKU数', en: 'SKUs a day' },
      { ja: '差戻し率', en: 'Rejection rate' },
      { ja: 'リードタイム', en: 'Lead time' },
    ],
    sources: ['S1-06', 'S1-11', 'S1-12', 'S1-13'],
  },
  'product-management': {
    label: { ja: '商品管理', en: 'Stock management' },
    content: { ja: '在庫管理・発注管理', en: 'Stock and purchase orders' },
    expectedEffect: { ja: '欠品の防止、適正な在庫の維持', en: 'No stock-outs, right stock levels' },
    addsTo: ['2.3', '3.5'],
    checkpoints: [
      {
        criterionId: '2.3',
        text: {
          ja: '入荷から出荷、返品の再登録まで、工程ごとの責任者が決まっている',
          en: 'Each step from receipt to dispatch and returned stock has someone responsible',
        },
        sources: ['S1-15'],
      },
      {
        criterionId: '3.5',
        text: {
          ja: '在庫が全チャネルでリアルタイムに連動する',
          en: 'Stock is linked in real time across channels',
        },
        sources: ['S1-15'],
      },
    ],
    kpis: [
      { ja: '欠品率', en: 'Stock-out rate' },
      { ja: '在庫差異率', en: 'Stock difference rate' },
    ],
    sources: ['S1-06', 'S1-15'],
  },
  'order-management': {
    label: { ja: '受注管理', en: 'Order management' },
    content: { ja: '注文処理・ステータス管理', en: 'Order processing and status' },
    expectedEffect: { ja: 'リードタイムの短縮', en: 'Shorter lead time' },
    addsTo: ['2.3', '3.5'],
    checkpoints: [
      {
        criterionId: '2.3',
        text: {
          ja: '受付・在庫確認・決済・出荷指示の4工程に、例外時の決まりと当日締め時刻がある',
          en: 'Receipt, stock check, payment and dispatch order have exception rules and a same-day cut-off',
        },
        sources: ['S1-17', 'S1-18'],
      },
      {
        criterionId: '3.5',
        text: {
          ja: '受注データがAPIで連携し、手入力が残らない',
          en: 'Orders flow by API, with no manual entry left',
        },
        sources: ['S1-17'],
      },
    ],
    kpis: [
      { ja: '処理リードタイム', en: 'Processing time' },
      { ja: '処理漏れ率', en: 'Missed-order rate' },
    ],
    sources: ['S1-06', 'S1-17', 'S1-18'],
  },
  'customer-support': {
    label: { ja: 'カスタマーサポート', en: 'Customer support' },
    content: { ja: '問い合わせ対応全般', en: 'All enquiries' },
    expectedEffect: { ja: '顧客満足度の向上', en: 'Happier customers' },
    addsTo: ['5.1', '5.5'],
    checkpoints: [
      {
        criterionId: '5.1',
        text: {
          ja: '電話・メール・チャットごとの応答時間が決まっている',
          en: 'Response times are set for phone, mail and chat',
        },
        sources: ['S1-19'],
      },
      {
        criterionId: '5.5',
        text: {
          ja: 'FAQ・スクリプト・引き上げの決まり・口調・禁止事項の5点がそろっている',
          en: 'The five basics exist: FAQ, scripts, escalation rules, tone, things not to say',
        },
        sources: ['S1-20'],
      },
      {
        criterionId: '5.1',
        text: {
          ja: '繁忙期は、AIの一次対応と人の二次対応を分けている',
          en: 'At peaks, AI answers first and people second',
        },
        sources: ['S1-21'],
      },
    ],
    kpis: [
      { ja: 'CSAT', en: 'CSAT' },
      { ja: 'NPS', en: 'NPS' },
      { ja: '一次解決率', en: 'First-contact resolution' },
      { ja: '応答時間', en: 'Response time' },
    ],
    sources: ['S1-06', 'S1-19', 'S1-20', 'S1-21'],
  },
  shipping: {
    label: { ja: '発送業務', en: 'Shipping' },
    content: { ja: '物流・配送全般', en: 'Logistics and delivery' },
    expectedEffect: { ja: '配送品質の標準化', en: 'Even delivery quality' },
    addsTo: ['4.1', '5.5'],
    checkpoints: [
      {
        criterionId: '4.1',
        text: {
          ja: '繁忙期と閑散期の増減で、料金がどう変わるか分かる',
          en: 'It is clear how fees follow peaks and quiet months',
        },
        sources: ['S1-23'],
      },
      {
        criterionId: '5.5',
        text: { ja: '梱包の品質基準がある', en: 'There is a standard for packing' },
        sources: ['S1-23'],
      },
      {
        criterionId: '4.1',
        text: {
          ja: '送料は誰の契約で、いくらかが分かる',
          en: 'Whose carrier contract applies, and at what rates, is known',
        },
        sources: ['S1-23', 'S1-33'],
      },
    ],
    kpis: [
      { ja: '誤出荷率', en: 'Wrong-shipment rate' },
      { ja: '破損率', en: 'Damage rate' },
      { ja: '出荷リードタイム', en: 'Time to dispatch' },
    ],
    sources: ['S1-06', 'S1-23'],
  },
} satisfies Record<string, BusinessAreaGuide>;
