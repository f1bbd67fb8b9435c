import { useMemo } from 'react';

import { effectiveBrief } from '#shared/costs/effective-brief.ts';
import { vendorCosts } from '#shared/costs/vendor-costs.ts';
import { pricingOf } from '#shared/costs/volumes.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** What all offers cost as planned, with the brief that counts: what people typed into the workbook lies over it. */
export function useCosts() {
  const { snapshot } = useScene();
  return useMemo(() => {
    const { brief, fromWorkbook } = effectiveBrief(snapshot);
    const pricing = pricingOf(brief);
    const costs = vendorCosts(snapshot, pricing);
    const name = (vendorId: string) => {
      const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
      return vendor ? nameOf(vendor) : '';
    };
    return { snapshot, brief, fromWorkbook, pricing, costs, name };
  }, [snapshot]);
}
export type Costs = ReturnType<typeof useCosts>;
