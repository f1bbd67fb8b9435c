import { decimalOf } from '#shared/costs/decimal.ts';
import { isFrom } from '#shared/costs/line-of-fact.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { foldText } from '#shared/rubric/keyword.ts';

type Fact = Entity<'fact'>;

/** An amount that limits another fee instead of coming on top of it, as in 「広告費の20%（最低5万円）」. */
export type LimitFact = { end: 'minimum' | 'maximum'; base: Fact; amount: string };

/** At the end of a name, after whatever else the words say before it. */
const words = {
  minimum:
    /(?:^|[\s)）、,。:])(?:最低(?:額|料金|金額|手数料|利用料|保証額?)?|下限(?:額)?|ミニマム|min(?:imum)?\.?(?: fee| charge| guarantee)?)(?: ?月額?)?$/,
  maximum:
    /(?:^|[\s)）、,。:])(?:上限(?:額)?|最大|最高(?:額)?|max(?:imum)?\.?(?: fee| charge)?|cap(?:ped)?(?: at)?)(?: ?月額?)?$/,
} as const;

/** How many characters may lie between a fee and its limit besides the limit's own name: a bracket, a comma, a few words. */
const reach = 12;

/**
 * The fee that a statement limits, among the statements of the same evidence: the one right before it that is a share or goes by the
 * amount of work, or the one that is limited by what stands right before it. `null` where the statement is a fee of its own.
 */
export function limitOf(fact: Fact, facts: readonly Fact[]): LimitFact | null {
  const end = endOf(fact);
  if (end === null) return null;
  const value = end === 'minimum' ? fact.low : (fact.high ?? fact.low);
  const amount = value === null ? null : decimalOf(value);
  if (amount === null) return null;
  const near = reach + fact.label.length;
  const [before] = facts
    .filter(({ kind, evidenceId }) => kind === 'fee' && evidenceId === fact.evidenceId)
    .filter((other) => other.end <= fact.start && fact.start - other.end <= near)
    .toSorted((a, b) => b.end - a.end);
  if (!before) return null;
  const base = isLimited(before) ? before : (limitOf(before, facts)?.base ?? null);
  return base === null ? null : { end, base, amount };
}

function endOf({ kind, percentOf, label }: Fact): LimitFact['end'] | null {
  if (kind !== 'fee' || percentOf !== null) return null;
  const folded = foldText(label);
  if (words.minimum.test(folded)) return 'minimum';
  return words.maximum.test(folded) ? 'maximum' : null;
}

function isLimited({ kind, percentOf, basis }: Fact): boolean {
  return kind === 'fee' && (percentOf !== null || basis === 'usage' || basis === 'performance');
}

/** The lines with a limit on the fee that it limits, and without a line of its own; as they are where that fee is not among them. */
export function withLimit(
  feeLines: readonly FeeLine[],
  fact: Fact,
  { end, base, amount }: LimitFact,
): FeeLine[] {
  if (!feeLines.some((line) => isFrom(line, base.id))) return [...feeLines];
  return feeLines
    .filter(({ factId }) => factId !== fact.id)
    .map((line) => (isFrom(line, base.id) ? { ...line, [end]: amount } : line));
}

/** The lines without a limit that this statement brought. */
export function withoutLimit(
  feeLines: readonly FeeLine[],
  { end, base, amount }: LimitFact,
): FeeLine[] {
  return feeLines.map((line) =>
    isFrom(line, base.id) && line[end] === amount ? { ...line, [end]: null } : line,
  );
}
