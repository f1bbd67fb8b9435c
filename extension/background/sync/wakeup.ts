/** The alarm at which the sync loop wakes. */
export const syncAlarm = 'sync';

/** Wakes the sync loop once at a moment, even if the worker dies before. */
export interface Wakeup {
  /** `delay` in milliseconds from now; replaces what was set before. */
  set(delay: number): void;
  clear(): void;
}

/** Browsers round shorter alarms up to this, in milliseconds. */
const shortestAlarm = 30_000;

type Alarms = {
  create(name: string, when: { delayInMinutes: number }): unknown;
  clear(name: string): unknown;
};

type Timers<Timer> = {
  start(task: () => void, delay: number): Timer;
  stop(timer: Timer): void;
};

/**
 * A wake-up made of the browser's alarm, with a timer in front where it comes sooner than an alarm can: the timer is exact while the
 * worker lives, the alarm comes if it died. `wake` is called by the timer; whoever listens for alarms calls it for `syncAlarm`.
 */
export function createWakeup<Timer>(
  alarms: Alarms,
  timers: Timers<Timer>,
  wake: () => void,
): Wakeup {
  let timer: Timer | null = null;
  const stop = () => {
    if (timer !== null) timers.stop(timer);
    timer = null;
  };
  return {
    clear() {
      stop();
      alarms.clear(syncAlarm);
    },
    set(delay) {
      stop();
      alarms.create(syncAlarm, { delayInMinutes: Math.max(delay, shortestAlarm) / 60_000 });
      if (delay < shortestAlarm) {
        timer = timers.start(() => {
          timer = null;
          wake();
        }, delay);
      }
    },
  };
}
