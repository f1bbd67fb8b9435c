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
import { averagePrice, endOf, sizeShares } from './sizes.ts';
import type { Pricing } from './volumes.ts';

/** Price × quantity, a percentage of it, or the sum over the steps of a price list; before any limit. */
export function priceOf(
  line: FeeLine,
  scenario: Scenario,
  quantity: Quantity,
  pricing: Pricing,
): Running | Unpriced {
  if (line.tiers.length > 0) {
    return line.tiering === 'whole'
      ? byReached(line, quantity.value)
      : byStep(line, quantity.value);
  }
  if (line.sizes.length > 0) return bySize(line, scenario, quantity.value, pricing);
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

/** All units at the average price of the sizes they are sent in. */
function bySize(
  line: FeeLine,
  scenario: Scenario,
  quantity: Exact,
  pricing: Pricing,
): Running | Unpriced {
  const shared = sizeShares(line, scenario, pricing);
  if ('sum' in shared) return { reason: 'no-shares', sum: decimalText(shared.sum) };
  const { parts, assumptions } = shared;
  const average = averagePrice(parts);
  const step: CalculationStep = {
    step: 'sizes',
    parts: parts.map(({ name, price, percent }) => ({ name, price: decimalText(price), percent })),
    price: decimalText(average),
    quantity: decimalText(quantity),
    measure: line.measure,
  };
  return { value: times(average, quantity), steps: [step], assumptions };
}

function byStep({ tiers, tiering, percent }: FeeLine, quantity: Exact): Running | Unpriced {
  const isSupposed = tiering === 'unknown' && tiers.length > 1;
  const assumptions: Assumption[] = isSupposed ? ['steps-supposed'] : [];
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
      return { value: percent ? dividedBy(value, 100) : value, steps, assumptions };
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
