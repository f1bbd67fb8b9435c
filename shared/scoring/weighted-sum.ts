/** One row for each alternative, one column for each criterion. */
export type DecisionMatrix = readonly (readonly number[])[];

/** A weighted sum with what it is made of. */
export type WeightedSum = {
  total: number;
  terms: { weight: number; value: number; product: number }[];
};

/** The sum of weight times value for every alternative, with its terms (Fishburn 1967). Weights are taken as they are. */
export function weightedSums(matrix: DecisionMatrix, weights: readonly number[]): WeightedSum[] {
  return matrix.map((row) => {
    const terms = weights.map((weight, place) => {
      const value = row[place] ?? 0;
      return { weight, value, product: weight * value };
    });
    return { total: terms.reduce((sum, { product }) => sum + product, 0), terms };
  });
}
