export type SwingResult =
  | {
      state: 'weighed';
      /** Summing to 1, in the order given. */
      weights: number[];
      /** What the weights were divided by: the terms of the quotient for whoever asks why. */
      sum: number;
    }
  | { state: 'faulty'; why: 'empty' | 'not-a-number' | 'all-zero' };

/**
 * Swing weighting (von Winterfeldt and Edwards 1986): with everything at its worst, the swing to the best that matters most gets 100, every
 * other swing its points relative to that; a weight is a swing's share of all points. Points are 0 or more on any scale.
 */
export function swingWeights(points: readonly number[]): SwingResult {
  if (points.length === 0) return { state: 'faulty', why: 'empty' };
  if (points.some((value) => !(value >= 0) || !Number.isFinite(value))) {
    return { state: 'faulty', why: 'not-a-number' };
  }
  const sum = points.reduce((total, value) => total + value, 0);
  if (sum <= 0) return { state: 'faulty', why: 'all-zero' };
  return { state: 'weighed', weights: points.map((value) => value / sum), sum };
}
