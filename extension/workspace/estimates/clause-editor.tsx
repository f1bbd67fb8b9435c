import { useMessages } from '#extension/ui/language.tsx';
import type { PerformanceTerms } from '#shared/model/estimate.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { Choice, optionsOf } from './choice.tsx';
import { DecimalField } from './decimal-field.tsx';

type ClauseEditorProps = {
  clause: PerformanceTerms;
  draftKey: (field: string) => string;
  onSave: (clause: PerformanceTerms) => Promise<boolean>;
};

/** What a fee by result has to settle. */
export function ClauseEditor({ clause, draftKey, onSave }: ClauseEditorProps) {
  const { line: words } = useMessages().estimates;
  const { incentive } = clause;
  const stated = incentive !== null && incentive !== 'none' ? incentive : null;
  const line = (field: 'counts' | 'period' | 'measuredBy') => (
    <div className="es-two">
      <SavedField
        draftKey={draftKey(`clause ${field}`)}
        label={words[field]}
        maxLength={300}
        lang="ja"
        value={clause[field]}
        onSave={(text) => onSave({ ...clause, [field]: text })}
      />
    </div>
  );
  return (
    <fieldset className="es-clause">
      <legend className="lbl">{words.clause}</legend>
      <div className="es-grid">
        <Choice
          label={words.salesBase}
          value={clause.salesBase}
          options={optionsOf(['unknown', 'net', 'gross'], words.salesBases)}
          onChange={(salesBase) => void onSave({ ...clause, salesBase })}
        />
        {line('counts')}
        {line('period')}
        {line('measuredBy')}
        <Choice
          label={words.incentive}
          value={stated ? 'stated' : incentive === 'none' ? 'none' : 'unknown'}
          options={optionsOf(['unknown', 'none', 'stated'], words.incentives)}
          onChange={(state) => void onSave({ ...clause, incentive: incentiveFor(state, stated) })}
        />
        {stated && (
          <Incentive
            stated={stated}
            draftKey={draftKey}
            onSave={(next) => onSave({ ...clause, incentive: next })}
          />
        )}
      </div>
    </fieldset>
  );
}

type IncentiveProps = {
  stated: Stated;
  draftKey: (field: string) => string;
  onSave: (stated: Stated) => Promise<boolean>;
};

function Incentive({ stated, draftKey, onSave }: IncentiveProps) {
  const { line: words } = useMessages().estimates;
  return (
    <>
      <DecimalField
        draftKey={draftKey('incentive target')}
        label={words.target}
        value={stated.target}
        onSave={(target) => onSave({ ...stated, target: target ?? '0' })}
      />
      <DecimalField
        draftKey={draftKey('incentive percent')}
        label={words.addedPercent}
        value={stated.percent}
        onSave={(percent) => onSave({ ...stated, percent })}
      />
      <DecimalField
        draftKey={draftKey('incentive amount')}
        label={words.addedAmount}
        value={stated.amount}
        onSave={(amount) => onSave({ ...stated, amount })}
      />
    </>
  );
}

type Stated = Exclude<PerformanceTerms['incentive'], 'none' | null>;

function incentiveFor(
  state: 'unknown' | 'none' | 'stated',
  before: Stated | null,
): PerformanceTerms['incentive'] {
  if (state === 'stated') return before ?? { target: '0', percent: null, amount: null };
  return state === 'none' ? 'none' : null;
}
