import type { EstimateFields } from '../model/estimate.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';

type Known = Pick<Snapshot, 'vendors' | 'estimates'>;

/** The offer of a vendor that is compared: the highest version of the plan that counts (of equals the one received later); `null` before the first. */
export function currentEstimate(
  known: Known,
  vendorId: string,
  plan = planOf(known, vendorId),
): Entity<'estimate'> | null {
  return estimatesOf(known, vendorId, plan)[0] ?? null;
}

/** All versions of one plan of a vendor, newest first; of the plan that counts where none is named. */
export function estimatesOf(
  known: Known,
  vendorId: string,
  plan = planOf(known, vendorId),
): Entity<'estimate'>[] {
  return known.estimates
    .filter((estimate) => estimate.vendorId === vendorId && estimate.plan === plan)
    .sort((a, b) => b.version - a.version || (newness(a) < newness(b) ? 1 : -1));
}

/** The names of a vendor's plans, the unnamed one first. */
export function plansOf({ estimates }: Pick<Known, 'estimates'>, vendorId: string): string[] {
  const own = estimates.filter((estimate) => estimate.vendorId === vendorId);
  return [...new Set(own.map(({ plan }) => plan))].sort((a, b) => (a < b ? -1 : 1));
}

/** The plan of a vendor that counts when vendors are compared: the one that was chosen, else its first; empty before there is any. */
export function planOf(known: Known, vendorId: string): string {
  const plans = plansOf(known, vendorId);
  const chosen = known.vendors.find(({ id }) => id === vendorId)?.plan;
  return plans.find((plan) => plan === chosen) ?? plans[0] ?? '';
}

function newness({ receivedOn, id }: Entity<'estimate'>): string {
  return `${receivedOn ?? ''} ${id}`;
}

/** The first version of a plan of a vendor, still without lines. */
export function firstEstimate(vendorId: string, plan = ''): EstimateFields {
  return { vendorId, plan, version: 1, label: '', receivedOn: null, feeLines: [], terms: [] };
}
