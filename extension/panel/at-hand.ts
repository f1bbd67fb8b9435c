import type { Entity } from '#shared/model/snapshot.ts';
import type { AtHand } from '#shared/ports/device-store.ts';

/** A vendor that the person chose from the menu, and when. */
export type ChosenVendor = { vendorId: string; at: string };

/**
 * The vendor whose records the panel shows: the one of the page where the person last acted, or the one they chose since. `null` on a
 * page whose vendor is not known, because evidence under the wrong name is worse than a question; before any page, the first vendor.
 */
export function vendorAtHand(
  atHand: AtHand | null,
  chosen: ChosenVendor | null,
  vendors: readonly Entity<'vendor'>[],
): Entity<'vendor'> | null {
  const byId = (id: string | null) => vendors.find((vendor) => vendor.id === id) ?? null;
  const isChosenSince = chosen !== null && (atHand === null || atHand.at <= chosen.at);
  if (isChosenSince) {
    const own = byId(chosen.vendorId);
    if (own !== null) return own;
  }
  return atHand === null ? (vendors[0] ?? null) : byId(atHand.vendorId);
}

/** The name to use where space is short. */
export function shortNameOf(vendor: Pick<Entity<'vendor'>, 'name' | 'shortName'>): string {
  return vendor.shortName || vendor.name;
}

/** The domain to print beside the vendor: that of the page at hand when it is the vendor's, else the first that it is known by. */
export function domainBeside(vendor: Entity<'vendor'> | null, atHand: AtHand | null): string {
  if (vendor === null) return atHand?.domain ?? '';
  return atHand?.vendorId === vendor.id ? atHand.domain : (vendor.domains[0] ?? '');
}
