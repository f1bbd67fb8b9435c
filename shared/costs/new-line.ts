import type { FeeLine, PerformanceTerms } from '../model/estimate.ts';
import type { FeeUnit, Measure } from '../model/fee.ts';

/** A line on which everything is still to be filled in; its cost is unknown, not zero. */
export function newFeeLine(id: string): FeeLine {
  return {
    id,
    label: '',
    role: 'running',
    taken: true,
    basis: 'fixed',
    unit: 'month',
    pricing: 'stated',
    currency: 'JPY',
    low: null,
    high: null,
    percent: null,
    measure: null,
    ownVolume: null,
    tiers: [],
    tiering: 'each',
    sizes: [],
    minimum: null,
    maximum: null,
    performance: null,
    tax: 'unknown',
    condition: '',
    evidenceId: null,
    factId: null,
    moreFactIds: [],
  };
}

/** The clause of a fee by result in which the offer has settled nothing. */
export const openPerformance: PerformanceTerms = {
  salesBase: 'unknown',
  counts: '',
  period: '',
  measuredBy: '',
  incentive: null,
};

/** The volume that a unit is usually counted by; `null` where nothing is counted or nobody can know what. */
export const measureOfUnit: Readonly<Record<FeeUnit, Measure | null>> = {
  once: null,
  month: null,
  year: null,
  item: 'items',
  order: 'orders',
  conversion: 'conversions',
  'seat-month': 'seats',
  'user-month': 'users',
  call: 'calls',
  minute: 'minutes',
  hour: 'hours',
  'tsubo-month': 'tsubo',
  'pallet-month': 'pallets',
  'cubic-foot-month': 'cubic-feet',
  page: 'pages',
  other: null,
};
