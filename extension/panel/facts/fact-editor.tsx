import { useRef, useEffect } from 'react';

import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { EditActions } from './edit-actions.tsx';
import { factOfForm, type FactForm, formOfDraft, type FormTrouble } from './fact-form.ts';
import type { FactRow } from './fact-rows.ts';
import { FeeFields } from './fee-fields.tsx';
import { useEditForm } from './use-edit-form.ts';
import type { FactDesk } from './use-fact-desk.ts';

/** A statement to be corrected in its place; saving accepts it. What is typed is a draft at once. */
export function FactEditor({ row, desk }: { row: FactRow; desk: FactDesk }) {
  const { facts } = useMessages();
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
      <EditActions label={words.save} onSave={save} onCancel={cancel} />
    </fieldset>
  );
}

function useFactForm(row: FactRow, desk: FactDesk) {
  const { facts } = useMessages();
  return useEditForm<FactForm, FormTrouble>({
    draftKey: `fact:${row.key}`,
    formOf: (draft) => formOfDraft(draft, row.fact),
    saveLabel: facts.editor.save,
    onSave: async (form) => {
      const fact = factOfForm(form, row.fact);
      return 'why' in fact ? fact : desk.correct(row, fact);
    },
    onClose: desk.stopEditing,
  });
}
