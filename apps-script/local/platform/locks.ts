import type { Clock } from '../clock.ts';

interface Waiter {
  readonly execution: number;
  readonly grant: (taken: boolean) => void;
  readonly stop: AbortController;
}

/** Script and document locks, shared by all executions: the holder keeps a lock until it lets go or ends. */
export class Locks {
  readonly #clock: Clock;
  readonly #holders = new Map<string, number>();
  readonly #waiters = new Map<string, Waiter[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  holds(lock: string, execution: number): boolean {
    return this.#holders.get(lock) === execution;
  }

  /**
   * Takes a lock, waiting at most `milliseconds` for it. True at once when it is free or already held by the same
   * execution; false when the time has passed.
   */
  take(lock: string, execution: number, milliseconds: number): boolean | Promise<boolean> {
    const holder = this.#holders.get(lock);
    if (holder === undefined || holder === execution) {
      this.#holders.set(lock, execution);
      return true;
    }
    if (milliseconds === 0) return false;
    return new Promise((grant) => {
      const waiter: Waiter = { execution, grant, stop: new AbortController() };
      this.#waiters.set(lock, [...(this.#waiters.get(lock) ?? []), waiter]);
      void this.#clock.sleep(milliseconds, waiter.stop.signal).then(() => {
        this.#drop(lock, waiter);
        return grant(false);
      });
    });
  }

  /** Lets go; nothing happens when the execution does not hold the lock. The longest waiting execution is next. */
  release(lock: string, execution: number): void {
    if (!this.holds(lock, execution)) return;
    this.#holders.delete(lock);
    const next = this.#waiters.get(lock)?.[0];
    if (!next) return;
    this.#drop(lock, next);
    next.stop.abort();
    this.#holders.set(lock, next.execution);
    next.grant(true);
  }

  /** Lets go of everything an execution holds, as its end does. */
  releaseAll(execution: number): void {
    for (const [lock, holder] of this.#holders)
      if (holder === execution) this.release(lock, execution);
  }

  #drop(lock: string, waiter: Waiter): void {
    this.#waiters.set(
      lock,
      (this.#waiters.get(lock) ?? []).filter((other) => other !== waiter),
    );
  }
}
