import { notMeaningful, type Outcome } from './outcome.ts';

/** How far apart two answers count: not at all, by their distance, by its square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

export type Kappa = {
  /** 1 is full agreement, 0 what chance would give. */
  kappa: number;
  /** Weighted disagreement found and expected, 0..1; kappa is 1 - observed / expected. */
  observed: number;
  expected: number;
  /** Subjects that both judged. */
  pairs: number;
};

/**
 * Cohen's kappa of two raters, weighted or not (Cohen 1960 and 1968). Both lists have one entry for each subject, `null` where there is
 * no answer; `categories` lists all possible answers in order, by default those that occur.
 */
export function weightedKappa(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  weights: KappaWeights = 'none',
  categories?: readonly number[],
): Outcome<Kappa> {
  if (first.length !== second.length) return notMeaningful('invalid');
  const pairs = first.flatMap((a, place) => {
    const b = second[place] ?? null;
    return a === null || b === null ? [] : [{ a, b }];
  });
  const occurring = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const scale = categories ?? occurring;
  if (occurring.some((value) => !scale.includes(value) || !Number.isFinite(value))) {
    return notMeaningful('invalid');
  }
  if (pairs.length < 2) return notMeaningful('too-few-subjects');
  const steps = Math.max(1, scale.length - 1);
  const distance = (a: number, b: number): number => {
    const apart = Math.abs(a - b) / steps;
    if (weights === 'none') return apart === 0 ? 0 : 1;
    return weights === 'linear' ? apart : apart ** 2;
  };
  const places = pairs.map(({ a, b }) => ({ a: scale.indexOf(a), b: scale.indexOf(b) }));
  const countA = scale.map((_, place) => places.filter(({ a }) => a === place).length);
  const countB = scale.map((_, place) => places.filter(({ b }) => b === place).length);
  const observed = places.reduce((sum, { a, b }) => sum + distance(a, b), 0) / places.length;
  let expected = 0;
  countA.forEach((ofA, a) => {
    countB.forEach((ofB, b) => {
      expected += (ofA * ofB * distance(a, b)) / places.length ** 2;
    });
  });
  if (expected <= 0) return notMeaningful('no-variation');
  return {
    state: 'meaningful',
    kappa: 1 - observed / expected,
    observed,
    expected,
    pairs: places.length,
  };
}
