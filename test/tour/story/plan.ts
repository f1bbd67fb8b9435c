import type { CriterionId } from '#shared/model/axis.ts';

/** One capture of the tour: where, which words, by which gesture. */
export type PlannedCapture = {
  path: string;
  words: string;
  gesture: 'menu' | 'command';
  /** Under which criterion it is filed. */
  criterion: CriterionId;
  counter?: boolean;
  /** The facts that are read from it are accepted into the vendor's offer. */
  accept?: boolean;
};

/** One score of the tour, as the rater gives it in the panel. */
export type PlannedScore = { criterion: CriterionId; points: 1 | 2 | 3 | 4 | 5; reason: string };

export type PlannedVendor = {
  site: 'shiomi' | 'tsumugiya' | 'hoshinowa';
  captures: PlannedCapture[];
  /** What the first person notes about the vendor. */
  note: string;
  first: PlannedScore[];
  second: PlannedScore[];
};

/** Two people of an invented shop judge three invented vendors: what they keep, and how they score. */
export const vendors: PlannedVendor[] = [
  {
    site: 'shiomi',
    note: '450円前後の出荷単価に、サイズと繁忙期の加算がどう効くかを見積で確認する。',
    captures: [
      {
        path: '/price',
        words: '11月・12月は繁忙期料金として、出荷単価に1件あたり30円を加算いたします。',
        gesture: 'menu',
        criterion: '4.1',
      },
      {
        path: '/price',
        words: '月額300,000円〜（税別）',
        gesture: 'command',
        criterion: '4.1',
        accept: true,
      },
      {
        path: '/service',
        words: '受注取り込み、内容確認、入金確認、サンクスメール・発送通知の送信',
        gesture: 'command',
        criterion: '2.1',
      },
      {
        path: '/service',
        words: '例外注文の判断（1日1回まとめて確認）',
        gesture: 'command',
        criterion: '2.3',
      },
      {
        path: '/case',
        words: '店舗とECの在庫をひとつにし、欠品による販売機会の損失を約３割削減',
        gesture: 'menu',
        criterion: '3.1',
      },
      {
        path: '/support',
        words: 'メールは２営業時間以内に一次回答',
        gesture: 'command',
        criterion: '5.1',
      },
    ],
    first: [
      {
        criterion: '2.1',
        points: 4,
        reason: '業務と担当が表で分かれている。数量は見積で確認する。',
      },
      { criterion: '2.3', points: 3, reason: '' },
      { criterion: '3.1', points: 4, reason: '同じ規模の事例が3件あり、前後の数字と期間がある。' },
      { criterion: '4.1', points: 3, reason: '' },
      {
        criterion: '4.5',
        points: 2,
        reason: '最低契約期間が6か月からで、途中解約の条件が書かれていない。',
      },
      { criterion: '5.1', points: 4, reason: '専任と副担当がいて、一次回答の時間が書かれている。' },
    ],
    second: [
      { criterion: '2.1', points: 3, reason: '' },
      { criterion: '3.1', points: 4, reason: '数字はあるが、取引先への照会はこれから。' },
      { criterion: '4.1', points: 3, reason: '' },
      { criterion: '5.1', points: 4, reason: '夜間の緊急連絡先まである。' },
    ],
  },
  {
    site: 'tsumugiya',
    note: '少人数のため、繁忙期に何件まで受けられるかを面談で聞く。',
    captures: [
      {
        path: '/price',
        words: '送料・消費税・返品を除いた、その月の売上に対して。',
        gesture: 'menu',
        criterion: '4.4',
      },
      {
        path: '/price',
        words: '広告費の二割（最低 ３万３千円／月）',
        gesture: 'command',
        criterion: '4.1',
        accept: true,
      },
      {
        path: '/works',
        words: '月の売上は62万円から１年で218万円になりました。',
        gesture: 'command',
        criterion: '3.1',
      },
      {
        path: '/support',
        words:
          'やめたい月の前の月の２０日までに、メールでお知らせください。違約金はいただきません。',
        gesture: 'menu',
        criterion: '4.5',
      },
      {
        path: '/support',
        words: '写真・文章・広告の設定は、すべて貴社のものです。',
        gesture: 'command',
        criterion: '4.6',
      },
    ],
    first: [
      { criterion: '2.1', points: 3, reason: '' },
      { criterion: '2.3', points: 3, reason: '' },
      { criterion: '3.1', points: 2, reason: '食品の小さな店の例だけで、当社と規模が合わない。' },
      {
        criterion: '4.1',
        points: 4,
        reason: '単価と追加の条件がほぼすべて書かれている。税込表示。',
      },
      { criterion: '4.5', points: 4, reason: '3か月から、違約金なし、予告も短い。' },
      { criterion: '4.6', points: 4, reason: '素材と設定は自社のものと書かれている。' },
    ],
    second: [
      { criterion: '3.1', points: 3, reason: '' },
      { criterion: '4.1', points: 4, reason: '費用の例まである。' },
      { criterion: '4.5', points: 4, reason: '解約の手順が具体的。' },
      { criterion: '4.6', points: 3, reason: '' },
    ],
  },
  {
    site: 'hoshinowa',
    note: '物流は別会社になる。窓口が2つになる手間を見込む。',
    captures: [
      {
        path: '/pricing',
        words: '新規購入１件 2,500円',
        gesture: 'menu',
        criterion: '4.4',
        accept: true,
      },
      {
        path: '/terms',
        words: '満了の60日前までにお申し出がない場合、同じ期間で自動更新となります。',
        gesture: 'command',
        criterion: '4.5',
        counter: true,
      },
      {
        path: '/terms',
        words:
          '原則として当社のアカウントで運用します。解約のときは、アカウントの移管はできませんが、配信実績はCSVでお渡しします。',
        gesture: 'menu',
        criterion: '4.6',
        counter: true,
      },
      { path: '/trust', words: '４時間以内（営業時間内）', gesture: 'command', criterion: '5.1' },
      {
        path: '/cases',
        words: 'CPAを41％下げながら、新規獲得を2.3倍に',
        gesture: 'command',
        criterion: '3.1',
      },
    ],
    first: [
      { criterion: '2.1', points: 2, reason: '受注と発送は対象外で、範囲表の半分に届かない。' },
      { criterion: '2.3', points: 3, reason: '' },
      { criterion: '3.1', points: 4, reason: '前後の数字、期間、条件がそろっている。' },
      { criterion: '4.5', points: 1, reason: '自動更新で、途中解約は残り全額の請求。' },
      { criterion: '4.6', points: 1, reason: '広告アカウントがベンダー名義で、移管できない。' },
      { criterion: '5.1', points: 4, reason: '一次回答4時間以内、実績の平均も公開している。' },
    ],
    second: [
      { criterion: '3.1', points: 3, reason: '' },
      { criterion: '4.5', points: 2, reason: '60日前の申し出を忘れると同じ期間続く。' },
      { criterion: '4.6', points: 1, reason: '解約後に何も残らない。' },
      { criterion: '5.1', points: 3, reason: '' },
    ],
  },
];

/** Words of a PDF, and on which of its pages they stand. */
export type PlannedPdf = { words: string; page: number; criterion: CriterionId };

/** What the first person keeps of the proposal. */
export const proposal: PlannedPdf = {
  words: '残りの期間の基本料金の50％を違約金として申し受けます',
  page: 3,
  criterion: '4.5',
};

/** The buyer's homework in the tour. */
export const brief = {
  title: '受注・発送・CSの外注先選定',
  company: '株式会社あさぎ木綿店',
  author: '森下 由紀',
  issues: [
    {
      text: '出荷が当日15時に締まらず、翌日回しになる',
      figure: '月120件',
      hours: '62',
      cost: '112000',
      goal: '当日締めを17時に',
    },
    {
      text: '夜間・休日の問い合わせが翌営業日まで未回答',
      figure: '月70件',
      hours: '28',
      cost: '50000',
      goal: '一次回答を4時間以内に',
    },
  ],
  kgi: '2027年9月までに、人を増やさず月1,600件を当日出荷し、リピート率を31%から36%にする。',
  scope: [
    { task: '注文確認・在庫引当', assignment: 'outsourced' },
    { task: 'ピッキング・梱包・出荷指示', assignment: 'outsourced' },
    { task: 'CS エスカレーション', assignment: 'own' },
  ],
  budget: '9000000',
  ceiling: '10800000',
} as const;

/** The two people. */
export const people = { first: '森下 由紀', second: '大西 健' } as const;
