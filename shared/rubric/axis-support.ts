import type { AxisRubric } from './criterion.ts';

/** Axis 5: how are we looked after, and does the work get better (S1-50)? */
export const axisSupport: AxisRubric = {
  id: 'support',
  label: { ja: '支援体制・改善提案', en: 'Support and proposals' },
  shortLabel: { ja: '支援・改善', en: 'Support' },
  questions: [
    {
      criterionId: '5.1',
      text: {
        ja: '担当者が急に休んだ日は、誰がどう動きますか。',
        en: 'On a day when our contact is suddenly away, who does what?',
      },
      sources: ['S1-50', 'S1-41'],
    },
    {
      criterionId: '5.2',
      text: {
        ja: '実際の月次レポートを、社名を伏せて1部見せてください。',
        en: 'May we see one real monthly report, with names blacked out?',
      },
      sources: ['S0-05', 'S1-50'],
    },
    {
      criterionId: '5.3',
      text: {
        ja: '直近3か月で、頼まれずに出した改善提案とその結果を見せてください。',
        en: 'Which improvements did you propose unasked in the last three months, and what came of them?',
      },
      sources: ['S1-50', 'S4-27'],
    },
    {
      criterionId: '5.4',
      text: {
        ja: '勉強会や手順書の共有は、月に何回ありますか。',
        en: 'How often a month do you share procedures or hold study meetings?',
      },
      sources: ['S1-52'],
    },
    {
      criterionId: '5.5',
      text: {
        ja: '品質の基準値はいくつですか。下回ったときは、誰が何をしますか。',
        en: 'What are your quality thresholds, and who does what when they are missed?',
      },
      sources: ['S1-53'],
    },
    {
      criterionId: '5.6',
      text: {
        ja: '認証の登録番号と、個人データを扱う再委託先、事故時の連絡手順を教えてください。',
        en: 'Please give your certificate number, the subcontractors who see personal data, and the steps after an incident.',
      },
      sources: ['S1-56', 'S3-16'],
    },
  ],
  redFlags: [
    {
      criterionId: '5.2',
      text: { ja: 'レポートの見本を見せない', en: 'Refuses to show a sample report' },
      sources: ['ours'],
    },
    {
      criterionId: '5.2',
      text: {
        ja: '報告が数字だけで、要因も次の打ち手もない',
        en: 'Reports are bare numbers, without cause or next action',
      },
      sources: ['S0-05'],
    },
    {
      criterionId: '5.2',
      text: {
        ja: 'ダッシュボードはあるが、何も決まらない',
        en: 'There are dashboards, but they lead to no decision',
      },
      sources: ['S4-07'],
    },
    {
      criterionId: '5.1',
      text: { ja: '契約の直前に担当者が変わる', en: 'The contact changes at signing' },
      sources: ['ours'],
    },
    {
      criterionId: '5.6',
      text: {
        ja: '認証をうたうが、登録番号を示さない',
        en: 'Claims a certificate without its number',
      },
      sources: ['ours'],
    },
    {
      criterionId: '5.2',
      text: {
        ja: '報告書やFAQの整備が有料オプションになっている',
        en: 'Reports or FAQ upkeep are paid options',
      },
      sources: ['S1-33'],
    },
  ],
  evidenceHints: [
    { ja: 'レポートの見本と会議の進め方', en: 'A sample report and how meetings are run' },
    { ja: '対応時間と一次回答のSLA', en: 'Support hours and first-response times in an SLA' },
    { ja: '認証の登録番号と照合した結果', en: 'The certificate number and what the register says' },
  ],
  criteria: [
    {
      id: '5.1',
      label: { ja: '専任・連絡体制', en: 'Contact and coverage' },
      shortLabel: { ja: '連絡体制', en: 'Contact' },
      anchors: {
        1: {
          ja: '担当者が決まらず、連絡手段はメールだけ',
          en: 'No named contact; e-mail only',
        },
        3: {
          ja: '専任の担当者がいて平日に対応。緊急時は要相談',
          en: 'A named contact in office hours; emergencies to be arranged',
        },
        5: {
          ja: '専任と副担当、対応時間、緊急連絡先、一次回答までの時間がSLAで約束されている',
          en: 'An SLA promises contact and deputy, hours, emergency route and first-response time',
        },
      },
      sources: ['S1-50', 'S1-41', 'S1-19', 'S3-22'],
    },
    {
      id: '5.2',
      label: { ja: 'レポートと会議', en: 'Reports and meetings' },
      shortLabel: { ja: '報告と会議', en: 'Reports' },
      anchors: {
        1: { ja: '月次報告がない、または数字の羅列', en: 'No monthly report, or bare numbers' },
        3: { ja: '月次でKPIと所感を報告する', en: 'KPI with comments every month' },
        5: {
          ja: '数字・要因・次の打ち手・担当・期限・市場の動きがそろい、会議で物事が決まる。見本も確認した',
          en: 'Numbers, causes, next actions, owners, dates and market; meetings end in decisions; we saw a sample',
        },
      },
      sources: ['S0-05', 'S1-50', 'S3-21', 'S4-18', 'S4-22', 'X-08'],
    },
    {
      id: '5.3',
      label: { ja: '改善提案の質', en: 'Improvement proposals' },
      shortLabel: { ja: '改善提案', en: 'Proposals' },
      anchors: {
        1: { ja: '指示を待つだけ', en: 'Waits for orders' },
        3: { ja: '求めれば提案する', en: 'Proposes when asked' },
        5: {
          ja: '自発的な提案から効果までの記録を複数示せる。選定中にも自社への具体案が出た',
          en: 'Shows several unasked proposals with their effect, and made a concrete one for us during selection',
        },
      },
      sources: ['S1-50', 'S4-27', 'S4-12', 'S1-03'],
    },
    {
      id: '5.4',
      label: {
        ja: '立ち上げ・教育・知見の還流',
        en: 'Onboarding, training, knowledge return',
      },
      shortLabel: { ja: '教育・知見の還流', en: 'Training' },
      anchors: {
        1: {
          ja: 'マニュアルも研修もなく、知見が社外にとどまる',
          en: 'No manual, no training; nothing comes back to us',
        },
        3: { ja: '最初のマニュアルと引継ぎがある', en: 'An initial manual and briefing' },
        5: {
          ja: '手順書の共有・勉強会・作業への同席・共有の知識集があり、内製化の道筋も計画されている',
          en: 'Shared procedures, study meetings, sitting in on the work, a common knowledge base and a plan to bring work in-house',
        },
      },
      sources: ['S1-50', 'S1-52', 'S3-15', 'S4-19', 'S0-11'],
    },
    {
      id: '5.5',
      label: { ja: '品質管理', en: 'Quality management' },
      shortLabel: { ja: '品質管理', en: 'Quality' },
      anchors: {
        1: { ja: '仕組みがない', en: 'No system' },
        3: { ja: 'ダブルチェックとマニュアルがある', en: 'Double checks and a manual' },
        5: {
          ja: 'CSAT・NPS・レビュー・エラー率に基準値と下回ったときの手順があり、監査結果も共有される',
          en: 'Thresholds for CSAT, NPS, reviews and errors, a procedure below them, and audit results shared',
        },
      },
      sources: ['S1-53', 'S3-03', 'S1-41'],
    },
    {
      id: '5.6',
      label: {
        ja: '情報セキュリティ・個人データ',
        en: 'Security and personal data',
      },
      shortLabel: { ja: '情報保護', en: 'Security' },
      anchors: {
        1: { ja: 'NDAだけ、または説明がない', en: 'An NDA only, or nothing' },
        3: {
          ja: '規程と権限管理があり、Pマーク・ISMSなどの認証を表示している',
          en: 'Rules and access control exist; a certificate such as ISMS is shown',
        },
        5: {
          ja: '権限・暗号化・ログ・年1〜2回の外部監査・事故時の手順・再委託の管理を書面で確認し、認証も登録簿と照合した',
          en: 'Access, encryption, logs, yearly outside audits, incident steps and subcontractors in writing; certificate checked in the register',
        },
      },
      sources: ['S1-56', 'S1-08', 'S3-16', 'S3-11'],
    },
  ],
};
