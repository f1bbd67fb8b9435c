import { align, type Alignment, costOf } from './align.ts';
import type { AnchorIndex } from './anchor-index.ts';
import { candidatesOf } from './candidates.ts';
import type { Folded } from './fold.ts';
import { exactPlaces } from './gram-index.ts';
import { part, type Pattern, withoutQuote } from './pattern.ts';
import type { Place } from './place.ts';

/** What can be said of a place: the same words, others, the same elsewhere, one of several, or not the passage at all. */
export type Verdict = 'same' | 'changed' | 'moved' | 'ambiguous' | 'gone';

/** Words of so many units that stand there once are their own proof, whatever is written around them now. */
const speaksForItself = 32;
/** A price, a date or a word: it may have been replaced altogether between two sides that stayed. */
const shortQuote = 24;
/** A side of fewer units stands in many places by chance. */
const leastSide = 8;
/** So many units on each side show whether two texts were joined there. */
const besides = 12;
/** What may stand or be missing where they were joined. */
const seam = 6;

/** Judges the place that was chosen among `places`. */
export function judge(
  index: AnchorIndex,
  pattern: Pattern,
  place: Place,
  places: readonly Place[],
): Verdict {
  if (place.verbatim) return judgeVerbatim(pattern, place, places);
  const isPassage =
    isConvincing(pattern, place) && !place.sibling && !wasRemoved(index, pattern, place);
  return isPassage ? 'changed' : 'gone';
}

function judgeVerbatim({ from, to }: Pattern, place: Place, places: readonly Place[]): Verdict {
  const short = to - from < speaksForItself;
  const isThere = Math.max(place.before ?? 0, place.after ?? 0) >= 0.4;
  if (isThere && !(short && place.sibling)) return 'same';
  const copies = places.some((other) => other !== place && other.verbatim);
  if (copies || short) return 'ambiguous';
  return place.before === null && place.after === null ? 'same' : 'moved';
}

/** Other words than before are taken for the passage only where both sides agree, or one side and most of the words. */
function isConvincing(pattern: Pattern, place: Place): boolean {
  const { quote, before, after } = place;
  const worse = Math.min(before ?? 1, after ?? 1);
  const better = Math.max(before ?? 0, after ?? 0);
  const short = pattern.to - pattern.from <= shortQuote;
  if (worse >= 0.8 && quote >= (short ? 0 : 0.2)) return true;
  return (worse >= 0.35 && better >= 0.5 && quote >= 0.4) || isOneSided(place);
}

/** Whether only one side of the context speaks for a place; then no number, name or negation may have changed. */
export function isOneSided({ quote, before, after }: Place): boolean {
  // At the beginning or end of a text there is no side that could have gone.
  const worse = Math.min(before ?? 1, after ?? 1);
  const better = Math.max(before ?? 0, after ?? 0);
  return worse < 0.35 && better >= 0.75 && quote >= 0.6;
}

/** Whether the context stands together somewhere as it would if the quote had been taken out, and clearly better so than at `place`. */
function wasRemoved(index: AnchorIndex, pattern: Pattern, place: Place): boolean {
  const text = index.folded();
  const context = withoutQuote(pattern);
  const { from } = pattern;
  if (from < leastSide || context.length - from < leastSide) return false;
  const closedUp = exactPlaces(seamOf(context, from), text, index.grams()).length > 0;
  if (!closedUp && isClean(place)) return false;
  return candidatesOf(context, text, index.grams(), context.length / 4).some((run) => {
    const alignment = align(context, text, run);
    return joins(alignment, from) && 2 * costOf(alignment) < place.cost;
  });
}

/** The context right beside where the quote was taken out. */
function seamOf(context: Folded, from: number): Folded {
  return part(context, Math.max(0, from - besides), Math.min(context.length, from + besides));
}

/** Both sides agree, and most of the words. */
function isClean({ quote, before, after }: Place): boolean {
  return (before ?? 0) >= 0.6 && (after ?? 0) >= 0.6 && quote >= 0.6;
}

/** Whether both sides of the context agree right beside `at`, with nothing to speak of between them. */
function joins({ matches }: Alignment, at: number): boolean {
  const left = matches.slice(Math.max(0, at - besides), at).reverse();
  const right = matches.slice(at, at + besides);
  const fromLeft = left.findIndex(agrees);
  const fromRight = right.findIndex(agrees);
  if (fromLeft < 0 || fromRight < 0 || share(left) < 0.7 || share(right) < 0.7) return false;
  const between = (right[fromRight] ?? 0) - (left[fromLeft] ?? 0) - 1;
  return fromLeft + fromRight <= seam && between <= seam;
}

function share(matches: Int32Array): number {
  return matches.filter(agrees).length / matches.length;
}

function agrees(match: number): boolean {
  return match >= 0;
}
