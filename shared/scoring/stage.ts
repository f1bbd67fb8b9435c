import type { BriefFields, OrderForm } from '../model/brief.ts';

/** Where a shop stands by its monthly sales (S1-32). */
export type GrowthStage = 'launch' | 'growth' | 'expansion';

/** Below 1,000,000 yen a month a shop is being launched, below 10,000,000 it grows, from there on it expands; `null` when unknown. */
export function growthStageOf(monthlySalesYen: number | null): GrowthStage | null {
  if (monthlySalesYen === null) return null;
  if (monthlySalesYen < 1_000_000) return 'launch';
  return monthlySalesYen < 10_000_000 ? 'growth' : 'expansion';
}

export type FormAdvice = {
  stage: GrowthStage | null;
  /** What suits the stage; `null` while it is unknown. */
  form: OrderForm | null;
  /** BPO should be considered although the stage alone does not ask for it: managing many vendors has become a burden (S1-32). */
  considerBpo: boolean;
  warnings: FormWarning[];
};

type FormWarning =
  /** A whole process is to be handed out by a shop that is being launched (S1-32). */
  | 'bpo-too-early'
  /** Nothing of the scope sheet stays in the house: competitiveness may get lost (S1-32, S1-47). */
  | 'all-outsourced'
  /** Shared strategy needs trust and constant exchange, which single orders do not bring (S4-08). */
  | 'spot-at-level-3';

/**
 * Which form of order suits the shop: spot for the bottleneck at launch, several vendors while it grows, BPO when it expands. `proposed` is
 * what is being considered, `level` the integration level aimed at (S4-08); `null` where nothing is known.
 */
export function formAdviceOf(
  brief: Pick<BriefFields, 'monthlySalesYen' | 'scope'>,
  {
    proposed,
    level,
    manyVendorsAreABurden,
  }: {
    proposed: OrderForm | null;
    level: 1 | 2 | 3 | null;
    manyVendorsAreABurden: boolean;
  },
): FormAdvice {
  const stage = growthStageOf(brief.monthlySalesYen);
  const forms = { launch: 'spot', growth: 'several', expansion: 'bpo' } as const;
  const tasks = brief.scope.filter(
    ({ task, assignment }) => task.trim() !== '' && assignment !== 'excluded',
  );
  const warnings: FormWarning[] = [];
  if (stage === 'launch' && proposed === 'bpo') warnings.push('bpo-too-early');
  if (tasks.length > 0 && tasks.every(({ assignment }) => assignment === 'outsourced')) {
    warnings.push('all-outsourced');
  }
  if (level === 3 && proposed === 'spot') warnings.push('spot-at-level-3');
  return {
    stage,
    form: stage && forms[stage],
    considerBpo: stage === 'growth' || (stage !== 'expansion' && manyVendorsAreABurden),
    warnings,
  };
}
