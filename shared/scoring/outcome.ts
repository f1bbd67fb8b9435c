import { type AxisId, axisIds, type CriterionId } from '../model/axis.ts';
import { type Bond, bonds, type OutcomeFields, type PromiseState } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Cell, Comparison } from './comparison.ts';
import { resultOf } from './standing.ts';

/** What was expected when the vendor was chosen, beside what is true now; `null` where nothing is known. */
export type PredictedAndActual = { predicted: number | null; actual: number | null };

export type OutcomeResult = {
  axes: (PredictedAndActual & { axis: AxisId })[];
  /** The total on the axes, with the bounds that open answers leave. */
  total: PredictedAndActual & { lower: number; upper: number };
};

/** The same rubric with the same weights, answered again: expectation beside experience (S1-55, S4-04). */
export function outcomeResult(
  comparison: Comparison,
  vendorId: string,
  { answers }: Pick<OutcomeFields, 'answers'>,
): OutcomeResult {
  const chosen = comparison.vendors.find((vendor) => vendor.vendorId === vendorId);
  const cells: Record<CriterionId, Cell> = {};
  for (const { id } of comparison.criteria) {
    const answer = answers[id] ?? { state: 'unknown' };
    cells[id] =
      answer.state === 'scored'
        ? {
            state: 'scored',
            points: answer.points,
            lowest: answer.points,
            highest: answer.points,
            count: 1,
            agreed: false,
          }
        : answer;
  }
  const now = resultOf(cells, comparison.criteria, comparison.weights);
  return {
    axes: axisIds.map((axis) => ({
      axis,
      predicted: chosen?.axes.find((one) => one.axis === axis)?.value ?? null,
      actual: now.axes.find((one) => one.axis === axis)?.value ?? null,
    })),
    total: {
      predicted: chosen?.value ?? null,
      actual: now.value,
      lower: now.lower,
      upper: now.upper,
    },
  };
}

/** Something the vendor said before the contract, and what became of it. */
export type Pledge = {
  evidenceId: string;
  /** The vendor's own words. */
  quote: string;
  saidAt: string;
  state: PromiseState;
  remark: string;
};

/** What a vendor said before, by quote, oldest first; evidence against it and our own notes are no promises. */
export function promisesOf(
  { evidence, passages }: Pick<Snapshot, 'evidence' | 'passages'>,
  vendorId: string,
  outcome: Pick<OutcomeFields, 'promises'> | null,
): Pledge[] {
  const quotes = new Map(passages.map(({ id, exact }) => [id, exact]));
  const settled = new Map(outcome?.promises.map((one) => [one.evidenceId, one]));
  return evidence
    .filter((one) => one.vendorId === vendorId && !one.counter)
    .flatMap(({ id, passageId, capturedAt }): Pledge[] => {
      const quote = passageId === null ? '' : (quotes.get(passageId) ?? '').trim();
      if (quote === '') return [];
      const { state = 'open', remark = '' } = settled.get(id) ?? {};
      return [{ evidenceId: id, quote, saidAt: capturedAt, state, remark }];
    })
    .sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : 0));
}

/** What the four questions say: the level of integration that is lived, `null` while one of them is open. */
export type Diagnosis = { level: 1 | 2 | 3 | null; open: Bond[] };

/**
 * The integration level that is lived (S4-27): only talk of numbers, or none of the three signs, is work by order (1); all three signs are
 * shared strategy (3); anything between is shared results (2). The thresholds are our own.
 */
export function diagnosisOf(answers: OutcomeFields['bonds']): Diagnosis {
  const open = bonds.filter((bond) => answers[bond] === undefined);
  if (open.length > 0) return { level: null, open };
  const signs = (['own-words', 'learns-together', 'proposes'] as const).filter(
    (bond) => answers[bond] === true,
  ).length;
  if (signs === 0 || (answers['numbers-only'] === true && signs < 2)) return { level: 1, open };
  return { level: signs === 3 && answers['numbers-only'] === false ? 3 : 2, open };
}
