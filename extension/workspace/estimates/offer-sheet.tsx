import { CopyPlus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { openQuestions } from '#shared/costs/open-questions.ts';
import { planOf, plansOf } from '#shared/costs/versions.ts';
import type { Scenario } from '#shared/model/fee.ts';

import { isDay } from '../fields/read-figure.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { Ask } from './ask.tsx';
import { Changes } from './changes.tsx';
import { LineList } from './line-list.tsx';
import { PlanBar, PlanTable } from './plans.tsx';
import { TermsEditor } from './terms-editor.tsx';
import type { Costs } from './use-costs.ts';
import { type OfPlan, useOffer } from './use-offers.ts';

const views = ['lines', 'terms', 'plans', 'changes', 'questions'] as const;
type View = (typeof views)[number];

type OfferSheetProps = {
  costs: Costs;
  scenario: Scenario;
  vendorId: string;
  onVendor: (vendorId: string) => void;
};

/** One vendor's offer: its lines and terms by hand, what changed since the last quote, what is still to be asked. */
export function OfferSheet({ costs, scenario, vendorId, onVendor }: OfferSheetProps) {
  const words = useMessages().estimates.offer;
  const { snapshot } = useScene();
  const [view, setView] = useState<View>('lines');
  const [picked, setPicked] = useState('');
  const plans = plansOf(snapshot, vendorId);
  const plan = plans.includes(picked) ? picked : planOf(snapshot, vendorId);
  const { estimate } = useOffer(vendorId, plan);
  const questions = estimate ? openQuestions(estimate, costs.brief.areas).length : 0;
  const counts: Partial<Record<View, number>> = { questions, plans: plans.length };
  const shown = views.filter((one) => one !== 'plans' || plans.length > 1);
  const current = shown.includes(view) ? view : 'lines';
  const key = `${vendorId} ${plan}`;
  return (
    <Sheet title={words.title} className="es-offer">
      <div className="row wrap es-pick">
        <label className="row">
          <span className="lbl">{words.vendor}</span>
          <select
            className="in"
            lang="ja"
            value={vendorId}
            onChange={(event) => onVendor(event.currentTarget.value)}
          >
            {snapshot.vendors.map((vendor) => (
              <option key={vendor.id} value={vendor.id}>
                {nameOf(vendor)}
              </option>
            ))}
          </select>
        </label>
        <span className="grow" />
        <Segmented
          label={words.view}
          hideLabel
          options={shown.map((value) => ({
            value,
            label: `${words.tab[value]}${counts[value] === undefined ? '' : ` ${counts[value]}`}`,
          }))}
          value={current}
          onChange={setView}
        />
      </div>
      <PlanBar key={`plan ${key}`} vendorId={vendorId} plan={plan} onPlan={setPicked} />
      <OfferHead key={`head ${key}`} vendorId={vendorId} plan={plan} />
      {current === 'lines' && (
        <LineList key={`lines ${key}`} vendorId={vendorId} plan={plan} costs={costs} />
      )}
      {current === 'terms' && <TermsEditor key={`terms ${key}`} vendorId={vendorId} plan={plan} />}
      {current === 'plans' && <PlanTable vendorId={vendorId} costs={costs} scenario={scenario} />}
      {current === 'changes' && <Changes vendorId={vendorId} plan={plan} costs={costs} />}
      {current === 'questions' && <Ask vendorId={vendorId} plan={plan} costs={costs} />}
    </Sheet>
  );
}

function OfferHead({ vendorId, plan }: OfPlan) {
  const { offer: words } = useMessages().estimates;
  const { bad } = useMessages().brief;
  const { estimate, save, draftKey, nextVersion } = useOffer(vendorId, plan);
  return (
    <div className="es-head">
      <SavedField
        draftKey={draftKey('label')}
        label={words.label}
        maxLength={300}
        lang="ja"
        value={estimate?.label ?? ''}
        onSave={(label) => save(() => ({ label }))}
      />
      <SavedField
        draftKey={draftKey('receivedOn')}
        label={words.receivedOn}
        placeholder="2026-11-12"
        value={estimate?.receivedOn ?? ''}
        problem={(text) => (text.trim() === '' || isDay(text.trim()) ? undefined : bad.day)}
        onSave={(text) => save(() => ({ receivedOn: text.trim() === '' ? null : text.trim() }))}
      />
      {estimate && (
        <div className="row es-ver">
          <span className="s2 muted">{words.versionOf(estimate.version, '')}</span>
          <Button icon={CopyPlus} onClick={() => void nextVersion()}>
            {words.newVersion}
          </Button>
        </div>
      )}
    </div>
  );
}
