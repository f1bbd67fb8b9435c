import { useEffect, useRef } from 'react';

import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { FeeLine } from '#shared/model/estimate.ts';

import { Choice } from './choice.tsx';
import {
  type ClauseForm,
  clauseFormOf,
  clauseOfDraft,
  type ClauseTrouble,
  incentiveStates,
  lineOfClause,
  salesBases,
} from './clause-form.ts';
import { EditActions } from './edit-actions.tsx';
import { useEditForm } from './use-edit-form.ts';
import { useFactActions } from './use-fact-actions.ts';

type ClauseEditorProps = { offerId: string; line: FeeLine; onClose: () => void };

/** What a fee by result settles, in the place where it is asked for. What is typed is a draft at once. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { facts, estimates } = useMessages();
  const { line: words } = estimates;
  const first = useRef<HTMLInputElement>(null);
  const { form, change, trouble, save, cancel } = useClauseForm(props);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className="bare stack fact-edit" aria-label={words.clause}>
      <Field
        ref={first}
        label={words.counts}
        value={form.counts}
        onChange={(counts) => change({ counts })}
        maxLength={300}
        lang="ja"
      />
      <Choice
        label={words.salesBase}
        value={form.salesBase}
        options={salesBases.map((id) => ({ id, label: words.salesBases[id] }))}
        onChange={(salesBase) => change({ salesBase })}
      />
      {(['period', 'measuredBy'] as const).map((name) => (
        <Field
          key={name}
          label={words[name]}
          value={form[name]}
          onChange={(text) => change({ [name]: text })}
          maxLength={300}
          lang="ja"
        />
      ))}
      <div className="pair">
        {(['minimum', 'maximum'] as const).map((name) => (
          <Field
            key={name}
            label={words[name]}
            value={form[name]}
            onChange={(text) => change({ [name]: text })}
            error={trouble?.field === name ? words.bad : undefined}
          />
        ))}
      </div>
      <p className="s2 muted">{words.limitHint}</p>
      <Incentive form={form} change={change} trouble={trouble} />
      <EditActions label={facts.checks.save} onSave={save} onCancel={cancel} />
    </fieldset>
  );
}

type PartProps = {
  form: ClauseForm;
  change: (part: Partial<ClauseForm>) => void;
  trouble: ClauseTrouble | null;
};

function Incentive({ form, change, trouble }: PartProps) {
  const { line: words } = useMessages().estimates;
  const labels = { target: words.target, percent: words.addedPercent, amount: words.addedAmount };
  return (
    <>
      <Choice
        label={words.incentive}
        value={form.incentive}
        options={incentiveStates.map((id) => ({ id, label: words.incentives[id] }))}
        onChange={(incentive) => change({ incentive })}
      />
      {form.incentive === 'stated' && (
        <div className="pair">
          {(['target', 'percent', 'amount'] as const).map((name) => (
            <Field
              key={name}
              label={labels[name]}
              value={form[name]}
              onChange={(text) => change({ [name]: text })}
              error={trouble?.field === name ? words.bad : undefined}
            />
          ))}
        </div>
      )}
    </>
  );
}

function useClauseForm({ offerId, line, onClose }: ClauseEditorProps) {
  const { facts, estimates } = useMessages();
  const { none } = estimates.line;
  const { settle } = useFactActions();
  return useEditForm<ClauseForm, ClauseTrouble>({
    draftKey: `clause:${offerId}:${line.id}`,
    formOf: (draft) => clauseOfDraft(draft, clauseFormOf(line, none)),
    saveLabel: facts.checks.save,
    onSave: async (form) => {
      const set = lineOfClause(form, none);
      return 'field' in set ? set : settle(offerId, line, set);
    },
    onClose,
  });
}
