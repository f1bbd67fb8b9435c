import type { FeeLine } from '../model/estimate.ts';
import type { Scenario } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { dividedBy, exact, type Exact, plus, times, whole } from './exact.ts';
import type { Assumption } from './line-cost.ts';
import { currentEstimate } from './versions.ts';
import type { Pricing } from './volumes.ts';

/** By which the same size is known again in another offer: width of letters and gaps play no part. */
export function sizeKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** One price of a list by size with the part of all units that it is paid for, in percent. */
export type SizeShare = { name: string; price: Exact; percent: string };

/**
 * The prices of a list by size, each with its share of the units; sizes that nothing is sent in are left out. A number where the shares of
 * its sizes do not add up to 100, because then nobody knows what an average unit costs: their sum in percent.
 */
export function sizeShares(
  { sizes }: FeeLine,
  scenario: Scenario,
  { share }: Pick<Pricing, 'share'>,
): { parts: SizeShare[]; assumptions: Assumption[] } | { sum: Exact } {
  const shared = sizes.map((size) => ({ ...size, percent: share(size.name) ?? '0' }));
  const sum = shared.reduce((total, { percent }) => plus(total, exact(percent)), whole(0));
  if (sum.top !== 100n * sum.bottom) return { sum };
  const used = shared.filter(({ percent }) => percent !== '0');
  const ends = used.map((size) => endOf(size, scenario));
  return {
    parts: used.map(({ name, percent }, place) => ({
      name,
      percent,
      price: ends[place]?.value ?? whole(0),
    })),
    assumptions: [...new Set(ends.flatMap(({ assumptions }) => assumptions))],
  };
}

/** What one unit costs on average. */
export function averagePrice(parts: readonly SizeShare[]): Exact {
  return parts.reduce(
    (sum, { price, percent }) => plus(sum, dividedBy(times(price, exact(percent)), 100)),
    whole(0),
  );
}

/** Of a range the low scenario takes the low end, the high one the high end, the base the middle; of an open one all take the known end. */
export function endOf(
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

/** The lists by size in the offers that are compared: the names of each, in their order, every list once. */
export function sizeLists(snapshot: Pick<Snapshot, 'vendors' | 'estimates'>): string[][] {
  const lists = new Map<string, string[]>();
  for (const { id } of snapshot.vendors) {
    for (const { sizes } of currentEstimate(snapshot, id)?.feeLines ?? []) {
      const names = sizes.map(({ name }) => name);
      if (names.length > 0) lists.set(JSON.stringify(names.map(sizeKey)), names);
    }
  }
  return [...lists.values()];
}
