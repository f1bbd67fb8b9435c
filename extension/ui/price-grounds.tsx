import { sumSentence } from '#shared/costs/cost-sentences.ts';
import type { PriceProposal } from '#shared/costs/price-proposal.ts';
import type { VendorCost } from '#shared/costs/vendor-costs.ts';

import { useMessages } from './language.tsx';

type PriceGroundsProps = {
  cost: VendorCost;
  proposal: Extract<PriceProposal, { state: 'proposed' }>;
};

/** What a proposal for criterion 4.2 rests on: its anchors, and why the points are lower than the value. */
export function PriceGrounds({ cost, proposal }: PriceGroundsProps) {
  const { proposal: words } = useMessages().estimates.costs;
  const [left, right] = proposal.between;
  return (
    <>
      <p className="s2 muted">
        {words.line(words.anchor(left), words.anchor(right), proposal.yen)}
      </p>
      {proposal.cautions.map((caution) => (
        <p key={caution} className="s2 muted">
          {words.cautions[caution]}
        </p>
      ))}
      <PriceCalculation cost={cost} />
    </>
  );
}

/** How the cost of twelve months in the base case adds up, folded. */
export function PriceCalculation({ cost }: { cost: VendorCost }) {
  const { price, costs } = useMessages().estimates;
  return (
    <details className="s2 muted">
      <summary>{price.why}</summary>
      <p lang="ja">{sumSentence(cost.scenarios.base, 12, costs)}</p>
    </details>
  );
}
