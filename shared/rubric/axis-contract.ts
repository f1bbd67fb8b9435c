import type { AxisRubric } from './criterion.ts';

/** Axis 4: what do we pay, for how long, and what remains ours (S1-33 to S1-39)? */
export const axisContract: AxisRubric = {
  id: 'contract',
  label: { ja: '契約形態・料金', en: 'Contract form and pricing' },
  shortLabel: { ja: '契約・料金', en: 'Contract' },
  questions: [
    {
      criterionId: '4.1',
      text: {
        ja: '返品・特急・突発作業など、別料金になるものをすべて挙げてください。',
        en: 'List everything that costs extra, such as returns, express or sudden work.',
      },
      sources: ['S1-04', 'S1-54'],
    },
    {
      criterionId: '4.2',
      text: {
        ja: '売上が2倍になったとき、半分になったとき、毎月の支払いはいくらですか。',
        en: 'What do we pay a month if sales double, and if they halve?',
      },
      sources: ['S1-55'],
    },
    {
      criterionId: '4.3',
      text: {
        ja: '固定型と成果型は、月にいくらの売上で損得が入れ替わりますか。支払いの上限はありますか。',
        en: 'At which monthly sales do fixed and performance fees cost the same, and is there a cap?',
      },
      sources: ['S1-37', 'S1-58'],
    },
    {
      criterionId: '4.4',
      text: {
        ja: '返品・キャンセル・クーポン値引きは、対象売上から引きますか。',
        en: 'Are returns, cancellations and coupons deducted from the sales on which the fee is based?',
      },
      sources: ['S1-38'],
    },
    {
      criterionId: '4.5',
      text: {
        ja: '途中でやめる場合、いつまでに伝え、いくら支払いますか。目標に届かないとき、料金は見直せますか。',
        en: 'To leave early, how much notice and what charge? If targets are missed, can fees be revised?',
      },
      sources: ['S1-55', 'S1-42'],
    },
    {
      criterionId: '4.6',
      text: {
        ja: '解約した翌日、当社の手元に何が残りますか。',
        en: 'What remains with us the day after we leave?',
      },
      sources: ['S1-39', 'S4-03'],
    },
  ],
  redFlags: [
    {
      criterionId: '4.1',
      text: { ja: '見積に「一式」「別途」がある', en: 'The quote says “lump sum” or “separately”' },
      sources: ['S1-54'],
    },
    {
      criterionId: '4.5',
      text: {
        ja: '初めての契約なのに、自動更新や12か月の縛りがある',
        en: 'Automatic renewal or a 12-month minimum in a first contract',
      },
      sources: ['ours'],
    },
    {
      criterionId: '4.6',
      text: { ja: 'アカウントが先方の名義になる', en: 'Accounts are held in the vendor’s name' },
      sources: ['S1-39'],
    },
    {
      criterionId: '4.4',
      text: {
        ja: '成果報酬が返品・キャンセル込みの売上にかかる',
        en: 'The performance fee is taken on sales before returns and cancellations',
      },
      sources: ['S1-38'],
    },
    {
      criterionId: '4.2',
      text: {
        ja: '相場を大きく下回るのに、理由の説明がない',
        en: 'A price far below the market, without a reason',
      },
      sources: ['S1-33', 'S1-58'],
    },
  ],
  evidenceHints: [
    {
      ja: '単価と条件の分かる料金表・見積',
      en: 'Price lists and quotes with unit prices and conditions',
    },
    { ja: '契約書案の期間・解約・更新の条文', en: 'Draft clauses on term, exit and renewal' },
    { ja: '成果の定義と計算例', en: 'The definition of results, with a worked example' },
  ],
  criteria: [
    {
      id: '4.1',
      label: { ja: '料金の透明性', en: 'Transparency of fees' },
      shortLabel: { ja: '料金の透明性', en: 'Transparency' },
      anchors: {
        1: {
          ja: '総額だけで、何が別料金になるか分からない',
          en: 'A lump sum; what costs extra is unknown',
        },
        3: {
          ja: '内訳はあるが、返品・特急・突発などの追加条件が一部不明',
          en: 'Broken down; some extras such as returns, express or sudden work are unclear',
        },
        5: {
          ja: '単価・数量・追加条件・消費税・支払条件がそろい、費用が膨らむ5要因すべてに回答がある',
          en: 'Unit prices, volumes, extras, tax and payment terms complete; all five causes of cost growth answered',
        },
      },
      sources: ['S1-04', 'S1-54', 'S1-33'],
    },
    {
      id: '4.2',
      label: { ja: '総費用の妥当性', en: 'Total cost against our budget' },
      shortLabel: { ja: '総費用', en: 'Total cost' },
      anchors: {
        1: {
          ja: '12か月の総費用が予算の上限を超える',
          en: 'The 12-month total is above our ceiling',
        },
        3: {
          ja: '12か月の総費用が予算にも相場の範囲にも収まる',
          en: 'The 12-month total is inside our budget and the market range',
        },
        5: {
          ja: '低・基準・高のどの想定でも予算内。相場の下限に近く、その理由も説明されている',
          en: 'Inside budget in the low, base and high scenarios; near the low end of the market, with the reason given',
        },
      },
      sources: ['S1-33', 'S1-55', 'X-04'],
    },
    {
      id: '4.3',
      label: { ja: '料金モデルの適合', en: 'Fit of the fee model' },
      shortLabel: { ja: '料金モデル', en: 'Fee model' },
      anchors: {
        1: {
          ja: '業務量の変動や、自社が負えるリスクに合わない',
          en: 'Does not suit our volumes or the risk we can carry',
        },
        3: { ja: '合っているが、損益分岐の説明がない', en: 'Suits us, but no break-even is shown' },
        5: {
          ja: '業務量・予算・リスクを踏まえた提案で、固定型と成果型の損益分岐と上限額を示している',
          en: 'Reasoned from volumes, budget and risk, with the break-even between fixed and performance fees and a cap',
        },
      },
      sources: ['S1-34', 'S1-35', 'S1-36', 'S1-37', 'S1-58', 'S4-25'],
    },
    {
      id: '4.4',
      label: { ja: '成果報酬条項', en: 'Performance-fee clause' },
      shortLabel: { ja: '成果報酬条項', en: 'Performance fee' },
      anchors: {
        1: { ja: '対象売上の定義がない', en: 'The sales it is based on are not defined' },
        3: {
          ja: '定義と計算期間はあるが、最低保証か上限が不明',
          en: 'Base and period defined; guarantee or cap unclear',
        },
        5: {
          ja: '返品・キャンセルを除く対象売上、計算期間、最低保証、インセンティブ、上限、測定方法がすべて明記されている',
          en: 'Base net of returns and cancellations, period, guarantee, incentive, cap and measurement are all written',
        },
      },
      sources: ['S1-38'],
    },
    {
      id: '4.5',
      label: { ja: '期間・解約・見直し', en: 'Term, exit, review' },
      shortLabel: { ja: '期間・解約', en: 'Term and exit' },
      anchors: {
        1: {
          ja: '長期の縛りがあり、中途解約できず自動更新される',
          en: 'Long lock-in, no early exit, automatic renewal',
        },
        3: {
          ja: '解約の予告期間と条件が明記されている',
          en: 'Notice period and exit conditions are written',
        },
        5: {
          ja: '3・6・12か月に評価と料金見直しがあり、予告は短く違約金なし。未達時の扱いと繁忙期の増減も決まっている',
          en: 'Reviews with fee revision at 3, 6 and 12 months, short notice, no penalty; missed targets and seasonal scaling settled',
        },
      },
      sources: ['S1-55', 'S1-39', 'S1-42', 'S3-17'],
    },
    {
      id: '4.6',
      label: { ja: 'データ・権利・引継ぎ', en: 'Data, rights, handover' },
      shortLabel: { ja: 'データ・引継ぎ', en: 'Data, handover' },
      anchors: {
        1: {
          ja: '広告アカウントや顧客データが先方の名義で、引継ぎの定めがない',
          en: 'Accounts or customer data are in the vendor’s name; no handover rule',
        },
        3: {
          ja: 'データは自社に帰属するが、ノウハウや素材の扱いは決まっていない',
          en: 'Data are ours; know-how and materials are left open',
        },
        5: {
          ja: '顧客データ・アカウント・素材・運用記録の帰属と、終了時の引継ぎ手順・期限・費用が明記されている',
          en: 'Ownership of data, accounts, materials and records is written, with steps, deadline and price of the handover',
        },
      },
      sources: ['S1-39', 'S1-13', 'S3-24', 'S4-03'],
    },
  ],
};
