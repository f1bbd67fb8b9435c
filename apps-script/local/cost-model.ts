import type { CallKind, ServiceCall } from './workbook.ts';

/**
 * Milliseconds of one call, from published measurements: a cache put and get took about 63 ms, a property pair about
 * 80 ms, a spreadsheet write with the read after it 150 to 200 ms, 400 flushes about 12 s. Handles cost nothing, and
 * what a person does in a dialog is not the script's time.
 */
const CALL_MS: Readonly<Record<CallKind, number>> = {
  handle: 0,
  read: 120,
  write: 5,
  flush: 30,
  lock: 15,
  properties: 40,
  cache: 32,
  ui: 5,
};

/** One flush of 4,000 cells took about 560 ms longer than queuing them. */
const FLUSHED_CELL_MS = 0.14;

/** Counts the service calls of one execution and what they would cost at Google. */
export class Meter {
  readonly log: ServiceCall[] = [];
  costMs = 0;
  lockHeldMs = 0;
  #locks = 0;

  /** Calls that count: everything but handles. */
  get calls(): number {
    return this.log.filter((call) => call.kind !== 'handle').length;
  }

  /** Notes one call; `cells` is how many cells it reads or queues. */
  count(method: string, kind: CallKind, cells = 0): void {
    this.log.push({ method, kind, cells });
    this.#spend(CALL_MS[kind]);
  }

  /** Notes that queued cells were sent, by a flush or by a read that forced it. */
  flushed(cells: number): void {
    this.#spend(cells * FLUSHED_CELL_MS);
  }

  /** Notes that the script stood still for so many milliseconds. */
  slept(milliseconds: number): void {
    this.#spend(milliseconds);
  }

  /** From here on the time counts as held. */
  lockTaken(): void {
    this.#locks += 1;
  }

  lockReleased(): void {
    this.#locks -= 1;
  }

  #spend(milliseconds: number): void {
    this.costMs += milliseconds;
    if (this.#locks > 0) this.lockHeldMs += milliseconds;
  }
}
