import { Label, Radio, RadioGroup } from 'react-aria-components';

export type SegmentedProps<Value extends string> = {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A few choices side by side, one of them chosen. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <RadioGroup
      orientation="horizontal"
      value={props.value}
      onChange={(chosen) => {
        const option = props.options.find((one) => one.value === chosen);
        if (option) props.onChange(option.value);
      }}
    >
      <Label className={props.hideLabel === true ? 'vh' : 'lbl seg-l'}>{props.label}</Label>
      <div className="seg">
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} isDisabled={option.disabled === true}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
