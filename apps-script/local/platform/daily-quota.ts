import type { Clock } from '../clock.ts';

const DAY_MS = 86_400_000;

/** So many calls of a service a day, counted for the account that the script runs as; a new day begins with the first call after 24 hours. */
export class DailyQuota {
  readonly #clock: Clock;
  readonly #service: string;
  readonly #most: number;
  #since = -Infinity;
  #spent = 0;

  constructor(clock: Clock, service: string, most: number) {
    this.#clock = clock;
    this.#service = service;
    this.#most = most;
  }

  /** Counts a call; throws Google's sentence when the day's calls are used up. */
  spend(): void {
    const now = this.#clock.now();
    if (now - this.#since >= DAY_MS) [this.#since, this.#spent] = [now, 0];
    if (this.#spent >= this.#most)
      throw new Error(`Service invoked too many times for one day: ${this.#service}.`);
    this.#spent += 1;
  }
}

/** Reads and writes of properties a day, of an account without Google Workspace; with it they are ten times as many. */
export const propertiesQuota = (clock: Clock): DailyQuota =>
  new DailyQuota(clock, 'properties', 50_000);
