import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { reviewMonths } from '#shared/model/plan.ts';

import { isDay } from '../fields/read-figure.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { goTo, routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { listedVendors } from '../matrix/decisions.ts';
import { useVendorNames } from '../results/use-result.ts';
import { AnswersSheet } from './answers-sheet.tsx';
import { BondsSheet } from './bonds-sheet.tsx';
import { CompareSheet } from './compare-sheet.tsx';
import { FiguresSheet } from './figures-sheet.tsx';
import { PromisesSheet } from './promises-sheet.tsx';
import { type Review, useOutcome } from './use-outcome.ts';

/** How the chosen vendor did after the contract, review by review. */
export function OutcomePage() {
  const words = useMessages().outcome;
  const { snapshot, comparison } = useScene();
  const listed = listedVendors(snapshot);
  const running = comparison.vendors.filter(({ excluded }) => excluded === null);
  const first = running.find(({ vendorId }) => listed.has(vendorId)) ?? running[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const [month, setMonth] = useState<Review['month']>(3);
  const vendorId = chosen ?? first?.vendorId;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {vendorId === undefined ? (
        <EmptyState
          icon={ClipboardCheck}
          title={words.noVendors.title}
          text={words.noVendors.text}
          actions={<Button onClick={() => goTo('matrix')}>{words.noVendors.action}</Button>}
        />
      ) : (
        <>
          <div className="row wrap oc-h">
            <VendorChoice value={vendorId} onChange={setChosen} />
            <Segmented
              label={words.month}
              options={reviewMonths.map((one) => ({
                value: String(one),
                label: words.months[one],
              }))}
              value={String(month)}
              onChange={(value) => setMonth(reviewMonths.find((one) => String(one) === value) ?? 3)}
            />
            <HeldOn review={{ vendorId, month }} />
          </div>
          <p className="s2 muted oc-l">
            {words.plan} <a href={routeAddress('summary')}>{words.toPlan}</a>
          </p>
          <Body key={`${vendorId} ${month}`} review={{ vendorId, month }} />
        </>
      )}
    </>
  );
}

function VendorChoice(props: { value: string; onChange: (vendorId: string) => void }) {
  const words = useMessages().outcome;
  const { snapshot } = useScene();
  const nameOf = useVendorNames();
  return (
    <label className="f">
      <span className="lbl">{words.vendor}</span>
      <select
        className="in"
        lang="ja"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {snapshot.vendors.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function HeldOn({ review }: { review: Review }) {
  const { outcome: words, brief } = useMessages();
  const { outcome, save, draftKey } = useOutcome(review);
  return (
    <SavedField
      key={`${review.vendorId} ${review.month}`}
      draftKey={draftKey('heldOn')}
      label={words.heldOn}
      placeholder="2027-04-12"
      value={outcome.heldOn ?? ''}
      problem={(text) => (text.trim() === '' || isDay(text.trim()) ? undefined : brief.bad.day)}
      onSave={(text) => save(() => ({ heldOn: text.trim() === '' ? null : text.trim() }))}
    />
  );
}

function Body({ review }: { review: Review }) {
  return (
    <div className="oc">
      <div className="oc-m">
        <CompareSheet review={review} />
        <PromisesSheet review={review} />
        <FiguresSheet review={review} />
        <BondsSheet review={review} />
      </div>
      <AnswersSheet review={review} />
    </div>
  );
}
