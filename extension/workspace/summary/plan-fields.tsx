import { useMessages } from '#extension/ui/language.tsx';

import { isDay } from '../fields/read-figure.ts';
import { SavedField, type SavedFieldProps } from '../fields/saved-field.tsx';
import { linesIn } from './plan-edits.ts';

type Common = Pick<SavedFieldProps, 'draftKey' | 'label' | 'hideLabel' | 'hint' | 'placeholder'>;

/** A line or a paragraph in the language in which the people of the evaluation write. */
export function LineField(
  props: Common & {
    value: string;
    onSave: (text: string) => Promise<boolean>;
    form?: 'line' | 'area';
    maxLength?: number;
    rows?: number;
  },
) {
  return <SavedField maxLength={300} {...props} onSave={(text) => props.onSave(text.trim())} />;
}

/** A day of the calendar; `null` for an empty field. */
export function DayField({
  value,
  onSave,
  ...rest
}: Common & { value: string | null; onSave: (day: string | null) => Promise<boolean> }) {
  const words = useMessages().plan;
  return (
    <SavedField
      placeholder={words.dayExample}
      {...rest}
      value={value ?? ''}
      problem={(text) => (text.trim() === '' || isDay(text.trim()) ? undefined : words.badDay)}
      onSave={(text) => onSave(text.trim() === '' ? null : text.trim())}
    />
  );
}

const lineLimit = 20;
const lineLength = 300;

/** Several lines, each of which is an entry. */
export function ListField({
  value,
  onSave,
  limit = lineLimit,
  ...rest
}: Common & {
  value: readonly string[];
  onSave: (lines: string[]) => Promise<boolean>;
  limit?: number;
}) {
  const words = useMessages().plan;
  return (
    <SavedField
      hint={words.perLine}
      {...rest}
      form="area"
      rows={2}
      value={value.join('\n')}
      problem={(text) => {
        const lines = linesIn(text);
        if (lines.length > limit) return words.tooMany(limit);
        return lines.some((line) => line.length > lineLength) ? words.tooLong : undefined;
      }}
      onSave={(text) => onSave(linesIn(text))}
    />
  );
}

/** One of a few choices in a list that opens. */
export function Choice<Value extends string>(props: {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <select
      className="in"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
