import { useMemo } from 'react';

import { effectiveBrief } from '#shared/costs/effective-brief.ts';
import { planCosts, type VendorCost, vendorCosts } from '#shared/costs/vendor-costs.ts';
import { pricingOf } from '#shared/costs/volumes.ts';
import { exclusionOf } from '#shared/scoring/settled.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** What the offers in the running cost as planned, and those of excluded vendors, with the brief that counts: what people typed into the workbook lies over it. */
export function useCosts() {
  const { snapshot } = useScene();
  return useMemo(() => {
    const { brief, fromWorkbook } = effectiveBrief(snapshot);
    const pricing = pricingOf(brief);
    const all = vendorCosts(snapshot, pricing);
    const isOut = ({ vendorId }: VendorCost) => exclusionOf(snapshot.decisions, vendorId) !== null;
    const costs = all.filter((cost) => !isOut(cost));
    const excluded = all.filter(isOut);
    const name = (vendorId: string) => {
      const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
      return vendor ? nameOf(vendor) : '';
    };
    const ofPlan = (vendorId: string, plan: string) =>
      planCosts(snapshot, vendorId, pricing).find((cost) => cost.plan === plan);
    return { snapshot, brief, fromWorkbook, pricing, costs, excluded, name, ofPlan };
  }, [snapshot]);
}
export type Costs = ReturnType<typeof useCosts>;
