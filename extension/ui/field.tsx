import { type ReactNode, type Ref, useId } from 'react';

import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export type FieldProps = FieldWords & {
  value: string;
  onChange: (text: string) => void;
  type?: 'text' | 'url' | 'search' | 'password' | 'date';
  aside?: ReactNode;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  autoComplete?: string;
  lang?: string | undefined;
  readOnly?: boolean;
  required?: boolean;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement>;
};

/** A line of text with its label. */
export function Field({
  value,
  onChange,
  type = 'text',
  aside,
  label,
  hint,
  error,
  autoComplete = 'off',
  ...rest
}: FieldProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <FieldFrame id={id} {...words} aside={aside}>
      <input
        {...rest}
        id={id}
        className="in"
        type={type}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, words)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
