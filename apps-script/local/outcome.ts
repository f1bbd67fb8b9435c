import type { ExecutionOutcome } from './execution-order.ts';
import type { ReadValue } from './protocol.ts';
import type { CellValue, Execution, ExecutionReport, Json, WebAppExecution } from './workbook.ts';

/** What an execution did and cost, without its result. */
export const report = ({
  calls,
  callLog,
  costMs,
  lockHeldMs,
  log,
}: ExecutionOutcome): ExecutionReport => ({
  calls,
  callLog,
  costMs,
  lockHeldMs,
  log,
});

/** A finished call as the workbook tells it. */
export const asExecution = (outcome: ExecutionOutcome): Execution => {
  if (outcome.error !== null) return { ...report(outcome), ok: false, error: outcome.error };
  const result: Json | undefined =
    outcome.resultJson === null ? undefined : JSON.parse(outcome.resultJson);
  return { ...report(outcome), ok: true, result };
};

/** A finished `doGet` or `doPost` as the workbook tells it. */
export const asWebExecution = (outcome: ExecutionOutcome): WebAppExecution =>
  outcome.error === null
    ? { ...report(outcome), ok: true, output: outcome.output }
    : { ...report(outcome), ok: false, error: outcome.error };

/** A cell for a reader: dates as ISO 8601 in UTC. */
export const plain = (value: ReadValue): CellValue =>
  typeof value === 'object' ? new Date(value.moment).toISOString() : value;

/** A cell as an edit event carries it; nothing for an empty one. */
export const shown = (value: ReadValue | undefined): string | undefined =>
  value === undefined || value === ''
    ? undefined
    : String(typeof value === 'object' ? new Date(value.moment).toISOString() : value);

/** The event of a web app’s function for these parameters. */
export const webEvent = (parameter: Readonly<Record<string, string>>) => ({
  parameter,
  parameters: Object.fromEntries(Object.entries(parameter).map(([key, value]) => [key, [value]])),
  queryString: new URLSearchParams(parameter).toString(),
  contextPath: '',
});
