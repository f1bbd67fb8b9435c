import type { OperationName, Write } from './protocol.ts';

/**
 * What goes wrong with one call. `refused`: the service fails and did nothing. `unsure`: it did its work and then
 * reports a time-out. `killed` and `killed-after`: the platform ends the execution before or after the call, as at six
 * minutes or when a machine goes away. `torn`: it ends in the middle of sending a queue, of which a part was written.
 */
export type Fault = 'refused' | 'unsure' | 'killed' | 'killed-after' | 'torn';

export const FAULTS: readonly Fault[] = ['refused', 'unsure', 'killed', 'killed-after', 'torn'];

/** A call that is about to be served. */
export interface CallPoint {
  readonly execution: number;
  readonly operation: OperationName;
  /** The execution's calls so far, this one included. */
  readonly count: number;
}

/** Decides before each call what goes wrong with it; null for nothing. */
export type Disturb = (point: CallPoint) => Fault | null;

/** The platform has ended the execution: the script may not catch this, and nothing it queued is written. */
export class ExecutionEnded extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

const SERVICE: Readonly<Partial<Record<OperationName, string>>> = {
  takeLock: 'Lock',
  releaseLock: 'Lock',
  properties: 'Properties',
  setProperties: 'Properties',
  cached: 'Cache',
  cache: 'Cache',
};

const partOf = (
  operation: OperationName,
  args: readonly unknown[],
  share: number,
): readonly unknown[] => {
  const [writes] = args;
  if (operation !== 'apply' || !Array.isArray(writes)) return args;
  const queue: readonly Write[] = writes;
  return [queue.slice(0, Math.floor(queue.length * share))];
};

/** Serves a call with the fault that was chosen for it. */
export const serveDisturbed = (
  serve: (operation: OperationName, args: readonly unknown[]) => unknown,
  fault: Fault | null,
  operation: OperationName,
  args: readonly unknown[],
): unknown => {
  if (fault === null) return serve(operation, args);
  const service = `Service ${SERVICE[operation] ?? 'Spreadsheets'}`;
  if (fault === 'killed') throw new ExecutionEnded();
  if (fault === 'refused') throw new Error(`${service} failed while accessing document.`);
  // Only a queue can be torn; every other call happens or does not.
  const given = fault === 'torn' ? partOf(operation, args, 0.5) : args;
  const done = serve(operation, given);
  const end = (): never => {
    if (fault === 'unsure') throw new Error(`${service} timed out while accessing document.`);
    throw new ExecutionEnded();
  };
  return done instanceof Promise ? done.then(end) : end();
};
