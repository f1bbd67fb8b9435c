import { align, costOf } from './align.ts';
import type { AnchorIndex } from './anchor-index.ts';
import { candidatesOf } from './candidates.ts';
import { type Pattern, withoutQuote } from './pattern.ts';
import type { Place } from './place.ts';

/** What can be said of a place: the same words, others, the same elsewhere, one of several, or not the passage at all. */
export type Verdict = 'same' | 'changed' | 'moved' | 'ambiguous' | 'gone';

/** Words of so many units that stand there once are their own proof, whatever is written around them now. */
const speaksForItself = 32;
/** Context of fewer units is found together by chance. */
const leastContext = 16;

/** Judges the place that was chosen among `places`. */
export function judge(
  index: AnchorIndex,
  pattern: Pattern,
  place: Place,
  places: readonly Place[],
): Verdict {
  if (place.verbatim) return judgeVerbatim(pattern, place, places);
  if (!isConvincing(place) || wasRemoved(index, pattern, place)) return 'gone';
  return 'changed';
}

function judgeVerbatim({ from, to }: Pattern, place: Place, places: readonly Place[]): Verdict {
  if (Math.max(place.before ?? 0, place.after ?? 0) >= 0.4) return 'same';
  const copies = places.some((other) => other !== place && other.verbatim);
  if (copies || to - from < speaksForItself) return 'ambiguous';
  return place.before === null && place.after === null ? 'same' : 'moved';
}

/** Other words than before are taken for the passage only where both sides agree, or one side and most of the words. */
function isConvincing({ quote, before, after }: Place): boolean {
  const better = Math.max(before ?? 0, after ?? 0);
  const worse = Math.min(before ?? 1, after ?? 1);
  return (worse >= 0.35 && better >= 0.5 && quote >= 0.4) || (better >= 0.75 && quote >= 0.6);
}

/** Whether the context stands together somewhere as it would if the quote had been taken out, and clearly better so than at `place`. */
function wasRemoved(index: AnchorIndex, pattern: Pattern, place: Place): boolean {
  const text = index.folded();
  const context = withoutQuote(pattern);
  if (context.length < leastContext) return false;
  return candidatesOf(context, text, index.grams()).some(
    (run) => 2 * costOf(align(context, text, run)) < place.cost,
  );
}
