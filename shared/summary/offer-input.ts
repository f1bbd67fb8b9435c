/** What one vendor's offer comes to in twelve months under one scenario. */
export type CostRow = {
  vendorId: string;
  scenario: 'low' | 'base' | 'high';
  /** Whole yen; `null` where nothing is priced. */
  yen: number | null;
  /** Items of the offer without an amount, or with one "from" which it begins: the sum is then too low by an unknown amount. */
  unpriced: number;
};

/** The offers of all vendors beside the limits of the brief. */
export type CostTable = {
  rows: readonly CostRow[];
  budgetYen: number | null;
  ceilingYen: number | null;
};

/** One term of the contract, such as the notice period, as each offer states it. */
export type TermsRow = { label: string; cells: readonly { vendorId: string; text: string }[] };
