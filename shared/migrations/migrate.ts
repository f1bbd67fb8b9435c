import { scoreAnswer } from './001-score-answer.ts';
import type { Step } from './step.ts';

/** All steps, oldest first. */
export const steps: readonly Step[] = [scoreAnswer];

/** The version of the shapes in `model/`. A backup file and the database carry it. */
export const storedVersion = 1 + steps.length;

/**
 * A record of an older version in the present shape; whoever calls parses it afterwards.
 * @throws RangeError for a version that never was or that is newer than this program.
 */
export function migrateRecord(record: unknown, from: number): unknown {
  if (!Number.isInteger(from) || from < 1 || from > storedVersion) {
    throw new RangeError(`There is no stored version ${from}.`);
  }
  return steps.slice(from - 1).reduce((value, step) => step.record(value), record);
}
