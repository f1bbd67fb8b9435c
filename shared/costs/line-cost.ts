import type { FeeLine } from '../model/estimate.ts';
import type { Measure, Scenario } from '../model/fee.ts';
import {
  decimalText,
  dividedBy,
  exact,
  type Exact,
  isLess,
  larger,
  plus,
  rounded,
  smaller,
  times,
} from './exact.ts';
import { type Due, dueOf, hasPrice } from './line-state.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { priceOf } from './steps.ts';
import { consumptionTaxPercent, type Pricing } from './volumes.ts';

/** Why nobody can say what a line costs; it is counted and named, never taken as zero. */
export type Unpriced =
  /** Quoted separately. */
  | { reason: 'separate' }
  /** The offer gives no amount. */
  | { reason: 'no-price' }
  /** The brief does not plan the volume that the price is multiplied by. */
  | { reason: 'no-volume'; measure: Measure }
  /** Nobody knows how many units there are, or of which amount a share is taken. */
  | { reason: 'no-quantity' }
  /** The volume lies beyond the last step of the price list. */
  | { reason: 'beyond-steps' }
  /** How the units divide among the sizes of the list is not planned; `sum` is what was planned, in percent. */
  | { reason: 'no-shares'; sum: string }
  | { reason: 'no-rate'; currency: FeeLine['currency'] };

/** What was supposed where the offer leaves something open. */
export type Assumption =
  | 'range-low'
  | 'range-middle'
  | 'range-high'
  /** The offer says "from": the known end is taken, the true fee may be higher. */
  | 'open-end'
  | 'tax-unknown'
  /** Whether a step's price holds for its own units or for all is not said: for its own. */
  | 'steps-supposed'
  /** Whether returns count is not said, so all sales count. */
  | 'gross-supposed'
  /** The fee is on net sales, but the brief plans no returns. */
  | 'returns-unknown';

/** One step of a calculation, with the values that went in; amounts are decimals in the line's currency until `rate`. */
export type CalculationStep =
  | { step: 'flat'; price: string }
  | { step: 'unit'; price: string; quantity: string; measure: Measure | null }
  | { step: 'net'; sales: string; returned: string; net: string }
  | { step: 'percent'; percent: string; base: string; of: 'ad-spend' | 'sales' | 'other' }
  | {
      step: 'tier';
      percent: boolean;
      price: string;
      quantity: string;
      from: string;
      upTo: string | null;
    }
  | {
      step: 'sizes';
      parts: { name: string; price: string; percent: string }[];
      price: string;
      quantity: string;
      measure: Measure | null;
    }
  | { step: 'incentive'; target: string; added: string }
  | { step: 'minimum'; amount: string }
  | { step: 'maximum'; amount: string }
  | { step: 'rate'; currency: FeeLine['currency']; yen: string; asOf: string | null }
  | { step: 'tax'; to: 'excluded' | 'included'; percent: number };

/** What a line costs each time it falls due, in whole yen on the brief's side of the tax, and how that came about. */
export type LineCost =
  | { state: 'priced'; due: Due; yen: number; steps: CalculationStep[]; assumptions: Assumption[] }
  | { state: 'unpriced'; due: Due; why: Unpriced }
  /** Paid within another line. */
  | { state: 'included' }
  /** An option that nobody takes. */
  | { state: 'not-taken' };

/**
 * What a line costs in a scenario: price × quantity (or percent of an amount, or its steps), plus the incentive when its target is
 * reached, at least the minimum, at most the maximum, in yen, on the compared side of the tax. Calculated as exact fractions and rounded
 * once, half up, to whole yen for each time that it falls due, as an invoice is.
 */
export function lineCost(line: FeeLine, scenario: Scenario, pricing: Pricing): LineCost {
  if (line.pricing === 'included') return { state: 'included' };
  if (!line.taken) return { state: 'not-taken' };
  const due = dueOf(line);
  const unpriced = (why: Unpriced): LineCost => ({ state: 'unpriced', due, why });
  if (line.pricing === 'separate') return unpriced({ reason: 'separate' });
  if (!hasPrice(line)) return unpriced({ reason: 'no-price' });
  const quantity = quantityOf(line, scenario, pricing);
  if ('reason' in quantity) return unpriced(quantity);
  const price = priceOf(line, scenario, quantity, pricing);
  if ('reason' in price) return unpriced(price);
  const rate = pricing.rate(line.currency);
  if (rate === null) return unpriced({ reason: 'no-rate', currency: line.currency });
  const limited = withLimits(line, withIncentive(line, quantity, price));
  const taxed = withTax(line, pricing, inYen(line, rate, limited));
  return {
    state: 'priced',
    due,
    yen: rounded(taxed.value),
    steps: [...quantity.steps, ...taxed.steps],
    assumptions: [...quantity.assumptions, ...taxed.assumptions],
  };
}

/** A value under way, with the steps so far. */
export type Running = { value: Exact; steps: CalculationStep[]; assumptions: Assumption[] };

function withIncentive(line: FeeLine, quantity: Quantity, running: Running): Running {
  const incentive = line.performance?.incentive;
  if (!incentive || incentive === 'none') return running;
  if (isLess(quantity.value, exact(incentive.target))) return running;
  // On a share of sales the points are of the same sales, elsewhere of the fee itself.
  const of = line.percent ? quantity.value : running.value;
  const share = dividedBy(times(of, exact(incentive.percent ?? '0')), 100);
  const added = plus(share, exact(incentive.amount ?? '0'));
  const step: CalculationStep = {
    step: 'incentive',
    target: incentive.target,
    added: decimalText(added),
  };
  return { ...running, value: plus(running.value, added), steps: [...running.steps, step] };
}

function withLimits({ minimum, maximum }: FeeLine, running: Running): Running {
  let { value } = running;
  const steps = [...running.steps];
  if (minimum !== null && minimum !== 'none' && isLess(value, exact(minimum))) {
    value = larger(value, exact(minimum));
    steps.push({ step: 'minimum', amount: minimum });
  }
  if (maximum !== null && maximum !== 'none' && isLess(exact(maximum), value)) {
    value = smaller(value, exact(maximum));
    steps.push({ step: 'maximum', amount: maximum });
  }
  return { ...running, value, steps };
}

function inYen(
  { currency }: FeeLine,
  { yen, asOf }: NonNullable<ReturnType<Pricing['rate']>>,
  running: Running,
): Running {
  if (currency === 'JPY') return running;
  const step: CalculationStep = { step: 'rate', currency, yen, asOf };
  return {
    ...running,
    value: times(running.value, exact(yen)),
    steps: [...running.steps, step],
  };
}

function withTax({ tax }: FeeLine, { taxBasis, unknownTax }: Pricing, running: Running): Running {
  const assumptions: Assumption[] =
    tax === 'unknown' ? [...running.assumptions, 'tax-unknown'] : running.assumptions;
  const written = tax === 'unknown' ? unknownTax : tax;
  if (written === taxBasis) return { ...running, assumptions };
  const percent = consumptionTaxPercent;
  const withTaxOn = { top: BigInt(100 + percent), bottom: 100n };
  const value =
    taxBasis === 'included'
      ? times(running.value, withTaxOn)
      : times(running.value, { top: withTaxOn.bottom, bottom: withTaxOn.top });
  return {
    value,
    steps: [...running.steps, { step: 'tax', to: taxBasis, percent }],
    assumptions,
  };
}
