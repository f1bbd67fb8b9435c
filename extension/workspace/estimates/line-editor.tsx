import { useMessages } from '#extension/ui/language.tsx';
import { Switch } from '#extension/ui/switch.tsx';
import { lineSentence } from '#shared/costs/cost-sentences.ts';
import type { CostedLine } from '#shared/costs/vendor-costs.ts';
import { type FeeLine, feeRoles } from '#shared/model/estimate.ts';
import { currencies, feeBases, feeUnits, measures, taxStates } from '#shared/model/fee.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { Choice, optionsOf } from './choice.tsx';
import { ClauseEditor } from './clause-editor.tsx';
import { DecimalField } from './decimal-field.tsx';
import { withBasis, withUnit } from './line-edits.ts';
import { PriceEditor } from './price-editor.tsx';
import { type OfPlan, useOffer } from './use-offers.ts';

type LineEditorProps = OfPlan & { line: FeeLine; costed: CostedLine | undefined };

/** Everything that one line of an offer says. */
export function LineEditor({ line, vendorId, plan, costed }: LineEditorProps) {
  const { line: words, costs } = useMessages().estimates;
  const { saveLine, draftKey } = useOffer(vendorId, plan);
  const key = (field: string) => draftKey(`${line.id} ${field}`);
  const set = (part: Partial<FeeLine>) => saveLine(line.id, part);
  const sentence = costed ? lineSentence(costed, costs) : '';
  return (
    <div className="es-edit">
      <div className="es-grid">
        <SavedField
          draftKey={key('label')}
          label={words.label}
          maxLength={300}
          lang="ja"
          value={line.label}
          onSave={(label) => set({ label })}
        />
        <Kinds line={line} onSave={set} />
        <PriceEditor line={line} draftKey={key} onSave={set} />
        <Amounts line={line} draftKey={key} onSave={set} />
        <SavedField
          draftKey={key('condition')}
          label={words.condition}
          maxLength={300}
          lang="ja"
          value={line.condition}
          onSave={(condition) => set({ condition })}
        />
      </div>
      <p className="s2 faint">{words.limitHint}</p>
      {line.role === 'option' && (
        <Switch on={line.taken} onChange={(taken) => void set({ taken })}>
          {words.taken}
        </Switch>
      )}
      {line.performance && (
        <ClauseEditor
          clause={line.performance}
          draftKey={key}
          onSave={(performance) => set({ performance })}
        />
      )}
      {sentence !== '' && (
        <p className="s2 muted">
          <b>{words.calculation(costs.scenarios.base)}</b> {sentence}
        </p>
      )}
    </div>
  );
}

type PartProps = { line: FeeLine; onSave: (set: Partial<FeeLine>) => Promise<boolean> };

/** What kind of fee it is. */
function Kinds({ line, onSave }: PartProps) {
  const { line: words, costs } = useMessages().estimates;
  return (
    <>
      <Choice
        label={words.pricing}
        value={line.pricing}
        options={optionsOf(['stated', 'included', 'separate'], words.pricings)}
        onChange={(pricing) => void onSave({ pricing })}
      />
      <Choice
        label={words.basis}
        value={line.basis}
        options={optionsOf(feeBases, costs.bases)}
        onChange={(basis) => void onSave(withBasis(line, basis))}
      />
      <Choice
        label={words.unit}
        value={line.unit}
        options={optionsOf(feeUnits, costs.units)}
        onChange={(unit) => void onSave(withUnit(line, unit))}
      />
      <Choice
        label={words.role}
        value={line.role}
        options={optionsOf(feeRoles, costs.roles)}
        onChange={(role) => void onSave({ role, taken: true })}
      />
      <Choice
        label={words.tax}
        value={line.tax}
        options={optionsOf(taxStates, costs.taxes)}
        onChange={(tax) => void onSave({ tax })}
      />
      <Choice
        label={words.currency}
        value={line.currency}
        options={currencies.map((value) => ({ value, label: value }))}
        onChange={(currency) => void onSave({ currency })}
      />
    </>
  );
}

/** What the price is multiplied by, and between which limits it stays. */
function Amounts({ line, draftKey, onSave }: PartProps & { draftKey: (field: string) => string }) {
  const { line: words, costs } = useMessages().estimates;
  return (
    <>
      <Choice
        label={words.measure}
        value={line.measure ?? 'none'}
        options={[
          { value: 'none' as const, label: words.noMeasure },
          ...optionsOf(measures, costs.measures),
        ]}
        onChange={(measure) => void onSave({ measure: measure === 'none' ? null : measure })}
      />
      <DecimalField
        draftKey={draftKey('ownVolume')}
        label={words.ownVolume}
        value={line.ownVolume}
        onSave={(ownVolume) => onSave({ ownVolume })}
      />
      {(['minimum', 'maximum'] as const).map((limit) => (
        <DecimalField
          key={limit}
          draftKey={draftKey(limit)}
          label={words[limit]}
          value={line[limit] === 'none' ? words.none : line[limit]}
          word={words.none}
          onWord={() => onSave({ [limit]: 'none' })}
          onSave={(value) => onSave({ [limit]: value })}
        />
      ))}
    </>
  );
}
