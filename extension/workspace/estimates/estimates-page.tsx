import { ReceiptJapaneseYen, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { type Scenario, scenarios } from '#shared/model/fee.ts';

import { PageHead } from '../frame/page-head.tsx';
import { goTo } from '../frame/route.ts';
import { CostBars } from './cost-bars.tsx';
import { Crossings } from './crossing.tsx';
import { ExitCosts } from './exit-costs.tsx';
import { FeeTable } from './fee-table.tsx';
import { HireOrOutsource } from './hire.tsx';
import { MindList } from './mind-list.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { PriceProposals } from './price.tsx';
import { type Costs, useCosts } from './use-costs.ts';
import { VolumesSheet } from './volumes-sheet.tsx';

/** The offers side by side on one basis, what they cost, and what they leave open. */
export function EstimatesPage() {
  const words = useMessages().estimates;
  const costs = useCosts();
  const { vendors } = costs.snapshot;
  const [scenario, setScenario] = useState<Scenario>('base');
  const [planning, setPlanning] = useState(false);
  const [chosen, setChosen] = useState('');
  const vendorId = vendors.find(({ id }) => id === chosen)?.id ?? vendors[0]?.id ?? '';
  const openOffer = (id: string) => {
    setChosen(id);
    document.querySelector('.es-offer')?.scrollIntoView({ block: 'start' });
  };
  const any = costs.costs.length + costs.excluded.length > 0;
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {any && (
          <Segmented
            label={words.scenario}
            hideLabel
            options={scenarios.map((value) => ({ value, label: words.costs.scenarios[value] }))}
            value={scenario}
            onChange={setScenario}
          />
        )}
        <Button
          icon={SlidersHorizontal}
          aria-expanded={planning}
          onClick={() => setPlanning(!planning)}
        >
          {words.volumesButton}
        </Button>
      </PageHead>
      <div className="es">
        {planning && <VolumesSheet />}
        {any ? (
          <>
            <FeeTable costs={costs} scenario={scenario} onVendor={openOffer} />
            <div className="es2">
              <CostBars costs={costs} />
              <MindList costs={costs} />
            </div>
          </>
        ) : (
          <Empty hasVendors={vendors.length > 0} />
        )}
        {vendorId !== '' && (
          <OfferSheet costs={costs} scenario={scenario} vendorId={vendorId} onVendor={setChosen} />
        )}
        {any && <Judging costs={costs} />}
      </div>
    </>
  );
}

/** What follows from the costs: the points, the price of leaving, break-even, own people. */
function Judging({ costs }: { costs: Costs }) {
  return (
    <div className="es2">
      <div className="es">
        <PriceProposals costs={costs} />
        <ExitCosts costs={costs} />
      </div>
      <div className="es">
        <Crossings costs={costs} />
        <HireOrOutsource costs={costs} />
      </div>
    </div>
  );
}

function Empty({ hasVendors }: { hasVendors: boolean }) {
  const { empty: words } = useMessages().estimates;
  return (
    <EmptyState
      icon={ReceiptJapaneseYen}
      title={words.title}
      text={hasVendors ? words.text : words.noVendors}
      actions={
        hasVendors ? undefined : <Button onClick={() => goTo('matrix')}>{words.toMatrix}</Button>
      }
    />
  );
}
