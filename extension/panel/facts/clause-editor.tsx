import { useEffect, useRef, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
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
import { useFactActions } from './use-fact-actions.ts';

type ClauseEditorProps = { offerId: string; line: FeeLine; onClose: () => void };

/** What a fee by result settles, in the place where it is asked for. What is typed is a draft at once. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { facts, estimates, words: common } = useMessages();
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
      <div className="row wrap">
        <Button variant="primary" keycap="Ctrl+Enter" onClick={save}>
          {facts.checks.save}
        </Button>
        <Button keycap="Esc" onClick={cancel}>
          {common.cancel}
        </Button>
      </div>
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
  const { facts, estimates, words: common } = useMessages();
  const { none } = estimates.line;
  const { settle } = useFactActions();
  const draft = useDraft(`clause:${offerId}:${line.id}`, '');
  const [trouble, setTrouble] = useState<ClauseTrouble | null>(null);
  const form = clauseOfDraft(draft.text, clauseFormOf(line, none));
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async () => {
    const set = lineOfClause(form, none);
    if ('field' in set) setTrouble(set);
    else if (await settle(offerId, line, set)) close();
  };
  useKeys(
    [
      { keys: 'Ctrl+Enter', label: facts.checks.save, run: () => void save() },
      { keys: 'Esc', label: common.cancel, run: close },
    ],
    { inner: true },
  );
  return {
    form,
    change: (part: Partial<ClauseForm>) => {
      setTrouble(null);
      draft.change(JSON.stringify({ ...form, ...part }));
    },
    trouble,
    save: () => void save(),
    cancel: close,
  };
}
