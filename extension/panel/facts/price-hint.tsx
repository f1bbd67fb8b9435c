import { useMemo } from 'react';

import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { PriceGrounds } from '#extension/ui/price-grounds.tsx';
import { marketLowYen } from '#shared/costs/band-position.ts';
import { effectiveBrief } from '#shared/costs/effective-brief.ts';
import { priceProposal } from '#shared/costs/price-proposal.ts';
import { vendorCosts } from '#shared/costs/vendor-costs.ts';
import { pricingOf } from '#shared/costs/volumes.ts';

import { useVendorScene } from '../scene.tsx';

/** What criterion 4.2 would come to on fixed anchors, with its calculation. It sets nothing: the points are the rater's. */
export function PriceHint() {
  const { facts, estimates } = useMessages();
  const { proposal: words } = estimates.costs;
  const format = useFormat();
  const { snapshot, vendor } = useVendorScene();
  const { cost, proposal } = useMemo(() => {
    const { brief } = effectiveBrief(snapshot);
    const pricing = pricingOf(brief);
    const own = vendorCosts(snapshot, pricing).find(({ vendorId }) => vendorId === vendor.id);
    const market = marketLowYen(brief.areas, pricing);
    return { cost: own, proposal: own ? priceProposal(own, brief, market) : null };
  }, [snapshot, vendor.id]);
  if (!cost || !proposal) return <p className="p-sec s2 muted">{facts.price.noOffer}</p>;
  return (
    <section className="p-sec price" aria-label={facts.price.title}>
      <h3 className="lbl">{facts.price.title}</h3>
      {proposal.state === 'none' ? (
        <p className="s2 muted">{words.none[proposal.why]}</p>
      ) : (
        <>
          <p className="strong">{words.value(format.number(proposal.value, 2), proposal.points)}</p>
          <PriceGrounds cost={cost} proposal={proposal} />
          <p className="s2 faint">{facts.price.note}</p>
        </>
      )}
    </section>
  );
}
