import { useMemo } from 'react';

import { estimatesOf } from '#shared/costs/versions.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useVendorScene } from '../scene.tsx';

export type Offer = Entity<'estimate'>;

/** The vendor's offer and the version before it; an offer from which everything was taken back counts as none. */
export function useOffer(): { newest: Offer | null; older: Offer | null } {
  const { snapshot, vendor } = useVendorScene();
  return useMemo(() => {
    const [newest = null, older = null] = estimatesOf(snapshot, vendor.id);
    const isEmpty =
      older === null && newest !== null && newest.feeLines.length + newest.terms.length === 0;
    return { newest: isEmpty ? null : newest, older };
  }, [snapshot, vendor.id]);
}
