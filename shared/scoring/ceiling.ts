import type { Strength } from '../model/evidence.ts';
import type { Points } from '../model/score.ts';

/**
 * The highest points that evidence of these strengths supports (rubric, section 0): 3 for impressions only or no evidence at all, 4 when
 * the strongest is a vendor's public page, 5 from one piece of E2 or more.
 */
export function ceilingOf(strengths: readonly Strength[]): Points {
  const strongest = Math.max(0, ...strengths);
  if (strongest >= 2) return 5;
  return strongest === 1 ? 4 : 3;
}
