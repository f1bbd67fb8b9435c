import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { PriceCalculation, PriceGrounds } from '#extension/ui/price-grounds.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { marketLowYen } from '#shared/costs/band-position.ts';
import { priceProposal } from '#shared/costs/price-proposal.ts';
import type { VendorCost } from '#shared/costs/vendor-costs.ts';

import type { Costs } from './use-costs.ts';

/** What criterion 4.2 would come to on fixed anchors, with the calculation; raters set the score, not this page. */
export function PriceProposals({ costs }: { costs: Costs }) {
  const words = useMessages().estimates;
  return (
    <Sheet title={words.price.title}>
      <ul className="cav">
        {costs.costs.map((cost) => (
          <Proposal key={cost.vendorId} cost={cost} costs={costs} />
        ))}
      </ul>
      <p className="s2 muted cav-g">{words.costs.proposal.note}</p>
    </Sheet>
  );
}

function Proposal({ cost, costs }: { cost: VendorCost; costs: Costs }) {
  const { proposal: words } = useMessages().estimates.costs;
  const format = useFormat();
  const market = marketLowYen(costs.brief.areas, costs.pricing);
  const proposal = priceProposal(cost, costs.brief, market);
  return (
    <li>
      <div className="grow">
        <p>
          <b lang="ja">{costs.name(cost.vendorId)}</b>{' '}
          {proposal.state === 'proposed'
            ? words.value(format.number(proposal.value, 2), proposal.points)
            : words.none[proposal.why]}
        </p>
        {proposal.state === 'proposed' ? (
          <PriceGrounds cost={cost} proposal={proposal} />
        ) : (
          <PriceCalculation cost={cost} />
        )}
      </div>
    </li>
  );
}
