import { ArrowUp, ListPlus, Plus, Trash2 } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type Risk, riskFamilies } from '#shared/model/plan.ts';

import { numbered, withEntry, withMoved, withoutEntry } from '../brief/brief-edits.ts';
import { nameOf } from '../matrix/vendor-input.ts';
import { withUsualRisks } from './plan-edits.ts';
import { Choice, DayField, LineField } from './plan-fields.tsx';
import { usePlan } from './use-plan.ts';
import { useUsual } from './use-usual.ts';

const riskLimit = 100;
const emptyRisk: Risk = {
  family: 'quality',
  vendorId: null,
  text: '',
  counter: '',
  owner: '',
  dueOn: null,
};

/** The risk register: what may happen, what is done against it, by whom until when. */
export function Risks() {
  const words = useMessages().plan;
  const usual = useUsual();
  const { fields, save } = usePlan();
  const { risks } = fields;
  const families = new Set(risks.map(({ family }) => family));
  return (
    <Sheet title={words.risks.title} actions={<span className="s2 muted">{words.risks.hint}</span>}>
      {risks.length === 0 && <p className="muted">{words.risks.empty}</p>}
      <ol className="sm-list">
        {numbered(risks).map(({ entry, place }) => (
          <RiskCard key={place} risk={entry} place={place} />
        ))}
      </ol>
      <div className="row wrap">
        {risks.length < riskLimit && (
          <Button
            icon={Plus}
            variant="plain"
            onClick={() =>
              void save(({ risks: now }) => ({ risks: [...now, emptyRisk] }), words.added)
            }
          >
            {words.risks.add}
          </Button>
        )}
        {families.size < riskFamilies.length && (
          <Button
            icon={ListPlus}
            variant="plain"
            onClick={() =>
              void save(({ risks: now }) => ({ risks: withUsualRisks(now, usual) }), words.filled)
            }
          >
            {words.fill}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function RiskCard({ risk, place }: { risk: Risk; place: number }) {
  const words = useMessages().plan.risks;
  const { save, draftKey } = usePlan();
  const set = (part: Partial<Risk>) =>
    save(({ risks }) => ({ risks: withEntry(risks, place, part) }));
  const line = (field: 'text' | 'counter' | 'owner') => (
    <LineField
      draftKey={draftKey(`risk ${place} ${field}`)}
      label={words[field]}
      {...(field === 'owner' ? {} : { form: 'area', rows: 2 })}
      value={risk[field]}
      onSave={(text) => set({ [field]: text })}
    />
  );
  return (
    <li className="sm-card">
      <RiskHead risk={risk} place={place} set={set} />
      <div className="sm-two">
        {line('text')}
        {line('counter')}
        {line('owner')}
        <DayField
          draftKey={draftKey(`risk ${place} dueOn`)}
          label={words.dueOn}
          value={risk.dueOn}
          onSave={(dueOn) => set({ dueOn })}
        />
      </div>
    </li>
  );
}

function RiskHead({
  risk,
  place,
  set,
}: {
  risk: Risk;
  place: number;
  set: (part: Partial<Risk>) => Promise<boolean>;
}) {
  const { plan, summary } = useMessages();
  const words = plan.risks;
  const { save, snapshot } = usePlan();
  const vendors = snapshot.vendors.map((vendor) => ({ value: vendor.id, label: nameOf(vendor) }));
  return (
    <div className="row">
      <Choice
        label={words.cell(words.family, place + 1)}
        options={riskFamilies.map((value) => ({ value, label: summary.families[value] }))}
        value={risk.family}
        onChange={(family) => void set({ family })}
      />
      <Choice
        label={words.cell(words.vendor, place + 1)}
        options={[{ value: '', label: summary.allVendors }, ...vendors]}
        value={risk.vendorId ?? ''}
        onChange={(vendorId) => void set({ vendorId: vendorId === '' ? null : vendorId })}
      />
      <span className="grow" />
      <IconButton
        icon={ArrowUp}
        small
        label={words.up(place + 1)}
        disabled={place === 0}
        onClick={() =>
          void save(({ risks }) => ({ risks: withMoved(risks, place, -1) }), words.moved)
        }
      />
      <IconButton
        icon={Trash2}
        small
        label={plan.remove(words.name(place + 1))}
        onClick={() =>
          void save(({ risks }) => ({ risks: withoutEntry(risks, place) }), plan.removed)
        }
      />
    </div>
  );
}
