import { Check, Circle } from 'lucide-react';

import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { VisuallyHidden } from '#extension/ui/visually-hidden.tsx';
import type { Purpose } from '#shared/model/purpose.ts';
import { weightPresets } from '#shared/rubric/weight-presets.ts';
import { briefReadiness } from '#shared/scoring/readiness.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { isDay } from '../fields/read-figure.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { PurposeChoice } from '../frame/new-evaluation.tsx';
import { useScene } from '../frame/scene.tsx';
import { useBrief } from './use-brief.ts';

/** What must be there before axes 1 and 2 are scored. */
export function ReadinessList() {
  const words = useMessages().brief.readiness;
  const format = useFormat();
  const { snapshot } = useScene();
  const { ready, missing } = briefReadiness(snapshot.brief);
  const { weightsFixedAt } = snapshot.evaluation;
  const parts = (['issues', 'kgi', 'scope'] as const).map((part) => ({
    label: words[part],
    done: !missing.includes(part),
  }));
  const weights = {
    label:
      weightsFixedAt === null ? words.weights : words.weightsAt(format.dateTime(weightsFixedAt)),
    done: weightsFixedAt !== null,
  };
  return (
    <Sheet title={words.title}>
      <ul className="rdy">
        {[...parts, weights].map(({ label, done }) => (
          <li key={label} className={done ? undefined : 'todo'}>
            <Icon of={done ? Check : Circle} small />
            <span>
              {label}
              <VisuallyHidden>{` ${done ? words.done : words.missing}`}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ul>
      <p className="s2 muted">{ready ? words.ready : words.notReady}</p>
      <Independence />
    </Sheet>
  );
}

function Independence() {
  const words = useMessages().brief.readiness;
  const { evaluation, saveEvaluation } = useBrief();
  const { independent } = evaluation;
  return (
    <label className="row s2 br-c">
      <input
        type="checkbox"
        className="ck"
        checked={independent}
        onChange={() => void saveEvaluation({ independent: !independent })}
      />
      <span>{words.independent}</span>
    </label>
  );
}

/** Why the work goes out, and what it must come to. */
export function PurposeAndKgi() {
  const words = useMessages().brief.purpose;
  const { fields, evaluation, save, saveEvaluation, draftKey } = useBrief();
  const choose = (purpose: Purpose) => {
    const fixed = evaluation.weightsFixedAt !== null;
    const set = fixed ? { purpose } : { purpose, weights: weightPresets[purpose].weights };
    void saveEvaluation(set, fixed ? words.changedOnly : words.changed);
  };
  return (
    <Sheet title={words.title}>
      <PurposeChoice value={evaluation.purpose} onChange={choose} />
      <SavedField
        draftKey={draftKey('kgi')}
        label={words.kgi}
        form="area"
        maxLength={2000}
        lang="ja"
        placeholder={words.kgiExample}
        value={fields.kgi}
        onSave={(kgi) => save({ kgi })}
      />
    </Sheet>
  );
}

const yenLimit = 1_000_000_000_000;
const countLimit = 1_000_000_000;

/** How much, for how much money, from when. */
export function Volumes() {
  const { volumes: words, bad } = useMessages().brief;
  const { fields, save, draftKey } = useBrief();
  const { budgetYen, ceilingYen } = fields;
  const figure = (
    field:
      | 'monthlySalesYen'
      | 'ordersPerMonth'
      | 'ordersAtPeak'
      | 'inquiriesPerMonth'
      | 'budgetYen'
      | 'ceilingYen',
    label: string,
  ) => {
    const isYen = field.endsWith('Yen');
    return (
      <FigureField
        draftKey={draftKey(field)}
        label={label}
        value={fields[field]}
        unit={isYen ? words.yen : words.perMonth}
        rules={{ max: isYen ? yenLimit : countLimit }}
        onSave={(value) => save({ [field]: value })}
      />
    );
  };
  return (
    <Sheet title={words.title} className="kv">
      {figure('monthlySalesYen', words.sales)}
      {figure('ordersPerMonth', words.orders)}
      {figure('ordersAtPeak', words.peak)}
      {figure('inquiriesPerMonth', words.inquiries)}
      {figure('budgetYen', words.budget)}
      {figure('ceilingYen', words.ceiling)}
      {budgetYen !== null && ceilingYen !== null && ceilingYen < budgetYen && (
        <p className="s2 muted">{words.ceilingLow}</p>
      )}
      <SavedField
        draftKey={draftKey('startOn')}
        label={words.startOn}
        placeholder="2027-01-12"
        value={fields.startOn ?? ''}
        problem={(text) => (text.trim() === '' || isDay(text.trim()) ? undefined : bad.day)}
        onSave={(text) => save({ startOn: text.trim() === '' ? null : text.trim() })}
      />
    </Sheet>
  );
}

/** Who buys. */
export function People() {
  const { people: words, bad } = useMessages().brief;
  const { fields, evaluation, save, saveEvaluation, draftKey } = useBrief();
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      <SavedField
        draftKey={draftKey('title')}
        label={words.evaluation}
        maxLength={300}
        lang="ja"
        value={evaluation.title}
        problem={(text) => (text.trim() === '' ? bad.missing : undefined)}
        onSave={(title) => saveEvaluation({ title: title.trim() })}
      />
      <SavedField
        draftKey={draftKey('company')}
        label={words.company}
        maxLength={300}
        lang="ja"
        value={fields.company}
        onSave={(company) => save({ company })}
      />
      <SavedField
        draftKey={draftKey('author')}
        label={words.author}
        maxLength={300}
        lang="ja"
        value={fields.author}
        onSave={(author) => save({ author })}
      />
    </Sheet>
  );
}
