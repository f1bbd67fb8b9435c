import type { FeeLine, Size, Tier } from '../model/estimate.ts';
import type { Entity } from '../model/snapshot.ts';
import { decimalOf } from './decimal.ts';
import { type PartedLabel, sizeWords, type StepWords, stepWords } from './group-words.ts';
import { feeLineOf } from './line-of-fact.ts';

type Fact = Entity<'fact'>;

/** Prices that are one fee: the steps of a price list by volume, or its sizes. Facts in the order of the steps, or of the words. */
export type PriceGroup = { kind: 'tiers' | 'sizes'; label: string; facts: Fact[] };

const mostTiers = 12;
const mostSizes = 60;

/**
 * The statements of one piece of evidence that belong together as one line of an offer: prices for ranges of volume that follow each other
 * without a gap, and prices of which each holds for another size or destination. As lines of their own every one of them would be charged
 * for all units. What does not fit together for certain stays as it is.
 */
export function priceGroups(facts: readonly Fact[]): PriceGroup[] {
  const fees = facts
    .filter(({ kind }) => kind === 'fee')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sized = stacksOf(fees, ({ label }) => sizeWords(label));
  const groups = sized.flatMap((stack) => sizeGroup(stack));
  const stepped = stacksOf(fees, ({ label }) =>
    sizeWords(label) === null ? (stepWords(label)?.parted ?? null) : null,
  );
  return [...groups, ...stepped.flatMap((stack) => tierGroup(stack))];
}

type Parted = { fact: Fact; words: PartedLabel };
type Stack = Parted[];

/** Facts whose names have the same stem; one without a stem goes on with the one right before it. */
function stacksOf(fees: readonly Fact[], part: (fact: Fact) => PartedLabel | null): Stack[] {
  const stacks = new Map<string, Stack>();
  let last: { stem: string; at: number } | null = null;
  for (const [at, fact] of fees.entries()) {
    const words = part(fact);
    if (words === null) continue;
    const stem: string = words.stem === '' && last?.at === at - 1 ? last.stem : words.stem;
    last = { stem, at };
    const { evidenceId, unit, currency, basis, tax, percentOf } = fact;
    const key = JSON.stringify([stem, evidenceId, unit, currency, basis, tax, percentOf]);
    stacks.set(key, [...(stacks.get(key) ?? []), { fact, words }]);
  }
  return [...stacks.values()].filter((stack) => stack.length > 1);
}

function sizeGroup(stack: Stack): PriceGroup[] {
  const names = new Set(stack.map(({ words }) => words.own));
  const fits = stack.every(hasAmount) && isPerUnit(stack) && stack.length <= mostSizes;
  if (!fits || names.size < stack.length) return [];
  return [groupOf('sizes', stack)];
}

function hasAmount({ fact }: Parted): boolean {
  const { percentOf, currency, low, high } = fact;
  return percentOf === null && currency !== null && (low !== null || high !== null);
}

function hasOnePrice({ fact }: Parted): boolean {
  const { percentOf, currency, low, high } = fact;
  return low !== null && low === high && (percentOf ?? currency) !== null;
}

/** A price a month or once is no price of one unit, so it cannot be divided by size. */
function isPerUnit(stack: Stack): boolean {
  return stack.every(({ fact }) => !['once', 'month', 'year', 'other'].includes(fact.unit));
}

function tierGroup(stack: Stack): PriceGroup[] {
  const fits = stack.every(hasOnePrice) && (isPerUnit(stack) || stack[0]?.fact.percentOf !== null);
  if (!fits || stack.length > mostTiers) return [];
  const ordered = [...stack].sort((a, b) => beginningOf(a) - beginningOf(b));
  return endsOf(ordered.map(({ fact }) => fact)) === null ? [] : [groupOf('tiers', ordered)];
}

function beginningOf({ fact }: Parted): number {
  const { from, upTo, at } = stepsOf(fact);
  return from ?? (upTo === null ? (at ?? 0) : 0);
}

function stepsOf({ label }: Fact): StepWords {
  return stepWords(label)?.words ?? { from: null, upTo: null, at: null };
}

/** Where each step ends; `null` where steps leave a gap, overlap, or go on after an endless one. */
function endsOf(facts: readonly Fact[]): (number | null)[] | null {
  const ends: (number | null)[] = [];
  let before: number | null = 0;
  for (const [place, fact] of facts.entries()) {
    if (before === null) return null;
    const end = endAfter(before, stepsOf(fact), place === 0);
    if (end === undefined) return null;
    ends.push(end);
    before = end;
  }
  return ends;
}

/** The end of a step that goes on where the one before ended: `null` without end, nothing where it begins elsewhere or ends too early. */
function endAfter(
  before: number,
  { from, upTo, at }: StepWords,
  isFirst: boolean,
): number | null | undefined {
  const begins = from ?? (isFirst ? null : at) ?? before;
  // 「〜1,000件、1,001件〜」 and 「〜1,000件、1,000件〜」 both go on.
  if (begins !== before && begins !== before + 1) return undefined;
  const end = upTo ?? (isFirst ? at : null);
  return end !== null && end <= before ? undefined : end;
}

function groupOf(kind: PriceGroup['kind'], stack: Stack): PriceGroup {
  const stem = stack.find(({ words }) => words.stem !== '')?.words.stem ?? '';
  const [first, last] = [stack[0], stack[stack.length - 1]];
  const ends = [first, last].map((one) => one?.words.own ?? '').join(' … ');
  return { kind, label: stem === '' ? ends : stem, facts: stack.map(({ fact }) => fact) };
}

/**
 * The line of a group, linked to all its facts; `null` where they do not make one any more, as when a person corrected one of them.
 * Whether a step's price holds for its own units or for all stays open, as the words leave it.
 */
export function lineOfGroup(facts: readonly Fact[]): FeeLine | null {
  const [group] = priceGroups(facts);
  const first = group?.facts[0];
  if (!group || !first || group.facts.length < facts.length) return null;
  const base = feeLineOf(first);
  return {
    ...base,
    label: group.label,
    low: null,
    high: null,
    percent: base.percent && { ...base.percent, low: null, high: null },
    moreFactIds: group.facts.slice(1).map(({ id }) => id),
    ...(group.kind === 'sizes'
      ? { sizes: group.facts.map(sizeOf) }
      : { tiers: tiersOf(group.facts), tiering: 'unknown' as const }),
  };
}

function sizeOf(fact: Fact): Size {
  const { low, high } = feeLineOf(fact);
  return { name: sizeWords(fact.label)?.own ?? fact.label, low, high };
}

function tiersOf(facts: readonly Fact[]): Tier[] {
  const ends = endsOf(facts) ?? [];
  return facts.map(({ low }, place): Tier => {
    const end = ends[place] ?? null;
    return { upTo: end === null ? null : decimalOf(end), price: decimalOf(low ?? 0) ?? '0' };
  });
}
