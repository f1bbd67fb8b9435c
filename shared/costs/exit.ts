import type { EstimateFields, FeeLine, TermKind } from '../model/estimate.ts';
import { exact } from './exact.ts';
import { lineCost } from './line-cost.ts';
import type { CostedLine } from './vendor-costs.ts';
import type { Pricing } from './volumes.ts';

/** Fees that still fall due after nobody wants the service any more. */
type ExitFees = { months: number; yen: number };

/**
 * What it costs to be out of a contract (解約までにかかる費用: X-04, S1-39), for somebody who decides to leave at the end of a month. It
 * stands beside the costs of the months and is never a part of them.
 */
export type ExitCost = {
  /** Lines that fall due at the end, such as handing over data or returning stock. */
  fees: number;
  /** The rest of the minimum term. */
  remaining: ExitFees;
  /** Months of notice that reach beyond the minimum term; notice can be given while it runs. */
  notice: ExitFees;
  total: number;
  /** What the offer does not say, so that the total may be higher. */
  unknown: ('minimum-term' | 'notice-period' | 'exit-fees')[];
};

/** A month of notice, as offers write it. */
const daysOfMonth = 30;

/**
 * What leaving after so many months costs. Until then every month is paid for anyway; afterwards the fees that come whatever happens (fixed
 * fees, and the minimum or guarantee of the others) go on to the end of the minimum term, and through the notice where that ends later. A
 * month that was begun is paid as a whole.
 */
export function exitCost(
  offer: Pick<EstimateFields, 'terms' | 'feeLines'>,
  lines: readonly CostedLine[],
  months: number,
  standing: number,
): ExitCost {
  const { left, beyond } = monthsToPay(offer.terms, months);
  const ending = lines.filter(({ cost }) => 'due' in cost && cost.due === 'exit');
  const fees = ending.reduce((sum, { cost }) => sum + (cost.state === 'priced' ? cost.yen : 0), 0);
  return {
    fees,
    remaining: { months: left, yen: left * standing },
    notice: { months: beyond, yen: beyond * standing },
    total: fees + (left + beyond) * standing,
    unknown: unsaidAboutExit(
      offer,
      ending.some(({ cost }) => cost.state === 'unpriced'),
    ),
  };
}

/** What an offer leaves open about leaving, given whether a fee that it names for the end has no known yen. */
export function unsaidAboutExit(
  { terms, feeLines }: Pick<EstimateFields, 'terms' | 'feeLines'>,
  isFeeOpen: boolean,
): ExitCost['unknown'] {
  const isSaid = (kind: TermKind) => valueOf(terms, kind) !== null;
  const isFeeNamed = feeLines.some(({ role }) => role === 'exit');
  return [
    ...(isSaid('minimum-term') ? [] : (['minimum-term'] as const)),
    ...(isSaid('notice-period') ? [] : (['notice-period'] as const)),
    ...(isFeeOpen || !isFeeNamed ? (['exit-fees'] as const) : []),
  ];
}

/** The months for which a contract goes on after so many: what is left of its minimum term, and the notice beyond that. */
export function monthsToPay(terms: EstimateFields['terms'], months: number) {
  const left = Math.max(0, wholeUnits(valueOf(terms, 'minimum-term') ?? '0', 1) - months);
  const notice = wholeUnits(valueOf(terms, 'notice-period') ?? '0', daysOfMonth);
  return { left, beyond: Math.max(0, notice - left) };
}

function valueOf(terms: EstimateFields['terms'], kind: TermKind): string | null {
  return terms.find((one) => one.kind === kind)?.value ?? null;
}

/** Units that were begun. */
function wholeUnits(decimal: string, size: number): number {
  const { top, bottom } = exact(decimal);
  const divisor = bottom * BigInt(size);
  return Number((top + divisor - 1n) / divisor);
}

/** Yen of a month in which nothing is ordered: what goes on while a contract does. */
export function standingFee(lines: readonly CostedLine[], pricing: Pricing): number {
  return lines.reduce((sum, { line, cost }) => {
    if (cost.state !== 'priced' || cost.due !== 'month') return sum;
    return sum + (idleFee(line, pricing) ?? cost.yen);
  }, 0);
}

/** What a monthly line costs while nothing is ordered, in yen; `null` for a fixed fee, which goes on as it is. */
function idleFee(line: FeeLine, pricing: Pricing): number | null {
  if (line.basis === 'fixed') return null;
  const idle = lineCost(idleLine(line), 'base', pricing);
  return idle.state === 'priced' ? idle.yen : 0;
}

/** The line with nothing to be paid for but its minimum. */
function idleLine(line: FeeLine): FeeLine {
  return { ...line, ownVolume: '0', performance: null };
}
