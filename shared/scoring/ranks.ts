import type { Bounded } from './comparison.ts';

/** Totals closer than this are equal: it is far below what is shown and far above rounding noise. */
export const tieWithin = 1e-9;

type Ranks = { rank: number | null; bestRank: number | null; worstRank: number | null };

/**
 * The rank of every entry, in the order given. A rank is 1 + how many totals are higher; equal totals share one. Best and worst rank: 1 +
 * vendors whose lower bound is above my upper bound, 1 + vendors whose upper bound is above my lower bound.
 * Excluded entries and entries without a total have no rank; one without a total may still come before others once it is known.
 */
export function ranksOf(entries: readonly (Bounded & { excluded: boolean })[]): Ranks[] {
  const running = entries.filter((entry) => !entry.excluded);
  return entries.map((mine) => {
    const total = mine.value;
    if (mine.excluded || total === null) return { rank: null, bestRank: null, worstRank: null };
    const above = (of: (other: Bounded) => number, limit: number): number =>
      1 + running.filter((other) => other !== mine && of(other) > limit + tieWithin).length;
    const rank = above((other) => other.value ?? 0, total);
    return {
      rank,
      bestRank: Math.min(
        rank,
        above((other) => other.lower, mine.upper),
      ),
      worstRank: Math.max(
        rank,
        above((other) => other.upper, mine.lower),
      ),
    };
  });
}
