import {
  type Counter,
  englishCounters,
  japaneseCounters,
  periodBefore,
} from './lexicon/unit-words.ts';

/** What the words right beside an amount count it by; `many` where it is the price of several (20仕訳につき). */
export type Counted = { counters: ReadonlySet<Counter>; many: boolean; span: [number, number] };

const words = (list: readonly (readonly [Counter, string])[]): string =>
  list.map(([, word]) => `(${word})`).join('|');
const counterOf = (
  list: readonly (readonly [Counter, string])[],
  match: RegExpExecArray,
  from: number,
): Counter => {
  const index = list.findIndex((_, at) => match[from + at] !== undefined);
  return list[index]?.[0] ?? 'other';
};

const filler =
  /(?:[\s:=→>"「『・…]|約|およそ|おおよそ|だいたい|金(?=$)|なら(?:ば)?|の場合は?|各|たった|わずか|一律|それぞれ|最低|最大|上限|下限|は|が|も|で|に|\+|\((?:税[別抜込]|税込み?)\)|\(|~|\b(?:about|around|roughly|approximately|only|just|from|at|is|of|averages?|starts?|starting|runs?|an?|plus|minimum|fee|fees|up to|more than|over|between|,? ?(?:usually|often)|costs?|rates?|charged?|charges|billed|are|now|price[ds]?|for|we charge|usually|typically|an additional|additional|extra|under))$/i;
const phraseBefore = new RegExp(
  `(?:(\\d[\\d,]{0,14}|[一1各毎])?\\s?(?:${words(japaneseCounters)})(?:あたりの?|当たりの?|当りの?|につき|ごとに?|毎に?|単価|@|までの?|の|間|分|\\))*)$`,
);
/** `パレット/月 3,800円`: of what stands before the period. */
const spaces = japaneseCounters.filter(([counter]) =>
  ['tsubo', 'pallet', 'seat', 'user', 'person', 'device'].includes(counter),
);
const spaceBefore = new RegExp(`[1一]?(?:${words(spaces)})[/・]$`);
const periodPhrase = new RegExp(
  `(?:${words(periodBefore)})(?:の?(?:費用|料金|固定費?|利用料|基本料金?))?(?:あたり|ごと)?$`,
);
const countedInEnglish = new RegExp(
  `\\b(one[- ]time|one[- ]off|once|upfront|monthly|annual(?:ly)?|yearly|hourly|weekly|daily)(?: (?:fee|rate|cost|price|charge|retainer|base|payment))?(?: of)?$`,
  'i',
);
const nounBefore = new RegExp(
  `\\b(?:an?|one|each|every|per|by the)[ -](?:[a-z-]+ ){0,2}(?:${words(englishCounters)})$`,
  'i',
);
const adverbs: Record<string, Counter> = {
  'one-time': 'once',
  'one time': 'once',
  'one-off': 'once',
  'one off': 'once',
  once: 'once',
  upfront: 'once',
  'up front': 'once',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  hourly: 'hour',
  weekly: 'other',
  daily: 'other',
  'each time': 'other',
  each: 'item',
  apiece: 'item',
};

/** `Per payslip the going rate is £3`: at the head of the sentence stands what it is the price of. */
const headedBy = new RegExp(`^per[- ](?:${words(englishCounters)})\\b[^.$£€]{0,40}$`, 'i');

/** Reads backwards from an amount: `1席 月額 58万円`, `1通につき`, `hourly rate of`, and `an article costs` if `withNouns`. */
export function countedBefore(pre: string, withNouns = true): Counted {
  const counters = new Set<Counter>();
  let many = false;
  let rest = pre;
  for (let round = 0; round < 14; round += 1) {
    const trimmed = rest.trimEnd();
    const found = takeBefore(trimmed, withNouns);
    if (found === null) {
      const less = trimmed.replace(filler, '');
      if (less === rest) break;
      rest = less;
      continue;
    }
    if (found.counter !== null) counters.add(found.counter);
    many = many || found.many;
    rest = trimmed.slice(0, trimmed.length - found.length);
    if (counters.size > 1) break;
  }
  if (counters.size === 0) {
    const head = headedBy.exec(pre.trimStart());
    if (head) counters.add(counterOf(englishCounters, head, 1));
  }
  return { counters, many, span: [rest.trimEnd().length, pre.length] };
}

type Taken = { counter: Counter | null; many: boolean; length: number };

function takeBefore(text: string, withNouns: boolean): Taken | null {
  const adverb = countedInEnglish.exec(text);
  if (adverb) {
    const counter = adverbs[(adverb[1] ?? '').toLowerCase()] ?? null;
    return { counter, many: false, length: adverb[0].length };
  }
  const noun = withNouns ? nounBefore.exec(text.slice(-40)) : null;
  if (noun)
    return { counter: counterOf(englishCounters, noun, 1), many: false, length: noun[0].length };
  const tail = text.slice(-18);
  const space = spaceBefore.exec(tail);
  if (space) return { counter: counterOf(spaces, space, 1), many: false, length: space[0].length };
  const phrase = phraseBefore.exec(tail);
  const period = periodPhrase.exec(tail);
  if (
    period &&
    (phrase === null || phrase[1] === undefined || period[0].length >= phrase[0].length)
  )
    return { counter: counterOf(periodBefore, period, 1), many: false, length: period[0].length };
  if (phrase === null) return null;
  return takenPhrase(phrase);
}

function takenPhrase(phrase: RegExpExecArray): Taken | null {
  const counter = counterOf(japaneseCounters, phrase, 2);
  const written = phrase[1];
  const isOne = written === undefined || /^[1一各毎]$/.test(written);
  const isRate = /あたり|当|につき|ごと|毎|単価|@/.test(phrase[0]);
  if (written === undefined && !isRate) return null;
  if (!isOne) return { counter: isRate ? 'other' : null, many: isRate, length: phrase[0].length };
  return { counter, many: false, length: phrase[0].length };
}

const skipAfter =
  /^(?:[\s,・]|程度|前後|くらい|ぐらい|ほど|近く|以上|~|から|まで|以下|強|弱|の固定|固定|\+(?!\s?[\d¥$£€一])|\((?:税[別抜込]|税込み?)\)|(?:base|flat|fixed|management|monthly) (?:rate|fee)|or more|and up|or so|USD|(?:(?:\+|plus|ex(?:cl)?\.?|excluding|including|incl?\.?) ?)?(?:VAT|GST)\b|fee\b|rate\b|extra\b|more\b)/i;
const slashJapanese = new RegExp(
  `^(?:[/／×]|・(?=[月年](?![額間])))(?!\\s?[月年][額間])\\s?(\\d[\\d,]{0,14}|[一1各])?\\s?(?:${words(japaneseCounters)})`,
);
const bareJapanese = new RegExp(
  `^(?:\\([一1]?\\s?(?=[^)]{1,8}\\))(?=[^)]{0,8}(?:あたり|当たり|につき|ごと|毎|[^)]\\)))|[一1]\\s?)(?:${words(japaneseCounters)})(?:あたり|当たり|につき|ごと|毎)?(?=[)、,\\s/]|$|[^\\p{L}])`,
  'u',
);
const suffixJapanese = new RegExp(`^(?:${words(japaneseCounters)})(?:あたり|につき|ごと|単価)`);
const perEnglish = new RegExp(
  `^(?:/|per\\b|an?\\b|each\\b|every\\b|for (?:each|every|the|an?)\\b(?! (?:small|large|mid|big|typical|simple|new|busy|standard|basic))|for\\b(?= (?:first|one))|for the (?=first one)|(?=first (?:item|unit|pick)))\\s?(?:(\\d{1,9})\\s)?(?:(?!per\\b|and\\b|or\\b|the\\b)[a-z-]+\\s){0,2}?(?:${words(englishCounters)})(?:s|es)?(?![a-z]| (?:build|launch|design|set-?up)\\b)`,
  'i',
);
const adverbAfter =
  /^(one[- ]time|one[- ]off|once\b|up ?front|monthly|annually|yearly|hourly|weekly|daily|each time|each\b|apiece)/i;

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

/** `per form`: a noun that is in no list still says that the price is for one of something. */
function unknownNoun(text: string): Taken | null {
  const match = /^per [a-z-]{3,}/i.exec(text);
  return match === null ? null : { counter: 'other', many: false, length: match[0].length };
}

/** Reads forwards from an amount: `円/件`, `円～/坪`, `per pallet, per month`, `one time`. */
export function countedAfter(post: string): Counted {
  const counters = new Set<Counter>();
  let many = false;
  let at = 0;
  for (let round = 0; round < 14 && at < post.length; round += 1) {
    const rest = post.slice(at, at + 48);
    const found = takeAfter(rest);
    if (found) {
      if (found.counter !== null) counters.add(found.counter);
      many = many || found.many;
      at += found.length;
      continue;
    }
    const skip = skipAfter.exec(rest)?.[0];
    if (skip === undefined || skip === '') break;
    at += skip.length;
  }
  return { counters, many, span: [0, at] };
}

function takeAfter(text: string): Taken | null {
  const adverb = adverbAfter.exec(text);
  if (adverb)
    return {
      counter: adverbs[(adverb[1] ?? '').toLowerCase()] ?? null,
      many: false,
      length: adverb[0].length,
    };
  const japanese = slashJapanese.exec(text);
  if (japanese) {
    const isOne = japanese[1] === undefined || /^[1一各]$/.test(japanese[1]);
    const counter = counterOf(japaneseCounters, japanese, 2);
    return { counter: isOne ? counter : null, many: false, length: japanese[0].length };
  }
  const suffix = bareJapanese.exec(text) ?? suffixJapanese.exec(text);
  if (suffix)
    return {
      counter: counterOf(japaneseCounters, suffix, 1),
      many: false,
      length: suffix[0].length,
    };
  const english = perEnglish.exec(text);
  if (english === null) return unknownNoun(text);
  const isMany = english[1] !== undefined && english[1] !== '1';
  return {
    counter: isMany ? 'other' : counterOf(englishCounters, english, 2),
    many: isMany,
    length: english[0].length,
  };
}

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
