import type { AxisRubric } from './criterion.ts';

/** Axis 2: is it written who does what, and what happens at the edges (S1-47, S0-04)? */
export const axisScope: AxisRubric = {
  id: 'scope',
  label: { ja: '外注範囲の明確さ', en: 'Clarity of the outsourcing scope' },
  shortLabel: { ja: '範囲', en: 'Scope' },
  questions: [
    {
      criterionId: '2.1',
      text: {
        ja: '業務ごとに、数量・頻度・納期・成果物を表にしていただけますか。',
        en: 'Can you list volume, frequency, deadline and deliverable for each task?',
      },
      sources: ['S0-04', 'S3-02'],
    },
    {
      criterionId: '2.2',
      text: {
        ja: '含まれない業務を3つ挙げてください。',
        en: 'Name three things that are not included.',
      },
      sources: ['S0-04'],
    },
    {
      criterionId: '2.3',
      text: {
        ja: '住所不備・返品・深夜の問い合わせなどの例外は、誰がどう判断しますか。',
        en: 'Who decides, and how, on exceptions such as wrong addresses, returns or night enquiries?',
      },
      sources: ['S1-18', 'S3-23'],
    },
    {
      criterionId: '2.4',
      text: {
        ja: '最小の範囲で1か月試すなら、何をいくらで行い、何をもって合格としますか。',
        en: 'For a one-month trial of the smallest scope: what, at what price, and what counts as a pass?',
      },
      sources: ['S1-45', 'S4-29'],
    },
    {
      criterionId: '2.5',
      text: {
        ja: '当社に残すべき業務はどれですか。その理由も教えてください。',
        en: 'Which work should stay with us, and why?',
      },
      sources: ['S1-47', 'S3-06'],
    },
    {
      criterionId: '2.6',
      text: {
        ja: '契約後に業務が増えたとき、見積と承認はどんな手順で進みますか。',
        en: 'When work is added after signing, how is it quoted and approved?',
      },
      sources: ['S1-54', 'S1-04'],
    },
  ],
  redFlags: [
    {
      criterionId: '2.1',
      text: { ja: '業務が「一式」とだけ書かれている', en: 'Work is described only as a lump' },
      sources: ['S0-04'],
    },
    {
      criterionId: '2.2',
      text: { ja: '含まれない業務の記載がない', en: 'No exclusions are stated' },
      sources: ['S0-04'],
    },
    {
      criterionId: '2.1',
      text: { ja: '業務範囲が口頭の合意だけ', en: 'The scope is agreed orally only' },
      sources: ['S0-04'],
    },
    {
      criterionId: '2.5',
      text: {
        ja: '月商100万円未満の店に全面委託を勧める',
        en: 'Full BPO proposed to a shop with monthly sales under ¥1 million',
      },
      sources: ['S1-32'],
    },
    {
      criterionId: '2.5',
      text: {
        ja: '戦略立案や商品企画まで委託範囲に入っている',
        en: 'Strategy or product planning is part of the scope',
      },
      sources: ['S1-47'],
    },
  ],
  evidenceHints: [
    {
      ja: '業務一覧や数量のある見積・提案書',
      en: 'Quotes and proposals that list tasks and volumes',
    },
    {
      ja: '除外事項や役割分担を書いた契約書案',
      en: 'Draft contract clauses on exclusions and roles',
    },
    { ja: '例外時の連絡手順', en: 'The route for exceptions and trouble' },
  ],
  criteria: [
    {
      id: '2.1',
      label: { ja: '業務範囲の明文化', en: 'Written scope' },
      shortLabel: { ja: '業務範囲', en: 'Written scope' },
      anchors: {
        1: {
          ja: '「一式」「運用全般」としか書かれていない',
          en: 'Only “all-in” or “full operation”; nothing itemised',
        },
        3: {
          ja: '業務の一覧はあるが、数量や頻度が一部欠けている',
          en: 'Tasks are listed; some volumes or frequencies are missing',
        },
        5: {
          ja: '項目・数量・頻度・納期・成果物・受け渡しが表になり、自社の範囲表と1対1で対応している',
          en: 'A table of tasks, volumes, frequency, deadlines, deliverables and inputs that maps one to one to our scope sheet',
        },
      },
      sources: ['S0-04', 'S3-02', 'S3-18', 'S1-06'],
    },
    {
      id: '2.2',
      label: { ja: '含まれない業務と自社分担', en: 'Exclusions and our share' },
      shortLabel: { ja: '含まない業務', en: 'Exclusions' },
      anchors: {
        1: { ja: 'どこにも書かれていない', en: 'Not written anywhere' },
        3: { ja: '口頭やメールで一部だけ確認できた', en: 'Partly confirmed, in talks or by mail' },
        5: {
          ja: '含まれない業務と、在庫・商品登録・画像提供などの自社分担が、見積か契約書案に明記されている',
          en: 'Exclusions and our own tasks, such as stock, listings or images, are written in the quote or draft contract',
        },
      },
      sources: ['S0-04', 'S1-04', 'S1-12', 'S1-20'],
    },
    {
      id: '2.3',
      label: {
        ja: '責任・判断権限・例外対応',
        en: 'Responsibility, decision rights, exceptions',
      },
      shortLabel: { ja: '責任・例外対応', en: 'Responsibility' },
      anchors: {
        1: { ja: '誰が決めるのか分からない', en: 'Unclear who decides' },
        3: {
          ja: '窓口と基本の役割は明確だが、例外は都度相談',
          en: 'Contact and basic roles are clear; exceptions are settled ad hoc',
        },
        5: {
          ja: '実行・判断・最終責任が業務ごとに決まり、例外時の連絡先・判断基準・期限もある',
          en: 'Doing, deciding and answering are set per task, with route, criteria and deadline for exceptions',
        },
      },
      sources: ['S3-23', 'S4-12', 'S1-17', 'S1-15', 'S1-47'],
    },
    {
      id: '2.4',
      label: { ja: '段階導入・試行', en: 'Staged start and trial' },
      shortLabel: { ja: '段階導入・試行', en: 'Staged start' },
      anchors: {
        1: { ja: '最初から全面委託で、試行できない', en: 'Everything at once; no trial' },
        3: {
          ja: '小さく始める提案はあるが、広げる条件が決まっていない',
          en: 'A small start is offered, without conditions for widening it',
        },
        5: {
          ja: '期間・範囲・合否基準・費用の決まった試行があり、拡大と撤退の条件も書かれている',
          en: 'A trial with period, scope, pass criteria and price, plus written rules for widening or leaving',
        },
      },
      sources: ['S1-45', 'S1-05', 'S3-07', 'S4-29', 'X-12'],
    },
    {
      id: '2.5',
      label: { ja: '切り出しの妥当性', en: 'Right cut for our stage' },
      shortLabel: { ja: '切り出し方', en: 'Right cut' },
      anchors: {
        1: {
          ja: '戦略や商品企画まで一括で預かる、または自社の月商・成長段階に合わない',
          en: 'Takes over strategy or product planning, or does not suit our sales and stage',
        },
        3: {
          ja: 'おおむね妥当だが、コア業務との線引きが曖昧',
          en: 'Mostly sound; the line to our core work is vague',
        },
        5: {
          ja: '定型は委託、コアは自社、例外の多い業務はルール化の後と理由つきで分け、契約の形も月商に合う',
          en: 'A reasoned cut: routine work out, core work in, exception-heavy work once rules exist; the form suits our sales',
        },
      },
      sources: ['S1-32', 'S1-47', 'S3-06', 'S1-31', 'X-02', 'X-03'],
    },
    {
      id: '2.6',
      label: { ja: '変更管理', en: 'Change control' },
      shortLabel: { ja: '変更管理', en: 'Change control' },
      anchors: {
        1: { ja: '追加のたびに言い値', en: 'Every addition is priced ad hoc' },
        3: {
          ja: '追加料金の表はあるが、手順が決まっていない',
          en: 'A rate card for additions, but no procedure',
        },
        5: {
          ja: '変更の申請・見積・承認の手順と単価があり、範囲を毎月見直す',
          en: 'Request, quote and approval steps with unit prices, and a monthly review of the scope',
        },
      },
      sources: ['S1-54', 'S1-04', 'S3-22'],
    },
  ],
};
