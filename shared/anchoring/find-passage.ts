import { align, type Alignment } from './align.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { Anchor, Stretch } from './anchor.ts';
import { candidatesOf, type Run } from './candidates.ts';
import { changesBetween } from './changes.ts';
import { choose } from './choose.ts';
import { clusterEnd, type Folded } from './fold.ts';
import { exactPlaces } from './gram-index.ts';
import { isOneSided, judge } from './judge.ts';
import { part, type Pattern, patternOf } from './pattern.ts';
import { type Place, placeOf } from './place.ts';
import type { Selector } from './selector.ts';

/** Copies of the words alone that are looked at; places whose surroundings agree come before them. */
const mostCopies = 4;

/**
 * Finds a passage again: at its old place, then by its words and their surroundings together. It never guesses: without a clear
 * winner the answer is `ambiguous`, without a convincing one `gone`. Never throws, whatever the text or the selector.
 */
export function findPassage(index: AnchorIndex, selector: Selector): Anchor {
  if (selector.exact === '') return { status: 'gone' };
  if (standsThere(index.text, selector)) {
    return { status: 'found', start: selector.start, end: selector.end };
  }
  const pattern = patternOf(selector);
  if (pattern.to === pattern.from) return { status: 'gone' };
  const places = placesOf(index, pattern);
  const [best] = places;
  if (best === undefined) return { status: 'gone' };
  const chosen = choose(places);
  const anchor = answer(index, pattern, chosen ?? best, places, selector.exact);
  if (anchor.status !== 'gone') return chosen === null ? { status: 'ambiguous' } : anchor;
  // Nothing is left of the old place; the same words may stand at another.
  const moved = places.find(({ verbatim }) => verbatim);
  return moved === undefined ? anchor : answer(index, pattern, moved, places, selector.exact);
}

function answer(
  index: AnchorIndex,
  pattern: Pattern,
  place: Place,
  places: readonly Place[],
  exact: string,
): Anchor {
  const verdict = judge(index, pattern, place, places);
  if (verdict === 'gone' || verdict === 'ambiguous') return { status: verdict };
  const anchor = describe(index, place, exact, verdict);
  return isDoubtful(anchor, place) ? { status: 'gone' } : anchor;
}

/** Another number, name or negation with half of its surroundings gone: as likely as not a lookalike. */
function isDoubtful(anchor: Anchor, place: Place): boolean {
  return (
    anchor.status === 'changed' &&
    isOneSided(place) &&
    anchor.changes.some(({ kind }) => kind === 'value')
  );
}

/** Whether a passage and what is around it stand at the old place, as on a page that did not change. */
export function standsThere(
  text: string,
  { exact, prefix, suffix, start, end }: Selector,
): boolean {
  const from = start - prefix.length;
  return (
    end - start === exact.length && from >= 0 && text.startsWith(prefix + exact + suffix, from)
  );
}

/** The places that the pattern may have, the best first; of places that overlap only the best. */
function placesOf(index: AnchorIndex, pattern: Pattern): Place[] {
  const text = index.folded();
  const whole = runsAt(exactPlaces(pattern.units, text, index.grams()), pattern.units, 0);
  const places: Place[] = [];
  const laid: Alignment[] = [];
  const runs =
    whole.length > 0 ? whole : [...runsOf(index, pattern), ...verbatimRuns(index, pattern)];
  for (const run of runs) {
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

/** Where much of the pattern stands; what agrees less would not be convincing anyway. */
function runsOf(index: AnchorIndex, { units, from, to }: Pattern): Run[] {
  const least = Math.min(units.length / 5, (to - from) * 0.8);
  return candidatesOf(units, index.folded(), index.grams(), least);
}

/** Where the quote itself stands unit for unit, whatever is around it. */
function verbatimRuns(index: AnchorIndex, { units, from, to }: Pattern): Run[] {
  const words = part(units, from, to);
  return runsAt(
    exactPlaces(words, index.folded(), index.grams()).slice(0, mostCopies),
    words,
    from,
  );
}

/** Of a text that repeats itself endlessly so many places are looked at. */
const mostRepeats = 200;

function runsAt(places: readonly number[], { length }: Folded, from: number): Run[] {
  return places.slice(0, mostRepeats).map((place) => ({ from, place, length }));
}

/** Whether the alignment already goes along a run. */
function holds({ matches }: Alignment, { from, place, length }: Run): boolean {
  return matches[from] === place && matches[from + length - 1] === place + length - 1;
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
