import { useDeferredValue, useMemo } from 'react';

import { type FullResult, fullResult } from '#shared/scoring/full-result.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** Few enough to stay fluent with 50 vendors, many enough for a margin of about one percent. */
const samples = 10_000;

/** Everything the page shows. It follows typing and syncing a little later, so that neither waits for it. */
export function useResult(): FullResult {
  const { snapshot } = useScene();
  const settled = useDeferredValue(snapshot);
  return useMemo(() => fullResult(settled, { seed: 1, samples, questions: 5 }), [settled]);
}

/** Short names of vendors by id. */
export function useVendorNames(): (vendorId: string) => string {
  const { snapshot } = useScene();
  return useMemo(() => {
    const names = new Map(snapshot.vendors.map((vendor) => [vendor.id, nameOf(vendor)]));
    return (vendorId) => names.get(vendorId) ?? '';
  }, [snapshot.vendors]);
}
