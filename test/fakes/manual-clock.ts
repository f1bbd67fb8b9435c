import type { Clock } from '#shared/ports/clock.ts';

/** A clock that stands until it is set; it may stutter, run ahead or go back like a real one. */
export class ManualClock implements Clock {
  time: number;

  constructor(time = Date.UTC(2026, 10, 20, 9)) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  instant(): string {
    return new Date(this.time).toISOString();
  }
}
