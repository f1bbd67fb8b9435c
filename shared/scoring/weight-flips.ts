import { type DecisionMatrix, weightedSums } from './weighted-sum.ts';

/** The smallest change of one weight that lets two alternatives change places. */
type WeightFlip = {
  criterion: number;
  /** The one that is ahead (or first named when tied), and the one that overtakes. */
  ahead: number;
  behind: number;
  /** What is taken from the weight: negative when the weight must grow. */
  change: number;
  /** The same in percent of the weight; `null` when the weight is 0. */
  percent: number | null;
  /** The weight at which both are equal; the weights then no longer sum to 1 and are to be brought back to it. */
  weight: number;
};

/** How sensitive the order is to one criterion's weight. */
type Criticality = {
  criterion: number;
  /** The smallest percentage by which the weight must change before any two change places; `null` when none do. */
  degree: number | null;
  /** 1 / degree; 0 when no change of this weight changes anything. */
  sensitivity: number;
};

export type WeightSensitivity = {
  /** All feasible flips, for pairs in order of rank and then criterion. */
  flips: WeightFlip[];
  criticality: Criticality[];
  /** The flip smallest in percent that changes the first place, and any place; `null` when there is none. */
  top: WeightFlip | null;
  any: WeightFlip | null;
};

/**
 * Which weight must change by how much before two alternatives change places in a weighted sum (Triantaphyllou and Sanchez, Decision
 * Sciences 28, 1997, theorem 1): change = (P_behind - P_ahead) / (a_behind - a_ahead), feasible when it is at most the weight. Higher values
 * are better, weights 0 or more. Tied alternatives have no flip: they are equal already.
 */
export function weightSensitivity(
  matrix: DecisionMatrix,
  weights: readonly number[],
): WeightSensitivity {
  const totals = weightedSums(matrix, weights).map(({ total }) => total);
  const order = totals
    .map((total, alternative) => ({ total, alternative }))
    .sort((a, b) => b.total - a.total || a.alternative - b.alternative);
  const flips: WeightFlip[] = [];
  order.forEach((ahead, place) => {
    for (const behind of order.slice(place + 1)) {
      if (ahead.total - behind.total <= 1e-12) continue;
      weights.forEach((weight, criterion) => {
        const advantage =
          (matrix[behind.alternative]?.[criterion] ?? 0) -
          (matrix[ahead.alternative]?.[criterion] ?? 0);
        const change = (behind.total - ahead.total) / advantage;
        if (advantage === 0 || change > weight) return;
        flips.push({
          criterion,
          ahead: ahead.alternative,
          behind: behind.alternative,
          change,
          percent: weight > 0 ? (change / weight) * 100 : null,
          weight: weight - change,
        });
      });
    }
  });
  const first = order[0]?.alternative;
  return {
    flips,
    criticality: weights.map((_, criterion) => criticalityOf(criterion, flips)),
    top: smallest(flips.filter(({ ahead }) => ahead === first)),
    any: smallest(flips),
  };
}

function criticalityOf(criterion: number, flips: readonly WeightFlip[]): Criticality {
  const least = smallest(flips.filter((flip) => flip.criterion === criterion));
  const degree = least?.percent === null || !least ? null : Math.abs(least.percent);
  return { criterion, degree, sensitivity: degree === null ? 0 : 1 / degree };
}

/** By percent, without those whose weight is 0: no percentage of nothing is a change. */
function smallest(flips: readonly WeightFlip[]): WeightFlip | null {
  let least: WeightFlip | null = null;
  for (const flip of flips) {
    if (flip.percent === null) continue;
    if (least?.percent == null || Math.abs(flip.percent) < Math.abs(least.percent)) least = flip;
  }
  return least;
}
