import type { CriterionId } from '#shared/model/axis.ts';

import type { LocalText } from './text.ts';

/** How closely the vendor is to work with us (S4-08). */
export type IntegrationLevel = {
  level: 1 | 2 | 3;
  label: LocalText;
  description: LocalText;
  /** Weights inside the axis, relative to 1; a criterion not named keeps 1. */
  criterionWeights: Readonly<Record<CriterionId, number>>;
  /** What 5 points ask for beyond the anchor, at this level. */
  topAnchors: Readonly<Record<CriterionId, LocalText>>;
  sources: readonly string[];
};

/** From errands to shared strategy; level 2 leaves the rubric as it is. The multipliers are our own. */
export const integrationLevels: readonly IntegrationLevel[] = [
  {
    level: 1,
    label: { ja: '業務代行', en: 'Work by order' },
    description: {
      ja: '決めた作業を任せ、指示と報告でつながる',
      en: 'Set tasks are handed out; instructions go one way, reports the other',
    },
    criterionWeights: { '1.6': 0.5, '5.3': 0.5 },
    topAnchors: {},
    sources: ['S4-08'],
  },
  {
    level: 2,
    label: { ja: '成果共創', en: 'Shared results' },
    description: {
      ja: '同じKPIを見て打ち手を話し合い、成功も失敗も分かち合う',
      en: 'Both sides talk tactics over the same KPI and share success and failure',
    },
    criterionWeights: {},
    topAnchors: {},
    sources: ['S4-08', 'S4-09'],
  },
  {
    level: 3,
    label: { ja: '戦略統合', en: 'Shared strategy' },
    description: {
      ja: '戦略や商品の議論に加わり、社外の一部門として動く',
      en: 'Joins talks on strategy and products and acts as a department outside the house',
    },
    criterionWeights: { '1.3': 2, '1.4': 2, '1.5': 2, '1.6': 2, '5.3': 2, '5.4': 2 },
    topAnchors: {
      '4.3': {
        ja: 'レベニューシェアやインセンティブで、損得を分かち合う仕組みがある',
        en: 'Gain and loss are shared, by revenue share or incentive',
      },
    },
    sources: ['S4-08', 'S4-10', 'S4-25'],
  },
];
