import type { Check } from '../model/check.ts';

/** The last look at each piece of evidence, on this device. */
export interface CheckStore {
  /** Keeps these looks; each takes the place of an earlier one at the same evidence. */
  put(checks: readonly Check[]): Promise<void>;
  /** The looks at the evidence of an evaluation, by id of the evidence. */
  list(evaluationId: string): Promise<Check[]>;
}
