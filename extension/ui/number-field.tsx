import { useId, useState } from 'react';

import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import { numberFromText } from './number-text.ts';

export type NumberFieldProps = FieldWords & {
  value: number | null;
  /** Called on leaving the field: a number, or `null` for an empty field. Text that is no number is not passed on. */
  onChange: (value: number | null) => void;
  /** How the number is written while the field has no focus. */
  format: (value: number) => string;
  /** Shown while the text is not a number, such as 「数字で入力してください。例: 1000」. */
  notANumber: string;
  unit?: string | undefined;
};

/** A number with its unit; typed freely, read on leaving. */
export function NumberField(props: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && numberFromText(typed) === null;
  const error = isWrong ? props.notANumber : props.error;
  const words = { label: props.label, hint: props.hint, error };
  const written = props.value === null ? '' : props.format(props.value);
  const settle = () => {
    if (typed === null || isWrong) return;
    props.onChange(numberFromText(typed));
    setTyped(null);
  };
  return (
    <FieldFrame id={id} {...words}>
      <span className="f-unit">
        <input
          id={id}
          className="in num"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? written}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, words)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={settle}
        />
        {props.unit !== undefined && <span className="s2 muted">{props.unit}</span>}
      </span>
    </FieldFrame>
  );
}
