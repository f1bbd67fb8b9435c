import { decimalOf } from '#shared/costs/decimal.ts';
import { isFrom } from '#shared/costs/line-of-fact.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { foldText } from '#shared/rubric/keyword.ts';

type Fact = Entity<'fact'>;

/** An amount that limits another fee instead of coming on top of it, as in 「広告費の20%（最低5万円）」. */
export type LimitFact = { end: 'minimum' | 'maximum'; base: Fact; amount: string };

const words = {
  minimum:
    /^(最低(額|料金|金額|手数料|利用料|保証額?)?|下限(額)?|ミニマム|min(imum)?\.?( fee| charge)?)$/,
  maximum: /^(上限(額)?|最大|最高(額)?|max(imum)?\.?( fee| charge)?|cap(ped)?( at)?)$/,
} as const;

/** How many characters may lie between a fee and its limit: a bracket, a comma, a few words. */
const reach = 12;

/**
 * The fee that a statement limits, among the statements of the same evidence: the one right before it that is a share or goes by the
 * amount of work. `null` where the statement is a fee of its own.
 */
export function limitOf(fact: Fact, facts: readonly Fact[]): LimitFact | null {
  if (fact.kind !== 'fee' || fact.percentOf !== null) return null;
  const label = foldText(fact.label);
  const end = words.minimum.test(label) ? 'minimum' : words.maximum.test(label) ? 'maximum' : null;
  const value = end === 'minimum' ? fact.low : (fact.high ?? fact.low);
  const amount = value === null ? null : decimalOf(value);
  if (end === null || amount === null) return null;
  const [base] = facts
    .filter((other) => other.evidenceId === fact.evidenceId && isLimited(other))
    .filter((other) => other.end <= fact.start && fact.start - other.end <= reach)
    .toSorted((a, b) => b.end - a.end);
  return base ? { end, base, amount } : null;
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
