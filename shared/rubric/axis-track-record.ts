import type { AxisRubric } from './criterion.ts';

/** Axis 3: has the vendor done this before, and who will do it for us (S1-48, S1-40)? */
export const axisTrackRecord: AxisRubric = {
  id: 'track-record',
  label: { ja: '実績・強み・チャネル', en: 'Track record, strengths, channels' },
  shortLabel: { ja: '実績', en: 'Record' },
  questions: [
    {
      criterionId: '3.1',
      text: {
        ja: '当社と同じ業種・月商の事例で、始める前と1年後の数字を見せてください。',
        en: 'For a client of our trade and size, may we see the figures before and one year after?',
      },
      sources: ['S1-48'],
    },
    {
      criterionId: '3.1',
      text: {
        ja: 'その数字のうち、御社の寄与はどれですか。',
        en: 'Which part of those figures is your own doing?',
      },
      sources: ['S1-48'],
    },
    {
      criterionId: '3.2',
      text: {
        ja: '失敗した案件の原因と、お客様への対応、再発を防ぐために変えた点を教えてください。',
        en: 'Of a project that failed: what was the cause, how did you treat the client, what prevents a repeat?',
      },
      sources: ['S1-48', 'S4-24'],
    },
    {
      criterionId: '3.3',
      text: {
        ja: '当社の注力チャネルで、いま何店舗を運用していますか。最近の仕様変更にはどう対応しましたか。',
        en: 'How many shops do you run now in our main channel, and how did you handle its latest change?',
      },
      sources: ['S1-48', 'S1-26'],
    },
    {
      criterionId: '3.4',
      text: {
        ja: '当社の商材で、規制・季節・返品について先に気をつけるべき点は何ですか。',
        en: 'For our products, what should we watch out for in rules, seasons and returns?',
      },
      sources: ['S1-40'],
    },
    {
      criterionId: '3.5',
      text: {
        ja: '当社のカート・在庫・受注の各ツールとは、どの方式で、いくらでつながりますか。止まったときの手順はありますか。',
        en: 'How, and at what cost, do you connect to our cart, stock and order tools, and what happens when a link fails?',
      },
      sources: ['S1-40', 'S1-54'],
    },
    {
      criterionId: '3.6',
      text: {
        ja: '実際に担当する方に、契約の前に会えますか。担当者は他に何社を持ちますか。',
        en: 'Can we meet the people who will do the work before signing? How many other clients do they hold?',
      },
      sources: ['S3-20', 'S1-41'],
    },
  ],
  redFlags: [
    {
      criterionId: '3.1',
      text: { ja: 'ロゴと受賞歴しか示さない', en: 'Shows only logos and awards' },
      sources: ['ours'],
    },
    {
      criterionId: '3.1',
      text: { ja: '実績の数字に期間が書かれていない', en: 'Figures come without a period' },
      sources: ['ours'],
    },
    {
      criterionId: '3.1',
      text: { ja: '事例が3年より前のものだけ', en: 'All cases are more than three years old' },
      sources: ['ours'],
    },
    {
      criterionId: '3.6',
      text: {
        ja: '営業担当と実務の担当が別で、実務の担当者に会えない',
        en: 'Sales and operations are different people, and operations stay out of sight',
      },
      sources: ['ours'],
    },
    {
      criterionId: '3.3',
      text: {
        ja: '「全モール対応」と言うが、運用中の店舗を示せない',
        en: 'Claims “all marketplaces” without a live account to show',
      },
      sources: ['ours'],
    },
  ],
  evidenceHints: [
    {
      ja: '前後の数字と期間のある事例ページ',
      en: 'Case pages with figures before and after, and a period',
    },
    { ja: '取引先への照会メモ', en: 'Notes of calls to the vendor’s clients' },
    {
      ja: '担当者の経歴と再委託先の説明',
      en: 'Profiles of the team and what is said on subcontractors',
    },
  ],
  criteria: [
    {
      id: '3.1',
      label: { ja: '同業種・同規模の実績', en: 'Similar cases' },
      shortLabel: { ja: '同業の実績', en: 'Similar cases' },
      anchors: {
        1: { ja: '実績がない、またはロゴの掲載だけ', en: 'None, or logos only' },
        3: {
          ja: '同業種か同規模の事例が1件あり、数字は一部だけ',
          en: 'One case of our trade or size, with partial figures',
        },
        5: {
          ja: '同業種かつ同規模が2件以上。前後の数字・期間・自社の寄与が示され、取引先にも照会できた',
          en: 'Two or more of our trade and size, with figures before and after, period and own share; a client confirmed',
        },
      },
      sources: ['S1-48', 'S3-20'],
    },
    {
      id: '3.2',
      label: { ja: '失敗事例と対処', en: 'Failures and response' },
      shortLabel: { ja: '失敗と対処', en: 'Failures' },
      anchors: {
        1: { ja: '「失敗はない」と答える', en: 'Says there are none' },
        3: { ja: '一般論で答える', en: 'Answers in general terms' },
        5: {
          ja: '実例の原因、顧客への対応、再発防止まで具体的に説明する',
          en: 'Explains a real case: cause, treatment of the client, prevention',
        },
      },
      sources: ['S1-48', 'S4-24'],
    },
    {
      id: '3.3',
      label: { ja: '対応チャネル', en: 'Channels' },
      shortLabel: { ja: '対応チャネル', en: 'Channels' },
      anchors: {
        1: { ja: '注力チャネルの経験がない', en: 'No experience in our main channel' },
        3: {
          ja: '経験はあるが、運用中の店舗数などは不明',
          en: 'Experienced; present scale unknown',
        },
        5: {
          ja: '注力チャネルで運用中の件数と担当者が分かり、直近の仕様変更に対応した例もある',
          en: 'Live accounts and named people in our main channel, and a recent change handled',
        },
      },
      sources: ['S1-48', 'S1-40', 'S1-26'],
    },
    {
      id: '3.4',
      label: { ja: '得意商材・専門性', en: 'Product and task expertise' },
      shortLabel: { ja: '得意商材', en: 'Expertise' },
      anchors: {
        1: { ja: '商材の知識がない', en: 'No knowledge of our products' },
        3: { ja: '近い商材の経験がある', en: 'Experience with neighbouring products' },
        5: {
          ja: '同じ商材の規制・季節・返品の特徴を、聞かれる前に指摘できる',
          en: 'Names the rules, seasons and return patterns of our products unasked',
        },
      },
      sources: ['S1-40', 'S3-05', 'S1-23'],
    },
    {
      id: '3.5',
      label: { ja: 'システム連携・技術', en: 'Systems and integration' },
      shortLabel: { ja: 'システム連携', en: 'Integration' },
      anchors: {
        1: { ja: '手作業の受け渡しで、仕様も不明', en: 'Manual hand-over, specification unknown' },
        3: {
          ja: '主要ツールとの連携実績はあるが、自社の分は要確認',
          en: 'Links to the main tools exist; ours are still to be checked',
        },
        5: {
          ja: '自社のカート・在庫・受注ツールとの連携方式、費用、障害時の手順が書面にある',
          en: 'Method, cost and failure procedure for our cart, stock and order tools are in writing',
        },
      },
      sources: ['S1-40', 'S1-17', 'S1-15', 'S1-09', 'S1-54'],
    },
    {
      id: '3.6',
      label: { ja: '担当チームの実在性', en: 'The team that will do the work' },
      shortLabel: { ja: '担当チーム', en: 'The team' },
      anchors: {
        1: {
          ja: '会えるのは営業だけで、担当者も再委託先も分からない',
          en: 'Sales only; team and subcontractors unknown',
        },
        3: {
          ja: '担当者の氏名と経歴、再委託の有無が分かる',
          en: 'Names and careers known, subcontracting stated',
        },
        5: {
          ja: '担当者と面談済みで、交代時の決まりと再委託先の管理方法も明示されている',
          en: 'We met the team; rules for replacements and control of subcontractors are stated',
        },
      },
      sources: ['S3-20', 'S3-16', 'S3-17', 'S1-41'],
    },
  ],
};
