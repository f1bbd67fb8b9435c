import { type Amount, amountsOf } from './amounts.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { ExtractedFact, FactSource } from './extracted-fact.ts';
import { feeOf } from './fee.ts';
import { foldCharacters } from './fold-characters.ts';
import { type Block, blocksOf } from './layout.ts';
import { remembered } from './remembered.ts';
import { mayBeFree, rules } from './rules.ts';
import { factOf, type Found, type Statement, statementsOf } from './statement.ts';
import type { UnitReading } from './unit-of.ts';
import { zeroFees } from './zero.ts';

const longestLabel = 300;
/** Only so many fees back the same one is looked for, so that long pages take no longer. */
const mostCompared = 40;
const otherDollars =
  /\b(?:in|are|quoted in) (?:Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars\b|\b(?:in|all prices|are) (?:CAD|AUD|NZD|SGD|HKD)\b/i;

/**
 * Facts that a vendor's words state (fees, terms, support, profile), in the order of the text, by rules alone. Works for Japanese and
 * English, for a quote, a table or a whole page, in time proportional to its length. Examples, budgets, wages, past prices, totals
 * and figures of other kinds are left out; a reading that words leave open is marked `uncertain`. Never throws.
 */
export function extractFacts(source: FactSource): ExtractedFact[] {
  const text = 'rows' in source ? tableText(source.rows) : source.text;
  const folded = foldCharacters(text);
  const blocks = blocksOf(folded, (source.headings ?? []).map(foldCharacters));
  const facts = [
    ...feesOf(blocks, otherDollars.test(folded)),
    ...statedOf(statementsOf(folded, blocks)),
  ];
  return withoutRepeats(facts)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((fact) => finished(fact, text));
}

/** Rows of cells as the text that spans of a table's facts refer to: cells joined by ` | `, rows by line breaks. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => cell.replace(/[\s|]+/g, ' ').trim()).join(' | '))
    .join('\n');
}

/** A bare `$` is no US dollar where the text says whose dollars it means. */
function inOtherDollars(amount: Amount): Amount {
  return amount.currency === 'USD' ? { ...amount, currency: null, foreign: true } : amount;
}

/** `100円前後(80円~120円)`: the range in brackets says what the rough figure before it means. */
function isRounded({ amount, post, block }: Clause): boolean {
  if (!/^(?:前後|程度|ほど|くらい)?\s?\($/.test(post)) return false;
  const range = amountsOf(block.text.slice(amount.end, amount.end + 40))[0];
  if (range === undefined || range.kind !== amount.kind || range.low === range.high) return false;
  return (range.low ?? 0) <= (amount.low ?? 0) && (amount.high ?? 0) <= (range.high ?? Infinity);
}

/** In running text the same amount by the same unit may be the same charge said again; in a table each place is one. */
function statedTwice(fact: ExtractedFact, earlier: readonly ExtractedFact[]): ExtractedFact {
  const isSame = (other: ExtractedFact) =>
    fact.low === other.low &&
    fact.high === other.high &&
    fact.unit === other.unit &&
    fact.currency === other.currency &&
    fact.percentOf === other.percentOf;
  const isNothing = fact.low === 0 && fact.high === 0;
  if (isNothing || !earlier.slice(-mostCompared).some(isSame)) return fact;
  return { ...fact, state: 'uncertain', doubts: [...fact.doubts, 'stated-twice'] };
}

function feesOf(blocks: readonly Block[], isOther: boolean): ExtractedFact[] {
  const facts: ExtractedFact[] = [];
  let lastShare: ExtractedFact | null = null;
  for (const block of blocks) {
    const amounts = amountsOf(block.text);
    if (amounts.length === 0) continue;
    let last: UnitReading | null = null;
    for (const clause of clausesOf(block, isOther ? amounts.map(inOtherDollars) : amounts)) {
      const read = feeOf(clause, last, lastShare);
      if (read === null) continue;
      last = read[1];
      if (isRounded(clause)) continue;
      facts.push(block.cells.length > 1 ? read[0] : statedTwice(read[0], facts));
      if (read[0].percentOf !== null) [lastShare] = read;
    }
  }
  return facts;
}

const wishes = /提案依頼書?|\bRFP\b|募集要領|公募について|\brequest for proposals?\b/i;

const asked =
  /\b(?:vendors?|bidders?|applicants?|suppliers?) (?:must|should|shall|are required)\b|^(?:応募者|提案者)は/i;

/** Under such a heading a buyer says what is wanted, not a vendor what is offered. */
function isBuyers({ above, before, text }: Statement): boolean {
  if (asked.test(text)) return true;
  return isWish(before) || wishes.test(text.slice(0, 40)) || isUnderWish(above);
}

const isWish = (line: string) => line.length < 100 && wishes.test(line);
const isUnderWish = remembered((above) => above.some(isWish));

function statedOf(statements: readonly Statement[]): ExtractedFact[] {
  return statements.flatMap((statement) => {
    if (isBuyers(statement)) return [];
    const whole = `${statement.text} ${statement.label}`.toLowerCase();
    const zeros = mayBeFree.test(whole) ? zeroFees(statement) : [];
    const others: Found[] = [];
    for (const [gate, rule] of rules) if (gate.test(whole)) others.push(...rule(statement));
    return [...zeros, ...others.map((found) => factOf(statement, found))];
  });
}

/** Outside fees the same value said again is the same fact; two fees of the same amount may be two charges. */
function withoutRepeats(facts: readonly ExtractedFact[]): ExtractedFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind === 'fee') return true;
    const key = [fact.kind, fact.low, fact.high, fact.unit, fact.text].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const inOwnWords: ReadonlySet<ExtractedFact['kind']> = new Set([
  'support-hours',
  'renewal',
  'data-ownership',
]);

/** The words of the span as they stand, cut to what a record can hold. */
function finished(fact: ExtractedFact, text: string): ExtractedFact {
  const end = Math.min(fact.end, fact.start + longestLabel);
  const quote = text.slice(fact.start, end);
  return {
    ...fact,
    end,
    quote,
    text: inOwnWords.has(fact.kind) ? quote : fact.text,
    label: fact.label.slice(0, longestLabel),
  };
}
