import { type Counted, counterOf, words } from './counters.ts';
import { type Counter, englishCounters, japaneseCounters } from './lexicon/unit-words.ts';

const inJapanese = new RegExp(
  `(?:[1一各]\\s?(?:${words(japaneseCounters)}))|(?:(?:${words(japaneseCounters)})(?:あたり|当たり|につき|ごと|単価))`,
);
const inEnglish = new RegExp(
  `(?:\\bper[- ]|/\\s?)(?:[a-z]+ )?(?:${words(englishCounters)})(?:s|es)?(?![a-z])`,
  'i',
);
const quantity = new RegExp(
  `^(?!(?:一|1)?式$)(?:\\d[\\d,]{0,14}\\s?|[一1各])?(?:${words(japaneseCounters)})(?:あたり|単位)?([/・ ]?月(?:額|間)?)?$|^(一式|1式|式)$`,
);

const daily = /[1一]日|日額|\bper day\b|\/day\b/i;

/** What the head of a column or the label of a row counts by: `1件あたりの単価`, `Price per order`. */
export function countedIn(label: string): Counted {
  const counters = new Set<Counter>();
  if (daily.test(label))
    return { counters: new Set<Counter>(['other']), many: false, span: [0, 0] };
  const japanese = inJapanese.exec(label);
  if (japanese) {
    const half = japaneseCounters.length;
    const first = japanese.slice(1, half + 1).findIndex((one) => one !== undefined);
    const index =
      first >= 0 ? first : japanese.slice(half + 1).findIndex((one) => one !== undefined);
    counters.add(japaneseCounters[index]?.[0] ?? 'other');
  }
  const english = inEnglish.exec(label);
  if (english) counters.add(counterOf(englishCounters, english, 1));
  return { counters, many: false, span: [0, 0] };
}

/** What a cell of quantities or units counts: 120点 is in pieces, 1坪/月 by space and month, 一式 is one job. */
export function countedQuantity(cell: string): Counted | null {
  const match = quantity.exec(cell);
  if (match === null) return null;
  const size = japaneseCounters.length;
  const counters = new Set<Counter>();
  if (match[size + 2] !== undefined) counters.add('once');
  else counters.add(counterOf(japaneseCounters, match, 1));
  if (match[size + 1] !== undefined) counters.add('month');
  return { counters, many: false, span: [0, 0] };
}
