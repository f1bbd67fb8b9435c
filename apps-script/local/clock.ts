/** Where the local platform gets its time: cache expiry, lock time-outs, `new Date()` and `Utilities.sleep`. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Resolves when `milliseconds` of this clock have passed; an abort ends the wait without a result. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Whether the time goes on by itself between two service calls. */
  readonly ticks: boolean;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  ticks: true,
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }),
};

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves the time forward and wakes every sleeper whose time has come, earliest first. */
  advance(milliseconds: number): void;
}

/** A clock for tests, standing at `start` (milliseconds since 1970-01-01 UTC). */
export const manualClock = (start: number): ManualClock => {
  let time = start;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    ticks: false,
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: time + milliseconds, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener(
          'abort',
          () => (sleepers = sleepers.filter((other) => other !== sleeper)),
          {
            once: true,
          },
        );
      }),
    advance: (milliseconds) => {
      time += milliseconds;
      const due = sleepers.filter((sleeper) => sleeper.at <= time).toSorted((a, b) => a.at - b.at);
      sleepers = sleepers.filter((sleeper) => sleeper.at > time);
      for (const sleeper of due) sleeper.wake();
    },
  };
};
