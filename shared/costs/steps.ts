import type { FeeLine } from '../model/estimate.ts';
import type { Scenario } from '../model/fee.ts';
import {
  decimalText,
  dividedBy,
  exact,
  type Exact,
  isLess,
  minus,
  plus,
  smaller,
  times,
  whole,
} from './exact.ts';
import type { Assumption, Running, CalculationStep, Unpriced } from './line-cost.ts';
import type { Quantity } from './quantity.ts';

/** Price × quantity, a percentage of it, or the sum over the steps of a price list; before any limit. */
export function priceOf(line: FeeLine, scenario: Scenario, quantity: Quantity): Running | Unpriced {
  if (line.tiers.length > 0) {
    return line.tiering === 'each' ? byStep(line, quantity.value) : byReached(line, quantity.value);
  }
  const { percent } = line;
  const { value: price, assumptions } = endOf(percent ?? line, scenario);
  const product = times(price, quantity.value);
  const written = decimalText(price);
  const count = decimalText(quantity.value);
  if (percent) {
    const step: CalculationStep = {
      step: 'percent',
      percent: written,
      base: count,
      of: percent.of,
    };
    return { value: dividedBy(product, 100), steps: [step], assumptions };
  }
  const isFlat = line.measure === null && line.ownVolume === null;
  const step: CalculationStep = isFlat
    ? { step: 'flat', price: written }
    : { step: 'unit', price: written, quantity: count, measure: line.measure };
  return { value: product, steps: [step], assumptions };
}

/** Of a range the low scenario takes the low end, the high one the high end, the base the middle; of an open one all take the known end. */
function endOf(
  { low, high }: { low: string | null; high: string | null },
  scenario: Scenario,
): { value: Exact; assumptions: Assumption[] } {
  if (high === null) return { value: exact(low ?? '0'), assumptions: ['open-end'] };
  if (low === null || low === high) return { value: exact(high), assumptions: [] };
  if (scenario === 'low') return { value: exact(low), assumptions: ['range-low'] };
  if (scenario === 'high') return { value: exact(high), assumptions: ['range-high'] };
  return {
    value: dividedBy(plus(exact(low), exact(high)), 2),
    assumptions: ['range-middle'],
  };
}

function byStep({ tiers, percent }: FeeLine, quantity: Exact): Running | Unpriced {
  let from = whole(0);
  let value = whole(0);
  const steps: CalculationStep[] = [];
  for (const { upTo, price } of tiers) {
    const end = upTo === null ? quantity : smaller(quantity, exact(upTo));
    if (isLess(from, end)) {
      const part = minus(end, from);
      value = plus(value, times(exact(price), part));
      steps.push(tierTerm(percent !== null, price, part, from, upTo));
    }
    if (upTo === null || !isLess(exact(upTo), quantity)) {
      return { value: percent ? dividedBy(value, 100) : value, steps, assumptions: [] };
    }
    from = exact(upTo);
  }
  return { reason: 'beyond-steps' };
}

function byReached({ tiers, percent }: FeeLine, quantity: Exact): Running | Unpriced {
  let from = whole(0);
  for (const { upTo, price } of tiers) {
    if (upTo === null || !isLess(exact(upTo), quantity)) {
      const value = times(exact(price), quantity);
      const steps = [tierTerm(percent !== null, price, quantity, from, upTo)];
      return { value: percent ? dividedBy(value, 100) : value, steps, assumptions: [] };
    }
    from = exact(upTo);
  }
  return { reason: 'beyond-steps' };
}

function tierTerm(
  percent: boolean,
  price: string,
  quantity: Exact,
  from: Exact,
  upTo: string | null,
): CalculationStep {
  return {
    step: 'tier',
    percent,
    price,
    quantity: decimalText(quantity),
    from: decimalText(from),
    upTo,
  };
}
