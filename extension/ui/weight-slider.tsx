import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

export type WeightSliderProps = {
  label: string;
  /** A share of all weights, in percent, 0..100. */
  value: number;
  onChange: (value: number) => void;
  /** The thumb was let go, or a key was pressed. */
  onSettled?: ((value: number) => void) | undefined;
  disabled?: boolean;
  /** The decided weight in percent: a dotted tick. */
  fixed?: number | undefined;
  /** The interval, in percent, in which the first vendor stays first. */
  stays?: { low: number; high: number } | undefined;
  max?: number;
};

/** A weight to try out; the ends are 0 and `max` percent. */
export function WeightSlider({
  label,
  value,
  onChange,
  onSettled,
  disabled = false,
  fixed,
  stays,
  max = 100,
}: WeightSliderProps) {
  const at = (percent: number) => `${(Math.min(max, Math.max(0, percent)) / max) * 100}%`;
  return (
    <Slider
      aria-label={label}
      minValue={0}
      maxValue={max}
      value={value}
      onChange={onChange}
      onChangeEnd={(settled) => onSettled?.(settled)}
      isDisabled={disabled}
      formatOptions={{ style: 'unit', unit: 'percent', maximumFractionDigits: 1 }}
    >
      <SliderTrack className="trk-in">
        {stays && (
          <span
            className="stay"
            style={{ left: at(stays.low), right: `calc(100% - ${at(stays.high)})` }}
          />
        )}
        {fixed !== undefined && <span className="fixed" style={{ left: at(fixed) }} />}
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
}
