import { counterOf, words } from './counters.ts';
import { type Counter, englishCounters } from './lexicon/unit-words.ts';

const pluralBefore = new RegExp(
  `\\b(?:${words(englishCounters)})s (?:run|cost|start|average|begin|go|are|sell|range)\\b[^.$£€]{0,16}$`,
  'i',
);

/** `Extra minutes $1.95`: one more of what the plan holds. */
const furtherBefore = new RegExp(
  `\\b(?:extra|additional|further|overage|excess) (?:${words(englishCounters)})s?(?: at| are| cost| is)?\\s?[-:|(]?\\s*$`,
  'i',
);
/** `category pages £65`: one of what stands in the plural right before its price. */
const pieces = englishCounters.filter(([counter]) =>
  ['page', 'item', 'order', 'call', 'conversion', 'pallet'].includes(counter),
);
const piecesBefore = new RegExp(
  `(?<!\\d )(?<!\\d [a-z]{1,12} )\\b(?:${words(pieces)})s(?: from| at)?\\s?[-:]?\\s*$`,
  'i',
);
const nounAtEnd = new RegExp(
  `\\b(?:${words(englishCounters)})s?(?: at| are| is)?\\s?[-:|]?\\s*$`,
  'i',
);

/** `Blog posts run $150 each`: what is counted stands as a plural before the amount; `null` where none does. */
export function countedPlural(pre: string, isEach: boolean): Counter | null {
  const piece = piecesBefore.exec(pre.slice(-32));
  if (piece !== null) return counterOf(pieces, piece, 1);
  const match =
    pluralBefore.exec(pre.slice(-48)) ??
    furtherBefore.exec(pre.slice(-40)) ??
    (isEach ? nounAtEnd.exec(pre.slice(-32)) : null);
  return match === null ? null : counterOf(englishCounters, match, 1);
}
