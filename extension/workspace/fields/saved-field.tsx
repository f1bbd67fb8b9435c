import { CircleAlert } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { classNames } from '#extension/ui/class-names.ts';
import { Icon } from '#extension/ui/icon.tsx';

export type SavedFieldProps = {
  /** Names the draft; stable for the place in which the text is typed. */
  draftKey: string;
  label: string;
  /** The label is only for screen readers, as in a table whose column has a head. */
  hideLabel?: boolean;
  hint?: string | undefined;
  /** The text of the record. */
  value: string;
  /** Makes the typed text a record; false when that failed, and the text stays. */
  onSave: (text: string) => Promise<boolean>;
  /** What is wrong with the text, if anything: then it is kept as typed and not saved. */
  problem?: (text: string) => string | undefined;
  form?: 'line' | 'area' | 'number';
  unit?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number;
  lang?: string | undefined;
  rows?: number;
};

/** Text that is a draft at every key and a record on leaving the field, or on Enter (Ctrl+Enter in an area). */
export function SavedField(props: SavedFieldProps) {
  const id = useId();
  const saved = useSavedText(props);
  return (
    <div className="f sf">
      <div className={props.hideLabel === true ? 'vh' : 'f-top'}>
        <label className="lbl" htmlFor={id}>
          {props.label}
        </label>
        {props.hint !== undefined && <span className="s2 faint">{props.hint}</span>}
      </div>
      <Control {...props} id={id} saved={saved} />
      {saved.error !== undefined && (
        <p className="f-bad" id={`${id}-error`}>
          <Icon of={CircleAlert} small />
          <span>{saved.error}</span>
        </p>
      )}
    </div>
  );
}

type ControlProps = SavedFieldProps & { id: string; saved: ReturnType<typeof useSavedText> };

function Control({ id, saved, form = 'line', ...props }: ControlProps) {
  const shared = {
    id,
    value: saved.text,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    lang: props.lang,
    'aria-invalid': saved.error !== undefined || undefined,
    'aria-describedby': saved.error === undefined ? undefined : `${id}-error`,
    onBlur: saved.save,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      saved.change(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (isSaveKey(event, form)) saved.save();
    },
  };
  if (form === 'area') return <textarea {...shared} className="ruled" rows={props.rows ?? 3} />;
  return (
    <span className="f-unit">
      <input
        {...shared}
        className={classNames('in', form === 'number' && 'num')}
        type="text"
        inputMode={form === 'number' ? 'decimal' : undefined}
        autoComplete="off"
      />
      {props.unit !== undefined && <span className="s2 muted nb">{props.unit}</span>}
    </span>
  );
}

function isSaveKey(event: KeyboardEvent, form: SavedFieldProps['form']): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  return form !== 'area' || event.ctrlKey || event.metaKey;
}

function useSavedText({ draftKey, value, onSave, problem }: SavedFieldProps) {
  const draft = useDraft(draftKey, value);
  const [typing, setTyping] = useState(false);
  const wrong = problem?.(draft.text);
  const save = () => {
    setTyping(false);
    if (wrong !== undefined) return;
    const { text } = draft;
    draft.clear();
    if (text === value) return;
    const keep = async () => {
      if (!(await onSave(text))) draft.change(text);
    };
    void keep();
  };
  return {
    text: draft.text,
    error: typing ? undefined : wrong,
    change: (text: string) => {
      setTyping(true);
      draft.change(text);
    },
    save,
  };
}
