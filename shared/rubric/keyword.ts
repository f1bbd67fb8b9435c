/** Words that point to a criterion, in the notation of `keywordPattern`: Japanese words, and words in Latin letters. */
export type Keywords = { ja: readonly string[]; en: readonly string[] };

/** The words of a list written as `a | b | c`, which stays readable where one word a line would fill pages. */
export function words(list: string): readonly string[] {
  return list.split('|').map((word) => word.trim());
}

const japanese = '\\u3040-\\u30ff\\u3400-\\u9fff\\u3005\\u30fc';
const spaceInsideJapanese = new RegExp(`(?<=[${japanese}]) (?=[${japanese}])`, 'g');

/**
 * Text in the form in which keywords are looked for: NFKC, lower case, straight apostrophes, one spelling of か月, single
 * spaces, and none where a line break only split Japanese words.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(spaceInsideJapanese, '')
    .replace(/(\d) ?[ヶヵケカか箇]月/g, '$1か月')
    .trim();
}

/** Bounded, so that a page full of digits cannot make the search slow. */
const number = '\\d(?:[\\d,.]{0,14}\\d)?\\+?';

/**
 * A global pattern that finds a keyword in folded text. In a keyword `#` stands for a number (`#円` finds `30,000円`) and a
 * closing `*` for any ending of a Latin word (`renew*` finds `renewal`); Latin words match whole, so `fee` is not in `feedback`.
 */
export function keywordPattern(keyword: string): RegExp {
  const folded = foldText(keyword);
  const open = folded.endsWith('*');
  const body = (open ? folded.slice(0, -1) : folded)
    .replace(/[.+?^${}()|[\]\\/*-]/g, '\\$&')
    .replace(/#(?=\S)/g, `${number}\\s?`)
    .replace(/#/g, number);
  const before = /^[a-z0-9]/.test(folded) ? '(?<![a-z0-9])' : '';
  const after = open ? '[a-z]*' : '(?![a-z0-9])';
  const end = open || /[a-z0-9]$/.test(folded) ? after : '';
  return new RegExp(before + body + end, 'g');
}
