import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { lineSentence } from '#shared/costs/cost-sentences.ts';
import { newFeeLine } from '#shared/costs/new-line.ts';
import type { CostedLine } from '#shared/costs/vendor-costs.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { priceText } from './fee-table.tsx';
import { LineEditor } from './line-editor.tsx';
import type { Costs } from './use-costs.ts';
import { type OfPlan, useOffer } from './use-offers.ts';

const lineLimit = 100;

/** The lines of an offer, one of them open for editing. */
export function LineList({ vendorId, plan, costs }: OfPlan & { costs: Costs }) {
  const { offer: words } = useMessages().estimates;
  const { estimate, save, newId } = useOffer(vendorId, plan);
  const [open, setOpen] = useState('');
  const lines = estimate?.feeLines ?? [];
  const costed = costs.ofPlan(vendorId, plan)?.scenarios.base.lines ?? [];
  const add = () => {
    const line = newFeeLine(newId());
    setOpen(line.id);
    void save(({ feeLines }) => ({ feeLines: [...feeLines, line] }), words.lineAdded);
  };
  return (
    <>
      {lines.length === 0 && <p className="muted">{words.noLines}</p>}
      <ul className="es-lines-list">
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            vendorId={vendorId}
            plan={plan}
            costed={costed.find((one) => one.line.id === line.id)}
            open={open === line.id}
            onOpen={() => setOpen(open === line.id ? '' : line.id)}
          />
        ))}
      </ul>
      {lines.length < lineLimit && (
        <Button icon={Plus} variant="plain" onClick={add}>
          {words.addLine}
        </Button>
      )}
    </>
  );
}

type LineProps = OfPlan & {
  line: FeeLine;
  costed: CostedLine | undefined;
  open: boolean;
  onOpen: () => void;
};

function Line({ line, vendorId, plan, costed, open, onOpen }: LineProps) {
  const words = useMessages().estimates;
  const { save } = useOffer(vendorId, plan);
  const label = line.label === '' ? words.costs.unnamed : line.label;
  const sentence = costed ? lineSentence(costed, words.costs) : '';
  return (
    <li>
      <div className="row">
        <button type="button" className="es-line" aria-expanded={open} onClick={onOpen}>
          <Icon of={open ? ChevronDown : ChevronRight} small />
          <span className="strong clip" lang="ja">
            {label}
          </span>
          <span className="nb num">
            {line.pricing === 'stated' ? priceText(line, words) : words.line.pricings[line.pricing]}
          </span>
          <span className="s2 faint nb">{words.costs.units[line.unit]}</span>
          <span className="s2 muted clip grow es-calc" title={sentence}>
            {sentence}
          </span>
          <span className="s2 faint nb">
            {line.evidenceId === null ? words.offer.byHand : words.offer.fromEvidence}
          </span>
        </button>
        <IconButton
          icon={Trash2}
          small
          label={words.offer.removeLine(label)}
          onClick={() =>
            void save(
              ({ feeLines }) => ({ feeLines: feeLines.filter(({ id }) => id !== line.id) }),
              words.offer.lineRemoved,
            )
          }
        />
      </div>
      {open && <LineEditor line={line} vendorId={vendorId} plan={plan} costed={costed} />}
    </li>
  );
}
