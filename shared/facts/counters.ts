import {
  type Counter,
  englishCounters,
  japaneseCounters,
  periodBefore,
} from './lexicon/unit-words.ts';

/** What the words right beside an amount count it by; `many` where it is the price of several (20仕訳につき). */
export type Counted = { counters: ReadonlySet<Counter>; many: boolean; span: [number, number] };

/** Pattern source of a list of counting words, each a group of its own. */
export const words = (list: readonly (readonly [Counter, string])[]): string =>
  list.map(([, word]) => `(${word})`).join('|');
/** Which of the list a match has found, whose groups begin at `from`. */
export const counterOf = (
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
