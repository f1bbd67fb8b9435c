import type { CriterionId } from '#shared/model/axis.ts';

import type { CriterionLine } from './criterion.ts';
import type { LocalText } from './text.ts';

/** What one of the nine areas of work is, and what to check when it is in scope. */
export type BusinessAreaGuide = {
  label: LocalText;
  /** The tasks that usually belong to it. */
  content: LocalText;
  expectedEffect: LocalText;
  /** The criteria that the area adds something to. */
  addsTo: readonly CriterionId[];
  checkpoints: readonly CriterionLine[];
  /** Figures to agree on, as a start. */
  kpis: readonly LocalText[];
  sources: readonly string[];
};
