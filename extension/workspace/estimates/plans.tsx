import { Check, Plus, Trash2 } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import { planCosts, type VendorCost } from '#shared/costs/vendor-costs.ts';
import type { Scenario } from '#shared/model/fee.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { Choice } from './choice.tsx';
import { OfferTable } from './fee-table.tsx';
import type { Costs } from './use-costs.ts';
import { type OfPlan, useOffer } from './use-offers.ts';
import { usePlans } from './use-plans.ts';

type PlanBarProps = OfPlan & { onPlan: (plan: string) => void };

/** Which plan of the vendor is shown, which one is compared with the other vendors, and another plan. */
export function PlanBar({ vendorId, plan, onPlan }: PlanBarProps) {
  const { plans: words } = useMessages().estimates;
  const { draftKey } = useOffer(vendorId, plan);
  const { plans, counts, add, choose, rename, remove } = usePlans(vendorId);
  if (plans.length === 0) return null;
  const addPlan = async () => {
    const name = await add(plan);
    if (name !== '') onPlan(name);
  };
  const isTaken = (name: string) => name !== plan && plans.includes(name);
  return (
    <div className="row wrap es-plan">
      {plans.length > 1 && (
        <>
          <Choice
            label={words.plan}
            value={plan}
            options={plans.map((value) => ({ value, label: value === '' ? words.unnamed : value }))}
            onChange={onPlan}
          />
          <SavedField
            draftKey={draftKey('plan')}
            label={words.name}
            maxLength={100}
            lang="ja"
            value={plan}
            problem={(text) => (isTaken(text.trim()) ? words.taken : undefined)}
            onSave={async (text) => {
              const name = text.trim();
              const done = name !== '' && (await rename(plan, name));
              if (done) onPlan(name);
              return done;
            }}
          />
          {plan === counts ? (
            <Tag>{words.counts}</Tag>
          ) : (
            <Button icon={Check} onClick={() => void choose(plan)}>
              {words.choose}
            </Button>
          )}
          <IconButton icon={Trash2} small label={words.remove} onClick={() => void remove(plan)} />
        </>
      )}
      <Button icon={Plus} variant="plain" onClick={() => void addPlan()}>
        {words.add}
      </Button>
    </div>
  );
}

/** The plans of one vendor side by side, and which of them counts. */
export function PlanTable(props: { vendorId: string; costs: Costs; scenario: Scenario }) {
  const { vendorId, costs, scenario } = props;
  const { plans: words } = useMessages().estimates;
  const { counts, choose } = usePlans(vendorId);
  const offers = planCosts(costs.snapshot, vendorId, costs.pricing);
  const headOf = ({ plan }: VendorCost) => (
    <button
      type="button"
      className="ft-v"
      aria-pressed={plan === counts}
      onClick={() => void choose(plan)}
    >
      {plan === '' ? words.unnamed : plan}{' '}
      <span className="faint ft-d">{plan === counts ? words.counts : words.choose}</span>
    </button>
  );
  return (
    <div className="es-table">
      <OfferTable offers={offers} brief={costs.brief} scenario={scenario} headOf={headOf} />
    </div>
  );
}
