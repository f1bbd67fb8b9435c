import { useWorkbooks } from '#extension/app/live.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

/**
 * The workbooks that concern an evaluation: its own, and those that this device asked to join while it was open and that have not said
 * yet which evaluation they hold.
 */
export function workbooksFor(
  evaluationId: string,
  workbooks: readonly JoinedWorkbook[],
): JoinedWorkbook[] {
  return workbooks.filter(
    (workbook) =>
      (workbook.evaluationId !== '' && workbook.evaluationId === evaluationId) ||
      (workbook.evaluationId === '' &&
        (workbook.offeredEvaluationId === evaluationId || workbook.offeredEvaluationId === '')),
  );
}

/** The same as they are now; `undefined` until they were read. */
export function useTeamWorkbooks(evaluationId: string): JoinedWorkbook[] | undefined {
  const workbooks = useWorkbooks();
  return workbooks && workbooksFor(evaluationId, workbooks);
}
