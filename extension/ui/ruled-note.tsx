import { type ReactNode, type Ref, useId } from 'react';

import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export type RuledNoteProps = FieldWords & {
  value: string;
  onChange: (text: string) => void;
  /** Lines that are visible without resizing. */
  rows?: number;
  /** Right of the label, such as 「下書きは自動で残ります」. */
  aside?: ReactNode;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Our own words: a text area with ruled lines. */
export function RuledNote({
  value,
  onChange,
  rows = 3,
  aside,
  label,
  hint,
  error,
  ...rest
}: RuledNoteProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <FieldFrame id={id} {...words} aside={aside}>
      <textarea
        {...rest}
        id={id}
        className="ruled"
        rows={rows}
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, words)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
