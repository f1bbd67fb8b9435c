import type { Stamp } from '../model/stamp.ts';

/** How far another device's clock may run ahead before its stamps are refused: 10 minutes, in milliseconds. */
export const driftLimit = 600_000;

const counterLimit = 36 ** 4 - 1;

type Parts = { time: number; counter: number };

function partsOf(stamp: Stamp): Parts {
  return { time: parseInt(stamp.slice(0, 9), 36), counter: parseInt(stamp.slice(10, 14), 36) };
}

function stampOf({ time, counter }: Parts, device: string): Stamp {
  const carry = counter > counterLimit ? { time: time + 1, counter: 0 } : { time, counter };
  return `${carry.time.toString(36).padStart(9, '0')}-${carry.counter.toString(36).padStart(4, '0')}-${device}`;
}

/** Milliseconds since 1970 in a stamp. */
export function timeOf(stamp: Stamp): number {
  return partsOf(stamp).time;
}

/**
 * The next reading of a hybrid logical clock: later than `last` whatever the machine's clock says, and close to `now` (ms since 1970).
 * `last` is the newest stamp this device gave or received, or `''` at first.
 */
export function nextStamp(last: string, now: number, device: string): Stamp {
  const before = last === '' ? { time: 0, counter: 0 } : partsOf(last);
  return now > before.time
    ? stampOf({ time: now, counter: 0 }, device)
    : stampOf({ time: before.time, counter: before.counter + 1 }, device);
}

/** The newest of the stamps and `last`; what the clock must remember after receiving. */
export function newestStamp(last: string, stamps: readonly Stamp[]): string {
  return stamps.reduce((newest, stamp) => (stamp > newest ? stamp : newest), last);
}

/** The newest stamp of a record: when it was last written, by anybody. */
export function newestOf(record: { stamps: Record<string, Stamp> }): string {
  return newestStamp('', Object.values(record.stamps));
}

/** The oldest stamp of a record that still stands. */
export function oldestOf(record: { stamps: Record<string, Stamp> }): string {
  const stamps = Object.values(record.stamps);
  return stamps.reduce((oldest, stamp) => (stamp < oldest ? stamp : oldest), newestOf(record));
}

/** Whether a stamp lies more than `driftLimit` after `now`: its device's clock is wrong and would win every merge from now on. */
export function isTooFarAhead(stamp: Stamp, now: number): boolean {
  return timeOf(stamp) > now + driftLimit;
}
