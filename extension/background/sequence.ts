/** Runs tasks one after the other, whatever becomes of each. */
export type Sequence = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** A new, empty sequence. */
export function createSequence(): Sequence {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
