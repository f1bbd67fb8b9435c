import { type Draw, drawsFrom, drawWeights } from './draws.ts';

/** A value that is known, or that lies evenly between two ends, or that does not apply: its weight then goes to the other criteria. */
export type UncertainValue = number | { low: number; high: number } | null;

export type AcceptabilityOptions = {
  seed: number;
  /** How many weightings are drawn, at least 1. */
  samples: number;
  /** Criteria in falling order of importance, as their places; only weightings that keep it are drawn. Criteria not named are free. */
  importance?: readonly number[];
};

export type Acceptability = {
  /** For each alternative the share of weightings that give it rank 1, 2, …; alternatives that tie share the ranks they occupy. */
  ranks: number[][];
  /** The mean of the weightings that put an alternative first, alone or tied; `null` when none does. */
  centralWeights: (number[] | null)[];
  /** Half the width of the 95 % interval of any of these shares, at most. */
  margin: number;
  samples: number;
};

/**
 * Rank acceptability indices and central weights by sampling (SMAA-2: Lahdelma and Salminen, Operations Research 49, 2001): weights uniform
 * over all that sum to 1, uncertain values uniform between their ends and independent. Rows are alternatives, columns criteria, higher is
 * better. The same seed gives the same numbers.
 */
export function rankAcceptability(
  matrix: readonly (readonly UncertainValue[])[],
  { seed, samples, importance = [] }: AcceptabilityOptions,
): Acceptability {
  const count = matrix.length;
  const weights = Array.from({ length: matrix[0]?.length ?? 0 }, () => 0);
  const ranks = matrix.map(() => Array.from({ length: count }, () => 0));
  const centres = matrix.map(() => weights.map(() => 0));
  const firsts = matrix.map(() => 0);
  const draw = drawsFrom(seed);
  const totals = matrix.map(() => 0);
  const order = matrix.map((_, place) => place);
  for (let sample = 0; sample < samples; sample += 1) {
    drawWeights(draw, weights);
    keepImportance(weights, importance);
    matrix.forEach((row, place) => {
      totals[place] = totalOf(row, weights, draw);
    });
    order.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    addRanks(order, totals, ranks, (alternative) => {
      firsts[alternative] = (firsts[alternative] ?? 0) + 1;
      const centre = centres[alternative];
      if (!centre) return;
      weights.forEach((weight, place) => {
        centre[place] = (centre[place] ?? 0) + weight;
      });
    });
  }
  const whole = Math.max(1, samples);
  return {
    ranks: ranks.map((row) => row.map((share) => share / whole)),
    centralWeights: centres.map((centre, place) => {
      const first = firsts[place] ?? 0;
      return first > 0 ? centre.map((sum) => sum / first) : null;
    }),
    margin: 0.98 / Math.sqrt(whole),
    samples,
  };
}

function totalOf(row: readonly UncertainValue[], weights: readonly number[], draw: Draw): number {
  let total = 0;
  let applicable = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const value = row[place] ?? null;
    if (value === null) continue;
    const weight = weights[place] ?? 0;
    const known = typeof value === 'number' ? value : value.low + (value.high - value.low) * draw();
    total += known * weight;
    applicable += weight;
  }
  return applicable > 0 ? total / applicable : 0;
}

/** Uniform weights sorted into an order are uniform among those that keep the order. */
function keepImportance(weights: number[], importance: readonly number[]): void {
  const sorted = importance.map((place) => weights[place] ?? 0).sort((a, b) => b - a);
  importance.forEach((place, at) => {
    weights[place] = sorted[at] ?? 0;
  });
}

/** Totals this close are tied: far above rounding, far below what is shown. */
const tied = 1e-9;

function addRanks(
  order: readonly number[],
  totals: readonly number[],
  ranks: number[][],
  onFirst: (alternative: number) => void,
): void {
  const totalAt = (place: number) => totals[order[place] ?? 0] ?? 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && totalAt(from) - totalAt(to) <= tied) to += 1;
    const together = order.slice(from, to);
    for (const alternative of together) shareRanks(ranks[alternative] ?? [], from, to);
    if (from === 0) together.forEach(onFirst);
    from = to;
  }
}

/** A vendor that is tied over the ranks `from` up to `to` holds an equal share of each. */
function shareRanks(row: number[], from: number, to: number): void {
  for (let rank = from; rank < to; rank += 1) row[rank] = (row[rank] ?? 0) + 1 / (to - from);
}
