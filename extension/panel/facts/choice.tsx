import { useId } from 'react';

import { FieldFrame } from '#extension/ui/field-frame.tsx';

export type ChoiceProps<Id extends string> = {
  label: string;
  value: Id;
  options: readonly { id: Id; label: string }[];
  onChange: (id: Id) => void;
};

/** One of many, as a list that opens: too many for buttons side by side in a narrow panel. */
export function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <select
        id={id}
        className="in"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
