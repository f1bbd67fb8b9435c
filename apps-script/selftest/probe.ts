import type { Bench } from './bench.ts';

/** What a probe saw of the platform, as it can stand in a report. */
export type Observation =
  | null
  | boolean
  | number
  | string
  | readonly Observation[]
  | { readonly [key: string]: Observation };

/**
 * Where we have it from that the platform answers like this. `official`: Google's documentation. `measured`: somebody's report of a live run.
 * `memory`: nobody showed it. `stricter`: no belief at all; the stand-in refuses on purpose what the script must not depend on.
 */
export type Belief = 'official' | 'measured' | 'memory' | 'stricter';

/** One question to the platform. */
export interface Probe {
  /** Unique in its group. */
  readonly id: string;
  readonly belief: Belief;
  /** What is asked, in one clause of technical English. */
  readonly asks: string;
  readonly observe: (bench: Bench) => Observation;
}

/** Probes about one part of the platform, which share a temporary sheet. */
export interface ProbeGroup {
  readonly name: string;
  readonly probes: readonly Probe[];
}

/** A probe in one line. */
export function probe(
  id: string,
  belief: Belief,
  asks: string,
  observe: (bench: Bench) => Observation,
): Probe {
  return { id, belief, asks, observe };
}

/** The error that an action ends with, as a script can print it; `no error` when there is none. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

/** Calls a method with values that its types do not allow. */
export function invoked(target: object, method: string, ...values: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(target, method);
  if (typeof member !== 'function') throw new TypeError(`There is no method ${method}.`);
  return Reflect.apply(member, target, values);
}
