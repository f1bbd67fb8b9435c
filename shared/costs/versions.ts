import type { EstimateFields } from '../model/estimate.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';

/** The offer of a vendor that is compared: its highest version (of equals the one received later); `null` before the first. */
export function currentEstimate(
  { estimates }: Pick<Snapshot, 'estimates'>,
  vendorId: string,
): Entity<'estimate'> | null {
  return estimatesOf({ estimates }, vendorId)[0] ?? null;
}

/** All versions of a vendor's offer, newest first. */
export function estimatesOf(
  { estimates }: Pick<Snapshot, 'estimates'>,
  vendorId: string,
): Entity<'estimate'>[] {
  return estimates
    .filter((estimate) => estimate.vendorId === vendorId)
    .sort((a, b) => b.version - a.version || (newness(a) < newness(b) ? 1 : -1));
}

function newness({ receivedOn, id }: Entity<'estimate'>): string {
  return `${receivedOn ?? ''} ${id}`;
}

/** The first version of a vendor's offer, still without lines. */
export function firstEstimate(vendorId: string): EstimateFields {
  return { vendorId, version: 1, label: '', receivedOn: null, feeLines: [], terms: [] };
}
