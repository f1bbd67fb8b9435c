import { align, type Alignment, costOf } from './align.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { Anchor, Stretch } from './anchor.ts';
import { candidatesOf, type Run } from './candidates.ts';
import { changesBetween } from './changes.ts';
import { clusterEnd } from './fold.ts';
import { exactPlaces } from './gram-index.ts';
import { type Pattern, patternOf, withoutQuote } from './pattern.ts';
import { type Place, placeOf } from './place.ts';
import type { Selector } from './selector.ts';

/** Words of so many units that stand there once are their own proof, whatever is written around them now. */
const speaksForItself = 32;
/** Context of fewer units is found together by chance. */
const leastContext = 16;
/** A lead over the second place that is not chance. */
const clearLead = 0.02;

/**
 * Finds a passage again: at its old place, then by its words and their surroundings together. It never guesses: without a clear
 * winner the answer is `ambiguous`, without a convincing one `gone`. Never throws, whatever the text or the selector.
 */
export function findPassage(index: AnchorIndex, selector: Selector): Anchor {
  const { exact, prefix, suffix, start, end } = selector;
  if (exact === '') return { status: 'gone' };
  const wholeStart = start - prefix.length;
  const whole = prefix + exact + suffix;
  if (end - start === exact.length && wholeStart >= 0 && index.text.startsWith(whole, wholeStart)) {
    return { status: 'found', start, end };
  }
  const pattern = patternOf(selector);
  if (pattern.to === pattern.from) return { status: 'gone' };
  const exactly = exactPlaces(pattern.units, index.folded(), index.grams());
  if (exactly.length > 1) return { status: 'ambiguous' };
  const [only] = exactly;
  if (only !== undefined && pattern.units.length - (pattern.to - pattern.from) >= leastContext) {
    const place = { start: only + pattern.from, end: only + pattern.to };
    return describe(index, place, exact, 'same');
  }
  const places = placesOf(index, pattern);
  const [best, second] = places;
  if (best === undefined) return { status: 'gone' };
  const verdict = judge(index, pattern, best, second);
  if (verdict === 'ambiguous' || verdict === 'gone') return { status: verdict };
  return describe(index, best, exact, verdict);
}

/** Whether the alignment already goes along a run. */
function holds({ matches }: Alignment, { from, place, length }: Run): boolean {
  return matches[from] === place && matches[from + length - 1] === place + length - 1;
}

/** The places that the pattern may have, the best first; of places that overlap only the best. */
function placesOf(index: AnchorIndex, pattern: Pattern): Place[] {
  const text = index.folded();
  const places: Place[] = [];
  const laid: Alignment[] = [];
  for (const run of candidatesOf(pattern.units, text, index.grams())) {
    if (laid.some((other) => holds(other, run))) continue;
    const alignment = align(pattern.units, text, run);
    laid.push(alignment);
    const place = placeOf(alignment, pattern, text);
    if (place !== null) places.push(place);
  }
  places.sort((a, b) => b.score - a.score || a.cost - b.cost);
  return places.filter(
    (place, at) =>
      !places.slice(0, at).some((other) => other.start < place.end && place.start < other.end),
  );
}

type Verdict = 'same' | 'changed' | 'moved' | 'ambiguous' | 'gone';

function judge(
  index: AnchorIndex,
  pattern: Pattern,
  best: Place,
  second: Place | undefined,
): Verdict {
  const rival = second !== undefined && second.score > best.score - clearLead;
  if (best.verbatim) return judgeVerbatim(pattern, best, second, rival);
  if (!isConvincing(best) || wasRemoved(index, pattern, best)) return 'gone';
  return rival ? 'ambiguous' : 'changed';
}

function judgeVerbatim(
  { from, to }: Pattern,
  best: Place,
  second: Place | undefined,
  rival: boolean,
): Verdict {
  if (Math.max(best.before ?? 0, best.after ?? 0) >= 0.4) return rival ? 'ambiguous' : 'same';
  const alone = second === undefined || !second.verbatim;
  if (!alone || to - from < speaksForItself) return 'ambiguous';
  return best.before === null && best.after === null ? 'same' : 'moved';
}

/** Other words than before are taken for the passage only where both sides agree, or one side and most of the words. */
function isConvincing({ quote, before, after }: Place): boolean {
  const better = Math.max(before ?? 0, after ?? 0);
  const worse = Math.min(before ?? 1, after ?? 1);
  return (worse >= 0.35 && better >= 0.5 && quote >= 0.4) || (better >= 0.75 && quote >= 0.6);
}

/** Whether the context stands together somewhere as it would if the quote had been taken out, and clearly better so than at `best`. */
function wasRemoved(index: AnchorIndex, pattern: Pattern, best: Place): boolean {
  const text = index.folded();
  const context = withoutQuote(pattern);
  if (context.length < leastContext) return false;
  return candidatesOf(context, text, index.grams()).some(
    (run) => 2 * costOf(align(context, text, run)) < best.cost,
  );
}

function describe(
  index: AnchorIndex,
  place: Stretch,
  exact: string,
  verdict: 'same' | 'changed' | 'moved',
): Anchor {
  const { starts, length } = index.folded();
  const start = starts[place.start] ?? 0;
  const last = starts[Math.min(place.end, length) - 1] ?? 0;
  const end = clusterEnd(index.text, last);
  if (verdict === 'moved') return { status: 'moved', start, end };
  const now = index.text.slice(start, end);
  if (verdict === 'same') return { status: now === exact ? 'found' : 'normalised', start, end };
  return { status: 'changed', start, end, changes: changesBetween(exact, now) };
}
