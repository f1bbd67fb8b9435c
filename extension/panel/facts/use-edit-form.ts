import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';

type EditFormProps<Form, Trouble> = {
  draftKey: string;
  /** The form with what its draft holds typed over it. */
  formOf: (draft: string) => Form;
  /** What the gesture that saves does, in words. */
  saveLabel: string;
  /** Makes a record of the form; answers what is wrong with it, or whether it was kept. */
  onSave: (form: Form) => Promise<Trouble | boolean>;
  onClose: () => void;
};

/** A form in the place of what it corrects: a draft at every key, saved by Ctrl+Enter, left by Esc. */
export function useEditForm<Form extends object, Trouble extends object>({
  draftKey,
  formOf,
  saveLabel,
  onSave,
  onClose,
}: EditFormProps<Form, Trouble>) {
  const { words } = useMessages();
  const draft = useDraft(draftKey, '');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = formOf(draft.text);
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async () => {
    const answer = await onSave(form);
    if (answer === true) close();
    else if (answer !== false) setTrouble(answer);
  };
  useKeys(
    [
      { keys: 'Ctrl+Enter', label: saveLabel, run: () => void save() },
      { keys: 'Esc', label: words.cancel, run: close },
    ],
    { inner: true },
  );
  return {
    form,
    change: (part: Partial<Form>) => {
      setTrouble(null);
      draft.change(JSON.stringify({ ...form, ...part }));
    },
    trouble,
    save: () => void save(),
    cancel: close,
  };
}
