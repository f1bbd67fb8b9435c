import { ExternalLink } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { plansOf } from '#shared/costs/versions.ts';

import { useVendorScene } from '../scene.tsx';
import { workspaceAddress } from '../workspace-address.ts';
import { CarriedLines } from './carried-lines.tsx';
import { Choice } from './choice.tsx';
import { useFactActions } from './use-fact-actions.ts';
import { useOffer } from './use-offer.ts';
import { VersionChanges } from './version-changes.tsx';

/** The vendor's offer in a line, the way to a new version of it, and what changed since the last. */
export function OfferSection() {
  const { offer: words } = useMessages().facts;
  const format = useFormat();
  const { vendor } = useVendorScene();
  const { newest, older } = useOffer();
  const { renew } = useFactActions();
  if (newest === null) return null;
  const { version, feeLines, terms } = newest;
  const title = words.plan(words.title(format.number(version)), newest.plan);
  return (
    <section className="p-sec" aria-label={title}>
      <div className="row between">
        <h2 className="lbl">{title}</h2>
        <a
          className="row s2 fact-open"
          href={workspaceAddress('estimates')}
          target="_blank"
          rel="noreferrer"
        >
          {words.toWorkspace}
          <Icon of={ExternalLink} small />
        </a>
      </div>
      <div className="row between wrap">
        <p className="s2 muted">
          {words.summary(format.number(feeLines.length), format.number(terms.length))}
        </p>
        <Button
          variant="plain"
          size="small"
          title={words.renewHint}
          onClick={() => void renew(vendor.id, version + 1)}
        >
          {words.renew}
        </Button>
      </div>
      <PlanSelect plan={newest.plan} />
      {older !== null && <VersionChanges newest={newest} older={older} />}
      {older !== null && <CarriedLines newest={newest} older={older} />}
    </section>
  );
}

/** Which of several plans of the vendor is compared with the others. */
function PlanSelect({ plan }: { plan: string }) {
  const { offer: words } = useMessages().facts;
  const { snapshot, vendor } = useVendorScene();
  const { choosePlan } = useFactActions();
  const plans = plansOf(snapshot, vendor.id);
  if (plans.length < 2) return null;
  return (
    <Choice
      label={words.whichPlan}
      value={plan}
      options={plans.map((id) => ({ id, label: id === '' ? words.unnamedPlan : id }))}
      onChange={(chosen) => void choosePlan(vendor.id, chosen)}
    />
  );
}
