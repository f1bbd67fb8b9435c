import type { Amount } from './amounts.ts';
import { countedAfter } from './counters.ts';
import { type Block, sentenceEnds } from './layout.ts';

/** An amount with the words of its sentence before it (since the last amount) and after it (up to the next). */
export type Clause = {
  amount: Amount;
  block: Block;
  sentence: string;
  pre: string;
  post: string;
  /** The amount before it in the same sentence, if any. */
  previous: Amount | null;
  /** Where the amount stands in its sentence. */
  at: number;
  /** The end of what the block says before this sentence. */
  earlier: string;
};

/** Each amount of a block with its own words. */
export function clausesOf(block: Block, amounts: readonly Amount[]): Clause[] {
  if (amounts.length === 0) return [];
  const ends = sentenceEnds(block.text);
  const bounds = [0, ...ends, block.text.length];
  let at = 0;
  return amounts.map((amount, index) => {
    while ((bounds[at + 1] ?? Infinity) <= amount.start && at < bounds.length - 2) at += 1;
    const from = bounds[at] ?? 0;
    const to = bounds[at + 1] ?? block.text.length;
    const before = amounts[index - 1];
    const after = amounts[index + 1];
    const previous = before !== undefined && before.end > from ? before : null;
    return {
      amount,
      block,
      sentence: block.text.slice(from, to),
      pre: block.text.slice(
        previous === null ? from : afterUnit(block.text, previous.end, amount.start),
        amount.start,
      ),
      post: block.text.slice(amount.end, after === undefined ? to : Math.min(to, after.start)),
      previous,
      at: amount.start - from,
      earlier: block.text.slice(Math.max(0, from - 80), from),
    };
  });
}

/** Where the words of the next amount begin: `per order plus` after a price leaves `plus`. */
function afterUnit(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  return /^\s?(?:[/／]|per\b|an?\b|each\b|for (?:every|each)\b)/i.test(between)
    ? from + countedAfter(between).span[1]
    : from;
}

/** The words that may name what is charged, nearest first. */
export function nearbyOf({ pre, post, block, sentence, earlier }: Clause): string[] {
  const after = post.slice(0, 40).split(/[,;、] ?(?=\D)/)[0] ?? '';
  const near = [pre.slice(-60), block.column, after, block.row, block.head];
  return [...near, sentence.slice(0, 200), earlier, ...block.above, block.around].filter(
    (words) => words !== '',
  );
}

const leading = /^[\s:「『・、,=はがもで]+/;
const trailing = /[\s,、・:]+$/;

/** The span in the whole text, without the signs and particles at its edges. */
export function spanIn(
  { block }: Clause,
  from: number,
  to: number,
): { start: number; end: number; quote: string } {
  const raw = block.text.slice(from, to);
  const begin = leading.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(begin).replace(trailing, '');
  const start = block.start + from + begin;
  return { start, end: start + words.length, quote: '' };
}
