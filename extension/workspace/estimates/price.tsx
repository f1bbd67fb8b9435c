import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { marketLowYen } from '#shared/costs/band-position.ts';
import { sumSentence } from '#shared/costs/cost-sentences.ts';
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
  const { costs: terms, price } = useMessages().estimates;
  const format = useFormat();
  const { proposal: words } = terms;
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
        {proposal.state === 'proposed' && (
          <>
            <p className="s2 muted">
              {words.line(
                words.anchor(proposal.between[0]),
                words.anchor(proposal.between[1]),
                proposal.yen,
              )}
            </p>
            {proposal.cautions.map((caution) => (
              <p key={caution} className="s2 muted">
                {words.cautions[caution]}
              </p>
            ))}
          </>
        )}
        <details className="s2 muted">
          <summary>{price.why}</summary>
          <p lang="ja">{sumSentence(cost.scenarios.base, 12, terms)}</p>
        </details>
      </div>
    </li>
  );
}
