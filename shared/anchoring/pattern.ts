import { fold, type Folded } from './fold.ts';
import type { Selector } from './selector.ts';

/** Prefix, quote and suffix folded into one run of units; the quote lies between `from` and `to`. */
export type Pattern = {
  units: Folded;
  from: number;
  to: number;
  /** Where the quote began in the text in which it was marked. */
  oldStart: number;
};

/** Folds a selector. Quote and context are folded apart, so that a mark at an edge stays on its side. */
export function patternOf({ prefix, exact, suffix, start }: Selector): Pattern {
  const parts = [fold(prefix), fold(exact), fold(suffix)];
  const [before = 0, quote = 0] = parts.map(({ length }) => length);
  return { units: joined(parts), from: before, to: before + quote, oldStart: start };
}

/** The context alone, as it stands on a page from which the quote was taken away. */
export function withoutQuote({ units, from, to }: Pattern): Folded {
  return joined([part(units, 0, from), part(units, to, units.length)]);
}

/** The units of a folded text from `from` up to `to`. */
export function part(folded: Folded, from: number, to: number): Folded {
  return { ...folded, units: folded.units.subarray(from, to), length: to - from };
}

function joined(parts: readonly Folded[]): Folded {
  let length = 0;
  for (const one of parts) length += one.length;
  const units = new Uint16Array(length);
  let at = 0;
  for (const one of parts) {
    units.set(one.units.subarray(0, one.length), at);
    at += one.length;
  }
  return { units, length, starts: new Uint32Array(0) };
}
