import { type Alignment, costOf } from './align.ts';
import { boundsOf } from './bounds.ts';
import type { Folded } from './fold.ts';
import type { Pattern } from './pattern.ts';
import { isSibling } from './sibling.ts';

/** A place of the text at which a pattern was laid, and how much of it agrees; shares are 0 to 1. */
export type Place = {
  /** Units of the folded text. */
  start: number;
  end: number;
  /** The quote stands there unit for unit. */
  verbatim: boolean;
  quote: number;
  /** Shares of the context that agree; `null` when there is too little context to say. */
  before: number | null;
  after: number | null;
  /** All together. */
  score: number;
  /** Differences in units, context included. */
  cost: number;
  /** It looks like the next row of a list. */
  sibling: boolean;
  /** From the old place, in UTF-16 units of the raw text. */
  distance: number;
};

/** Single units agree by chance; a run of so much weight (two Chinese or Japanese characters, four letters) hardly ever. */
const convincingRun = 4;
/** A quote of so many units says as much as its context. */
const fullQuote = 32;
/** At so many units from the quote context weighs half. */
const beside = 16;
/** Context of fewer units says nothing. */
const leastContext = 4;

/** Judges an alignment; `null` when the quote itself has no place in it. */
export function placeOf(alignment: Alignment, pattern: Pattern, text: Folded): Place | null {
  const { matches } = alignment;
  const { from, to, units } = pattern;
  const agreeing = convincing(matches, units);
  const bounds = boundsOf(matches, from, to, text);
  if (bounds === null) return null;
  const { start, end } = bounds;
  const length = to - from;
  const verbatim = end - start === length && isWhole(matches, from, to);
  const quote = verbatim
    ? 1
    : count(agreeing, from, to) / Math.max(length, Math.min(end - start, text.length));
  const before = shareBeside(agreeing, from, -1);
  const after = shareBeside(agreeing, to, 1);
  const score = scoreOf(length, quote, before, after);
  const distance = Math.abs((text.starts[start] ?? 0) - pattern.oldStart);
  const sibling = isSibling(matches, pattern);
  const cost = costOf(alignment);
  return { start, end, verbatim, quote, before, after, score, cost, sibling, distance };
}

/** A long quote counts as much as both sides of its context; a price or a word says little without them. */
function scoreOf(
  length: number,
  quote: number,
  before: number | null,
  after: number | null,
): number {
  const weight = 0.25 + 1.75 * Math.min(1, length / fullQuote);
  const context = (before ?? 0) + (after ?? 0);
  const sides = (before === null ? 0 : 1) + (after === null ? 0 : 1);
  return (weight * quote + context) / (weight + sides);
}

/** 1 for each unit of the pattern that lies in a run long enough not to agree by chance. */
function convincing(matches: Int32Array, units: Folded): Uint8Array {
  const agreeing = new Uint8Array(matches.length);
  let from = 0;
  let weight = 0;
  for (let at = 0; at <= matches.length; at += 1) {
    const goesOn = at > from && (matches[at] ?? -1) === (matches[at - 1] ?? -1) + 1;
    if (!goesOn) {
      if (weight >= convincingRun) agreeing.fill(1, from, at);
      from = at;
      weight = 0;
    }
    if ((matches[at] ?? -1) >= 0) weight += (units.units[at] ?? 0) >= 0x2e80 ? 2 : 1;
    else from = at + 1;
  }
  return agreeing;
}

function isWhole(matches: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((matches[at] ?? -1) < 0) return false;
  return true;
}

function count(agreeing: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += agreeing[at] ?? 0;
  return sum;
}

/** How much of the context on one side of `edge` agrees; what stands beside the quote says more than what stands far away. */
function shareBeside(agreeing: Uint8Array, edge: number, step: 1 | -1): number | null {
  const length = step === 1 ? agreeing.length - edge : edge;
  if (length < leastContext) return null;
  let all = 0;
  let agreed = 0;
  for (let far = 0; far < length; far += 1) {
    const weight = beside / (beside + far);
    all += weight;
    if (agreeing[step === 1 ? edge + far : edge - 1 - far] === 1) agreed += weight;
  }
  return agreed / all;
}
