import type { Strength } from '#shared/model/evidence.ts';
import type { Points } from '#shared/model/score.ts';

import type { LocalText } from './text.ts';

/** The highest score that evidence of some strength allows. */
export type Ceiling = 3 | 4 | 5;

/** How far a kind of evidence can be trusted, and the highest score it carries alone. */
export type EvidenceLevel = {
  strength: Strength;
  label: LocalText;
  description: LocalText;
  ceiling: Ceiling;
};

/** E0 to E4 in order; the levels and ceilings are our own rule, the sources have none. */
export const evidenceLevels: readonly EvidenceLevel[] = [
  {
    strength: 0,
    label: { ja: '印象のみ', en: 'Impression' },
    description: {
      ja: '会話や画面の印象。書かれたものはない',
      en: 'What we heard or felt; nothing in writing',
    },
    ceiling: 3,
  },
  {
    strength: 1,
    label: { ja: '公開ページ', en: 'Public page' },
    description: {
      ja: '誰でも読める先方のページや資料',
      en: 'The vendor’s pages and leaflets, open to anyone',
    },
    ceiling: 4,
  },
  {
    strength: 2,
    label: { ja: '自社宛ての書面', en: 'In writing to us' },
    description: {
      ja: '自社に宛てた提案書・見積・メール',
      en: 'A proposal, quote or mail addressed to us',
    },
    ceiling: 5,
  },
  {
    strength: 3,
    label: { ja: '契約書案・SLA・仕様書', en: 'Draft contract or SLA' },
    description: {
      ja: '双方を縛る契約書案・SLA・仕様書',
      en: 'A draft contract, SLA or specification that would bind both sides',
    },
    ceiling: 5,
  },
  {
    strength: 4,
    label: { ja: '第三者・実測', en: 'Third party or measured' },
    description: {
      ja: '取引先への照会、認証の登録確認、試行の結果',
      en: 'A client’s answer, a certificate found in its register, the result of a trial',
    },
    ceiling: 5,
  },
];

/** Evidence older than this many days is marked for a second look (our own rule). */
export const recheckAfterDays = 180;

/**
 * The highest score that this evidence allows: the best piece decides (E0 3, E1 4, E2 and above 5), and no evidence counts as
 * E0. A rater may lift the ceiling by writing why.
 */
export function ceilingOf(strengths: readonly Strength[]): Ceiling {
  const best = strengths.reduce<number>((high, strength) => Math.max(high, strength), 0);
  return evidenceLevels[best]?.ceiling ?? 3;
}

/** Whether a score needs a written reason: every one but 3, the standard that is met. */
export function reasonRequired(points: Points): boolean {
  return points !== 3;
}
