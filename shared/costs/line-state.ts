import type { FeeLine } from '../model/estimate.ts';

export type Due = 'once' | 'month' | 'year' | 'exit';

/** When a line is paid: exit costs at the end, everything by volume monthly. */
export function dueOf({ role, unit }: Pick<FeeLine, 'role' | 'unit'>): Due {
  if (role === 'exit') return 'exit';
  return unit === 'once' || unit === 'year' ? unit : 'month';
}

/** Whether the offer gives a line any amount, percentage or step; of a list by size, an amount for each. */
export function hasPrice({ tiers, sizes, percent, low, high }: FeeLine): boolean {
  if (tiers.length > 0) return true;
  if (sizes.length > 0) return sizes.every((size) => size.low !== null || size.high !== null);
  const range = percent ?? { low, high };
  return range.low !== null || range.high !== null;
}

/** One price for a period or once, whatever happens. */
function isFlat({ percent, unit }: FeeLine): boolean {
  return percent === null && (unit === 'once' || unit === 'month' || unit === 'year');
}

/**
 * Whether the offer says how many units there are, or leaves that to a volume of the brief. A share that falls due once or once a year
 * is not taken of a month's volume.
 */
export function hasQuantity(line: FeeLine): boolean {
  if (line.ownVolume !== null) return true;
  if (line.measure === null) return isFlat(line);
  return line.percent === null || (line.unit !== 'once' && line.unit !== 'year');
}
