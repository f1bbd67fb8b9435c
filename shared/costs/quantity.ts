import type { FeeLine } from '../model/estimate.ts';
import type { Scenario } from '../model/fee.ts';
import { decimalText, exact, type Exact, isLess, minus, whole } from './exact.ts';
import type { Assumption, CalculationStep, Unpriced } from './line-cost.ts';
import { hasQuantity } from './line-state.ts';
import type { Pricing } from './volumes.ts';

/** What a price is multiplied by, or the amount a share is taken of. */
export type Quantity = { value: Exact; steps: CalculationStep[]; assumptions: Assumption[] };

/** How many units a line is paid for in a scenario, or why nobody knows. */
export function quantityOf(
  line: FeeLine,
  scenario: Scenario,
  { volume }: Pricing,
): Quantity | Unpriced {
  const { ownVolume, measure } = line;
  if (ownVolume !== null) return plain(exact(ownVolume));
  if (!hasQuantity(line)) return { reason: 'no-quantity' };
  if (measure === null) return plain(whole(1));
  const planned = volume(measure, scenario);
  if (planned === null) return { reason: 'no-volume', measure };
  return measure === 'sales' && line.percent
    ? salesOf(line, planned, volume('returned-sales', scenario))
    : plain(exact(planned));
}

function plain(value: Exact): Quantity {
  return { value, steps: [], assumptions: [] };
}

/** Sales that count: all of them, unless the offer takes returns and cancellations out (S1-38). */
function salesOf({ performance }: FeeLine, sales: string, returned: string | null): Quantity {
  const value = exact(sales);
  if (!performance || performance.salesBase === 'gross') return plain(value);
  if (performance.salesBase === 'unknown') {
    return { ...plain(value), assumptions: ['gross-supposed'] };
  }
  if (returned === null) return { ...plain(value), assumptions: ['returns-unknown'] };
  const rest = exact(returned);
  const net = isLess(value, rest) ? whole(0) : minus(value, rest);
  return {
    value: net,
    steps: [{ step: 'net', sales, returned, net: decimalText(net) }],
    assumptions: [],
  };
}
