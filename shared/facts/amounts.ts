import type { Currency } from '../model/fee.ts';
import { type Figure, figuresOf } from './figures.ts';
import { capAfter, capBefore, openAfter, openBefore } from './lexicon/bounds.ts';

/** An amount of money or a percentage as one figure: a single value, a range, or open at one end. */
export type Amount = {
  start: number;
  end: number;
  low: number | null;
  high: number | null;
  kind: 'money' | 'percent';
  /** `null` for a percentage, and for a currency that is none of the four. */
  currency: Currency | null;
  foreign: boolean;
};

/** Every amount and percentage of a block of folded text, left to right; a range is one amount. */
export function amountsOf(text: string): Amount[] {
  if (!/\d|percent/i.test(text)) return [];
  return joinRanges(text, figuresOf(text)).map((range) => boundsOf(text, range));
}

const between =
  /^(?:円?(?:弱|強|程度|前後|ほど|くらい)?\s?(?:~|-|から)\s?|円?(?:か|または|もしくは)|\s?(?:to|or)\s)$/;
const betweenAnd = /^\s?and\s$/;

function joinRanges(text: string, figures: readonly Figure[]): [Figure, Figure | null][] {
  const ranges: [Figure, Figure | null][] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const low = figures[index];
    const high = figures[index + 1];
    if (low === undefined) continue;
    if (high !== undefined && isRange(text, low, high)) {
      ranges.push([lifted(low, high), high]);
      index += 1;
    } else if (low.kind !== 'bare') ranges.push([low, null]);
  }
  return ranges;
}

function isRange(text: string, low: Figure, high: Figure): boolean {
  if (high.kind === 'bare' || (low.kind !== 'bare' && low.kind !== high.kind)) return false;
  if (lifted(low, high).value > high.value) return false;
  const gap = text.slice(low.end, high.start);
  if (between.test(gap)) return true;
  return (
    betweenAnd.test(gap) && /\bbetween\s$/i.test(text.slice(Math.max(0, low.start - 9), low.start))
  );
}

/** `1~3万円`: what scales the second number scales the first as well, if it stands bare and is smaller. */
function lifted(low: Figure, high: Figure): Figure {
  const isShort = low.kind === 'bare' && !low.scaled && low.value * high.scale <= high.value;
  return isShort && high.scaled ? { ...low, value: low.value * high.scale } : low;
}

/** `無料~10万円`: from nothing at all. */
function lowestOf(before: string): number | null {
  return /(?:無料|ゼロ|\b0円?)\s?(?:~|-|から)\s?$|\b(?:nothing|zero|free) to\s$/i.test(before)
    ? 0
    : null;
}

function boundsOf(text: string, [first, second]: [Figure, Figure | null]): Amount {
  const last = second ?? first;
  const before = text.slice(Math.max(0, first.start - 44), first.start);
  const after = text.slice(last.end, last.end + 26);
  const isOpen = openAfter.test(after) || (second === null && openBefore.test(before));
  const isCapped = second === null && !isOpen && (capAfter.test(after) || capBefore.test(before));
  const currency = last.currency ?? first.currency;
  const kind = last.kind === 'percent' ? 'percent' : 'money';
  return {
    start: first.start,
    end: last.end,
    low: isCapped ? lowestOf(before) : first.value,
    high: isOpen ? null : last.value,
    kind,
    currency,
    foreign: kind === 'money' && currency === null,
  };
}
