import { estimatePartOf } from '#shared/costs/line-of-fact.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { FeeLine, Term } from '#shared/model/estimate.ts';
import type { Entity } from '#shared/model/snapshot.ts';

type Fact = Entity<'fact'>;
type Words = Messages['facts'];
type Ends<End> = { low: End | null; high: End | null };

/** A statement in three columns, as a list of prices sets it. */
export type ValueWords = {
  /** What it is about: the vendor's own name for it, or the kind. */
  label: string;
  /** Whether label or value are the vendor's words. */
  theirs: { label: boolean; value: boolean };
  value: string;
  unit: string;
};

const ours = { label: false, value: false };

/** The words of a fact. */
export function factWords(fact: Fact, messages: Messages): ValueWords {
  const part = estimatePartOf(fact);
  const { facts: words } = messages;
  if (part.kind === 'fee-line') {
    const { line } = part;
    if (!isForeign(fact)) return lineWords(line, messages);
    const value = rangeWords(fact, words);
    return { ...lineWords(line, messages), value, unit: words.unit.unknownCurrency };
  }
  const label = words.kinds[fact.kind];
  const number = numberWords(fact, words);
  if (number !== null) return { label, theirs: ours, ...number };
  const value = fact.text || fact.label || fact.quote;
  return { label, theirs: { label: false, value: true }, value, unit: '' };
}

/** A price in a currency that estimates do not know; it cannot be accepted before a person says what it comes to. */
export function isForeign({ kind, currency, percentOf, low, high }: Fact): boolean {
  return kind === 'fee' && percentOf === null && currency === null && (high ?? low ?? 0) > 0;
}

/** A number with its unit; `null` where the statement is made of words, such as hours of support. */
function numberWords(fact: Fact, words: Words): Pick<ValueWords, 'value' | 'unit'> | null {
  const { kind, low, high } = fact;
  if (kind === 'support-hours' || (low === null && high === null)) return null;
  const isPromise = kind === 'minimum-term' || kind === 'notice-period';
  if (isPromise && low === 0) return { value: words.value.none, unit: '' };
  const unit = unitOf(words.units, fact.unit);
  // A year is no amount: 2003, not 2,003.
  if (kind === 'years-in-business') return { value: String(low ?? high), unit };
  return { value: rangeWords({ low, high }, words), unit };
}

/** The words of a fee line. */
export function lineWords(line: FeeLine, messages: Messages): ValueWords {
  const { facts: words } = messages;
  const isNamed = line.label !== '';
  const label = isNamed ? line.label : words.kinds.fee;
  const named = { label, theirs: { label: isNamed, value: false } };
  const ends = endsOf(line);
  if (ends.low === null && ends.high === null) {
    return { ...named, value: words.value.missing, unit: '' };
  }
  if (line.percent === null && ends.high === '0') {
    return { ...named, value: words.value.free, unit: '' };
  }
  const unit = priceUnit(line, messages);
  return {
    ...named,
    value: rangeWords(ends, words),
    unit: line.tax === 'unknown' ? unit : words.unit.tax(unit, words.tax[line.tax]),
  };
}

function endsOf({ tiers, sizes, percent, low, high }: FeeLine): Ends<string> {
  if (sizes.length > 0) return { low: lowestOf(sizes), high: highestOf(sizes) };
  const first = tiers[0]?.price;
  const last = tiers.at(-1)?.price;
  if (first === undefined || last === undefined) return percent ?? { low, high };
  return Number(first) < Number(last) ? { low: first, high: last } : { low: last, high: first };
}

function lowestOf(sizes: FeeLine['sizes']): string | null {
  const ascending = sizes.flatMap(({ low, high }) => low ?? high ?? []).toSorted(byAmount);
  return ascending[0] ?? null;
}

/** Nothing where one of them is open upwards. */
function highestOf(sizes: FeeLine['sizes']): string | null {
  if (sizes.some(({ high }) => high === null)) return null;
  return (
    sizes
      .flatMap(({ high }) => high ?? [])
      .toSorted(byAmount)
      .at(-1) ?? null
  );
}

function byAmount(a: string, b: string): number {
  return Number(a) - Number(b);
}

function priceUnit({ percent, unit, currency }: FeeLine, messages: Messages): string {
  const words = messages.facts.unit;
  if (percent !== null) return words.share(words.of[percent.of]);
  const money = words.currencies[currency];
  const { units } = messages.estimates.costs;
  if (unit === 'once') return words.once(money, units.once);
  return unit === 'other' ? money : words.per(money, units[unit]);
}

/** The words of a term of an offer. */
export function termWords({ kind, value, text }: Term, { estimates }: Messages): ValueWords {
  const { terms, termUnits } = estimates.costs;
  const label = terms[kind];
  if (value === null)
    return { label, theirs: { label: false, value: true }, value: text, unit: '' };
  return { label, theirs: ours, value: grouped(value), unit: unitOf(termUnits, kind) };
}

function unitOf(units: Readonly<Record<string, string>>, id: string): string {
  return units[id] ?? '';
}

/** A range as it is written: 「450〜」, 「3,000〜10,000」, or one value. */
export function rangeWords({ low, high }: Ends<string | number>, { value }: Words): string {
  if (low === null) return high === null ? value.missing : value.upTo(grouped(high));
  if (high === null) return value.from(grouped(low));
  return String(low) === String(high) ? grouped(low) : value.range(grouped(low), grouped(high));
}
