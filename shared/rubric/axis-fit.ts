import type { AxisRubric } from './criterion.ts';

/** Axis 1: does the proposal meet our own issues (S1-46, S2-02)? */
export const axisFit: AxisRubric = {
  id: 'fit',
  label: { ja: '自社課題・ニーズ適合', en: 'Fit to our issues and needs' },
  shortLabel: { ja: '課題適合', en: 'Needs fit' },
  questions: [
    {
      criterionId: '1.1',
      text: {
        ja: '当社の課題のうち、最初に手を付けるべきものはどれですか。その理由も教えてください。',
        en: 'Which of our issues should be tackled first, and why?',
      },
      sources: ['S1-46', 'S0-09'],
    },
    {
      criterionId: '1.2',
      text: {
        ja: 'この効果の数字は、どんな前提と計算で出しましたか。いつ確かめられますか。',
        en: 'Which premises and formula give this figure, and when can it be checked?',
      },
      sources: ['S1-55'],
    },
    {
      criterionId: '1.3',
      text: {
        ja: '当社のお客様は誰で、なぜ当社から買うのだと理解していますか。',
        en: 'Who are our customers, as you see them, and why do they buy from us?',
      },
      sources: ['S2-05'],
    },
    {
      criterionId: '1.4',
      text: {
        ja: '提案を仕上げる前に、当社に確かめたいことは何ですか。',
        en: 'What do you need to know from us before you finish your proposal?',
      },
      sources: ['S2-10', 'S4-23'],
    },
    {
      criterionId: '1.5',
      text: {
        ja: 'この数字が良くなると、当社の利益はどういう道筋で増えますか。',
        en: 'If this figure improves, by which route does our profit grow?',
      },
      sources: ['S2-03'],
    },
    {
      criterionId: '1.6',
      text: {
        ja: 'うまくいかなかった案件と、その後に変えたことを教えてください。',
        en: 'Tell us about a project that went wrong and what you changed afterwards.',
      },
      sources: ['S1-48', 'S4-24'],
    },
  ],
  redFlags: [
    {
      criterionId: '1.4',
      text: { ja: '価格と納期の話しかしない', en: 'Talks about price and delivery only' },
      sources: ['S2-11'],
    },
    {
      criterionId: '1.1',
      text: {
        ja: '事情を聞かずに「とにかくInstagram」など一つの手法を勧める',
        en: 'Pushes one method, such as “Instagram first”, whatever the business',
      },
      sources: ['S2-12'],
    },
    {
      criterionId: '1.5',
      text: {
        ja: '目標がアポ数などの量だけ',
        en: 'Targets are quantities only, such as appointments',
      },
      sources: ['S4-20'],
    },
    {
      criterionId: '1.2',
      text: { ja: '成果を「必ず」「保証」と言い切る', en: 'Promises “guaranteed” results' },
      sources: ['ours'],
    },
    {
      criterionId: '1.4',
      text: {
        ja: '自社の説明を聞いた後に、質問が一つもない',
        en: 'Has no question after our briefing',
      },
      sources: ['ours'],
    },
  ],
  evidenceHints: [
    { ja: '先方からの質問が残るメール', en: 'The mail thread with the vendor’s questions' },
    { ja: '提案書のうち自社に触れたページ', en: 'Pages of the proposal that speak about us' },
    { ja: '発言を引用した面談メモ', en: 'Meeting notes that quote what was said' },
  ],
  criteria: [
    {
      id: '1.1',
      label: { ja: '最優先課題への直接性', en: 'Directness to our top issue' },
      shortLabel: { ja: '課題への直接性', en: 'Top issue' },
      anchors: {
        1: {
          ja: '自社の課題に触れず、どの会社にも出せる資料のまま',
          en: 'A generic deck; our issues do not appear',
        },
        3: {
          ja: '最優先の課題を名指ししているが、進め方は一般論',
          en: 'Names our top issue, but the steps are generic',
        },
        5: {
          ja: '上位3課題の打ち手・順序・担当を示し、滞っている工程の工数まで踏まえている',
          en: 'Measure, order and owner for each of our top three issues, down to the hours lost at the bottleneck',
        },
      },
      sources: ['S1-46', 'S3-18', 'S0-09', 'X-01'],
    },
    {
      id: '1.2',
      label: { ja: '効果見立ての根拠', en: 'Reasoned expected effect' },
      shortLabel: { ja: '効果の根拠', en: 'Expected effect' },
      anchors: {
        1: {
          ja: '効果の数字がない、または根拠なく「必ず伸びる」と言う',
          en: 'No figure, or “guaranteed” growth without grounds',
        },
        3: { ja: '数字はあるが、前提条件が分からない', en: 'A figure, but not its premises' },
        5: {
          ja: '前提・計算式・ぶれの幅を示し、3・6・12か月のいつ確かめるかも決まっている',
          en: 'Premises, formula and range are shown, with checks set at 3, 6 or 12 months',
        },
      },
      sources: ['S1-55', 'S0-05', 'X-08'],
    },
    {
      id: '1.3',
      label: { ja: '事業理解力', en: 'Understanding of our business' },
      shortLabel: { ja: '事業理解', en: 'Our business' },
      anchors: {
        1: {
          ja: '顧客・価値・届け方のどれも説明できない',
          en: 'Cannot say whom we serve, with what value, or how',
        },
        3: {
          ja: '3点のうち2点を、自社の事情に即して説明できる',
          en: 'Gets two of the three right for our case',
        },
        5: {
          ja: '3点に加え、利益構造と客単価を踏まえて面談で説明できた',
          en: 'All three in the meeting, with our margin and order value in mind',
        },
      },
      sources: ['S2-05', 'S2-08', 'S4-27'],
    },
    {
      id: '1.4',
      label: { ja: '質問力', en: 'Quality of questions' },
      shortLabel: { ja: '質問力', en: 'Questions' },
      anchors: {
        1: {
          ja: '価格と納期の話だけで、質問は1件以下',
          en: 'Price and delivery only; one question at most',
        },
        3: {
          ja: '目的・ターゲット・現状の数値など、質問が3件以上ある',
          en: 'Three or more questions about aim, target or present figures',
        },
        5: {
          ja: '利益構造や最大の制約、3年後の姿を問い、答えを受けて提案が変わった',
          en: 'Asks about profit, the main constraint or the next three years, and the proposal changed with our answers',
        },
      },
      sources: ['S2-10', 'S2-11', 'S4-16', 'S4-23'],
    },
    {
      id: '1.5',
      label: { ja: 'KGI整合', en: 'Alignment with our KGI' },
      shortLabel: { ja: 'KGI整合', en: 'KGI alignment' },
      anchors: {
        1: {
          ja: '自社のKGIに触れず、クリック数や開封率など先方都合のKPIだけ',
          en: 'Our KGI is absent; only the vendor’s own KPI such as clicks or opens',
        },
        3: {
          ja: 'KPIとKGIの関係を文章で説明している',
          en: 'Explains in words how the KPI serve our KGI',
        },
        5: {
          ja: 'KPIからKGIまで計算でつながり、KGIへの貢献で評価されることに同意。量・売上・顧客価値・組織貢献の4面を含む',
          en: 'Figures link KPI to KGI, and it agrees to be judged on the KGI across volume, sales, customer value and organisation',
        },
      },
      sources: ['S0-03', 'S0-06', 'S2-02', 'S2-13', 'S4-20', 'S4-21', 'X-07'],
    },
    {
      id: '1.6',
      label: { ja: '価値観・文化の適合', en: 'Culture fit' },
      shortLabel: { ja: '価値観の適合', en: 'Culture fit' },
      anchors: {
        1: {
          ja: '失敗を他者や環境のせいにし、意見の違いを避ける',
          en: 'Blames others for failures and avoids disagreement',
        },
        3: {
          ja: '失敗談を話せて、応対も丁寧',
          en: 'Can speak of a failure; courteous throughout',
        },
        5: {
          ja: '失敗から変えたことを具体的に語り、こちらの前提にも根拠を示して異論を述べる',
          en: 'Says exactly what changed after a failure, and questions our premises with reasons',
        },
      },
      sources: ['S4-24', 'S2-07', 'S4-02', 'S4-11', 'S1-48'],
    },
  ],
};
