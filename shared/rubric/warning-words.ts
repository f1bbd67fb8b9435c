import type { CriterionId } from '#shared/model/axis.ts';

import { type Keywords, words } from './keyword.ts';
import type { LocalText } from './text.ts';

/** Words on a vendor's page that deserve a question; they are shown to the reader and never scored by themselves. */
export type WarningWord = {
  id: string;
  /** In the notation of `keywordPattern`. */
  words: Keywords;
  /** The criterion that the sentence can be filed under. */
  criterionId: CriterionId;
  question: LocalText;
};

/** The words to look for, our own choice. */
export const warningWords: readonly WarningWord[] = [
  {
    id: 'lump-sum',
    words: { ja: words('一式'), en: words('lump sum | all-in | all-inclusive') },
    criterionId: '2.1',
    question: {
      ja: '「一式」に入る業務と数量、入らない業務を書き出していただけますか。',
      en: 'Which tasks and volumes does this include, and which not?',
    },
  },
  {
    id: 'quoted-separately',
    words: {
      ja: words('別途お見積り | 別途見積 | 別途ご相談 | 別途費用'),
      en: words('quoted separately | charged separately | price on request | quote on request'),
    },
    criterionId: '4.1',
    question: {
      ja: '別途になるのはどんな場合ですか。単価の目安はいくらですか。',
      en: 'When does this apply, and what is the usual unit price?',
    },
  },
  {
    id: 'actual-cost',
    words: {
      ja: words('実費 | 実費精算 | 実費請求'),
      en: words('at cost | billed at cost | actual cost*'),
    },
    criterionId: '4.1',
    question: {
      ja: '実費になる費目は何ですか。これまでの例では月にいくらでしたか。上限は決められますか。',
      en: 'Which items are billed at cost, what were they a month so far, and can they be capped?',
    },
  },
  {
    id: 'each-time',
    words: {
      ja: words('都度お見積り | 都度見積 | 都度ご相談 | 都度精算'),
      en: words('quoted each time | as needed basis'),
    },
    criterionId: '2.6',
    question: {
      ja: '都度の見積は誰が承認し、何日で出ますか。よくある作業の単価表をいただけますか。',
      en: 'Who approves each quote, how soon does it come, and is there a rate card?',
    },
  },
  {
    id: 'extra-fee',
    words: {
      ja: words('追加料金 | 追加費用 | オプション料金 | 割増'),
      en: words('additional fee* | extra charge* | surcharge*'),
    },
    criterionId: '4.1',
    question: {
      ja: '追加料金になる条件と単価を、一覧でいただけますか。月の上限は決められますか。',
      en: 'May we have the list of conditions and unit prices, and a cap a month?',
    },
  },
  {
    id: 'price-change',
    words: {
      ja: words('料金改定 | 料金を改定 | 価格改定'),
      en: words('price revision* | subject to change | fees may change'),
    },
    criterionId: '4.5',
    question: {
      ja: '料金を変えるときは、何か月前に、どの基準で知らせますか。変更前に解約できますか。',
      en: 'How long before, and by which measure, are fees changed, and may we leave before?',
    },
  },
  {
    id: 'to-be-discussed',
    words: {
      ja: words('要相談 | 応相談'),
      en: words('to be discussed | subject to consultation | case by case'),
    },
    criterionId: '2.3',
    question: {
      ja: '誰が、何を基準に、いつまでに決めますか。',
      en: 'Who decides, by which criteria, and by when?',
    },
  },
  {
    id: 'minimum-term',
    words: {
      ja: words('最低契約期間 | 最低利用期間'),
      en: words('minimum term | minimum contract* | initial term'),
    },
    criterionId: '4.5',
    question: {
      ja: '期間の途中でやめると、いくら支払いますか。期間は短くできますか。',
      en: 'What do we pay if we leave earlier, and can the term be shortened?',
    },
  },
  {
    id: 'automatic-renewal',
    words: {
      ja: words('自動更新 | 自動的に更新 | 自動継続'),
      en: words('automatic renewal | automatically renew* | auto-renew*'),
    },
    criterionId: '4.5',
    question: {
      ja: '更新を止めるには、いつまでに、どんな方法で伝えますか。',
      en: 'By when, and in what form, must we say that we do not renew?',
    },
  },
  {
    id: 'penalty',
    words: { ja: words('違約金 | 解約金'), en: words('penalty | penalties | exit fee*') },
    criterionId: '4.5',
    question: {
      ja: '違約金はどう計算しますか。上限はありますか。',
      en: 'How is the charge calculated, and is there a cap?',
    },
  },
  {
    id: 'early-exit',
    words: {
      ja: words('中途解約 | 途中解約 | 期間内の解約'),
      en: words('early termination | early exit | early cancellation'),
    },
    criterionId: '4.5',
    question: {
      ja: '途中で解約できる条件と、その精算方法を教えてください。',
      en: 'On which conditions may we leave early, and how is it settled?',
    },
  },
  {
    id: 'no-set-up-fee',
    words: {
      ja: words('初期費用0円 | 初期費用無料 | 初期費用ゼロ | 初期費用なし'),
      en: words('no set-up fee* | no setup fee* | zero set-up | free setup | no initial cost*'),
    },
    criterionId: '4.1',
    question: {
      ja: '初期費用がない代わりに、月額や契約期間に条件はありますか。',
      en: 'What is asked instead: a higher monthly fee, a longer term?',
    },
  },
  {
    id: 'performance-fee',
    words: {
      ja: words('成果報酬 | 成功報酬'),
      en: words('performance fee* | success fee* | performance-based'),
    },
    criterionId: '4.4',
    question: {
      ja: '何を成果とし、返品やキャンセルをどう除きますか。',
      en: 'What counts as a result, and how are returns and cancellations taken out?',
    },
  },
  {
    id: 'performance-fee-only',
    words: {
      ja: words('完全成果報酬'),
      en: words('pay only for results | purely performance-based | no win no fee'),
    },
    criterionId: '4.3',
    question: {
      ja: '売上が2倍になった月の支払いはいくらですか。上限はありますか。',
      en: 'What do we pay in a month when sales double, and is there a cap?',
    },
  },
  {
    id: 'refund-promise',
    words: {
      ja: words('返金保証 | 全額返金'),
      en: words('money-back guarantee* | full refund | refund guarantee*'),
    },
    criterionId: '4.1',
    question: {
      ja: '返金の条件と期限、対象から外れる費用を教えてください。',
      en: 'On which conditions, until when, and for which charges is money returned?',
    },
  },
  {
    id: 'number-one',
    words: {
      ja: words('業界No.1 | 業界No1 | 業界トップ | 業界1位 | 業界最大級'),
      en: words('number one | no. 1 | no.1 | market leader | industry-leading'),
    },
    criterionId: '3.1',
    question: {
      ja: 'いつ、誰が、何を調べた結果ですか。当社と同じ規模の事例はありますか。',
      en: 'Who found this, when and by what measure? Is there a case of our size?',
    },
  },
  {
    id: 'cheapest',
    words: {
      ja: words('最安 | 業界最安値 | 地域最安 | 格安'),
      en: words('cheapest | lowest price* | best price*'),
    },
    criterionId: '4.2',
    question: {
      ja: '12か月の総費用では、どの範囲まで含んでいくらですか。安い理由は何ですか。',
      en: 'What is the 12-month total, what does it include, and why is it low?',
    },
  },
  {
    id: 'certain-result',
    words: {
      ja: words('必ず | 確実に | 絶対に'),
      en: words('guaranteed | guarantee results | without fail | certain to'),
    },
    criterionId: '1.2',
    question: {
      ja: 'どんな前提での数字ですか。届かなかった例では、何が起きましたか。',
      en: 'On which premises, and what happened where it was missed?',
    },
  },
  {
    id: 'client-count',
    words: {
      ja: words('実績#社 | 実績#件 | 累計#社 | #社以上 | #社突破'),
      en: words('# clients | # companies | # brands | # merchants'),
    },
    criterionId: '3.1',
    question: {
      ja: 'そのうち現在も続く取引先は何社ですか。当社と同じ業種・規模は何社ですか。',
      en: 'How many are clients today, and how many are of our trade and size?',
    },
  },
  {
    id: 'dedicated-contact',
    words: {
      ja: words('専任 | 専属'),
      en: words('dedicated account manager* | dedicated team | dedicated contact'),
    },
    criterionId: '5.1',
    question: {
      ja: '専任の方は他に何社を担当しますか。不在の日は誰が応じますか。',
      en: 'How many other clients does this person hold, and who stands in?',
    },
  },
  {
    id: 'around-the-clock',
    words: {
      ja: words('24時間365日 | 24時間対応 | 年中無休'),
      en: words('24/7 | around the clock | 24 hours a day'),
    },
    criterionId: '5.1',
    question: {
      ja: '夜間と休日は、人と自動応答のどちらが応じますか。追加料金はありますか。',
      en: 'At night and on holidays, does a person answer, and does it cost extra?',
    },
  },
  {
    id: 'certificate',
    words: {
      ja: words('Pマーク | プライバシーマーク'),
      en: words('ISMS | ISO 27001 | ISO27001 | ISO/IEC 27001 | PCI DSS | PrivacyMark'),
    },
    criterionId: '5.6',
    question: {
      ja: '登録番号と有効期限、認証の対象となる部署を教えてください。',
      en: 'What are the certificate’s number, expiry date and scope?',
    },
  },
  {
    id: 'channel',
    words: {
      ja: words('楽天 | 自社EC | 全モール'),
      en: words('Rakuten | Amazon | Yahoo! | Shopify | all marketplaces'),
    },
    criterionId: '3.3',
    question: {
      ja: 'そのチャネルで、いま運用している店舗は何件ですか。担当者はどなたですか。',
      en: 'How many shops do you run there today, and who looks after them?',
    },
  },
  {
    id: 'price-unit',
    words: {
      ja: words('#円 | #% | 月額 | #件あたり | #点あたり | 1件 | 1点 | 1席 | #坪 | 坪 | パレット'),
      en: words('¥# | # yen | per month | per order | per item | per seat | per pallet'),
    },
    criterionId: '4.1',
    question: {
      ja: '税込ですか。どの数量や大きさから単価が変わりますか。',
      en: 'Is tax included, and at which volume or size does the price change?',
    },
  },
];
