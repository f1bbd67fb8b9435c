import { useRef, useEffect, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';

import { factOfForm, type FactForm, formOfDraft, type FormTrouble } from './fact-form.ts';
import type { FactRow } from './fact-rows.ts';
import { FeeFields } from './fee-fields.tsx';
import type { FactDesk } from './use-fact-desk.ts';

/** A statement to be corrected in its place; saving accepts it. What is typed is a draft at once. */
export function FactEditor({ row, desk }: { row: FactRow; desk: FactDesk }) {
  const { facts, words: common } = useMessages();
  const { editor: words } = facts;
  const first = useRef<HTMLInputElement>(null);
  const { form, change, trouble, save, cancel } = useFactForm(row, desk);
  useEffect(() => first.current?.focus(), []);
  const errorOf = (field: FormTrouble['field']) =>
    trouble?.field === field ? words[trouble.why] : undefined;
  const isFee = row.fact.kind === 'fee';
  const hasNumber = isFee || row.fact.unit !== '';
  return (
    <fieldset className="bare stack" aria-label={words.title}>
      {isFee && <FeeFields form={form} change={change} errorOf={errorOf} first={first} />}
      {!isFee && hasNumber && (
        <Field
          ref={first}
          label={facts.kinds[row.fact.kind]}
          value={form.low}
          onChange={(low) => change({ low })}
          error={errorOf('low')}
        />
      )}
      <Field
        ref={hasNumber ? null : first}
        label={isFee ? words.condition : words.text}
        value={form.text}
        onChange={(text) => change({ text })}
        maxLength={300}
        lang="ja"
      />
      <div className="row wrap">
        <Button variant="primary" keycap="Ctrl+Enter" onClick={save}>
          {words.save}
        </Button>
        <Button keycap="Esc" onClick={cancel}>
          {common.cancel}
        </Button>
      </div>
    </fieldset>
  );
}

function useFactForm(row: FactRow, desk: FactDesk) {
  const { facts, words: common } = useMessages();
  const draft = useDraft(`fact:${row.key}`, '');
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const form = formOfDraft(draft.text, row.fact);
  const close = () => {
    draft.clear();
    desk.stopEditing();
  };
  const save = async () => {
    const fact = factOfForm(form, row.fact);
    if ('why' in fact) setTrouble(fact);
    else if (await desk.correct(row, fact)) close();
  };
  useKeys(
    [
      { keys: 'Ctrl+Enter', label: facts.editor.save, run: () => void save() },
      { keys: 'Esc', label: common.cancel, run: close },
    ],
    { inner: true },
  );
  return {
    form,
    change: (part: Partial<FactForm>) => {
      setTrouble(null);
      draft.change(JSON.stringify({ ...form, ...part }));
    },
    trouble,
    save: () => void save(),
    cancel: close,
  };
}
