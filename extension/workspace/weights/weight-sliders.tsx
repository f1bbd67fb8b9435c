import { type ReactNode, useRef } from 'react';

import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { WeightSlider } from '#extension/ui/weight-slider.tsx';
import { type AxisId, axisIds, axisNumber } from '#shared/model/axis.ts';
import type { AxisWeights } from '#shared/model/weights.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { WeightInterval } from '#shared/scoring/robustness.ts';

import { withAxisAt } from './whole-weights.ts';

export type WeightSlidersProps = {
  weights: AxisWeights;
  onChange: (weights: AxisWeights) => void;
  /** The slider was let go. */
  onSettled?: (weights: AxisWeights) => void;
  /** The decided weights, as ticks. */
  fixed?: AxisWeights | undefined;
  intervals?: readonly WeightInterval[];
  disabled?: boolean;
  /** A line below the slider of each axis. */
  remarks?: Readonly<Partial<Record<AxisId, ReactNode>>>;
};

/** Five weights in whole percent that always sum to 100: moving one moves the others in proportion. */
export function WeightSliders(props: WeightSlidersProps) {
  const words = useMessages().brief.weights;
  const format = useFormat();
  return (
    <div className="sls">
      {axisIds.map((axis) => (
        <AxisSlider key={axis} axis={axis} {...props} />
      ))}
      <div className="row between sumr">
        <span>{words.sum}</span>
        <b className="num">{format.percent(1, 0)}</b>
      </div>
    </div>
  );
}

function AxisSlider({ axis, ...props }: WeightSlidersProps & { axis: AxisId }) {
  const format = useFormat();
  const language = useLanguage();
  const { weights, fixed } = props;
  const label = axisById(axis).label[language];
  const interval = props.intervals?.find((one) => one.axis === axis);
  const moved = fixed === undefined ? 0 : Math.round((weights[axis] - fixed[axis]) * 1000) / 10;
  // Where the drag began: rounding to whole percent must not add up on the way.
  const from = useRef<AxisWeights | null>(null);
  const to = (percent: number) => {
    from.current ??= weights;
    return withAxisAt(from.current, axis, percent);
  };
  return (
    <div className="sl">
      <div className="row between">
        <span>
          <span className="an">{axisNumber(axis)}</span> {label}
        </span>
        <span className="num">
          <b className="wv">{format.number(Math.round(weights[axis] * 1000) / 10)}</b>
          {'%'}
          {moved !== 0 && <span className="s2 faint"> {signed(moved, format.number)}</span>}
        </span>
      </div>
      <WeightSlider
        label={label}
        value={weights[axis] * 100}
        onChange={(percent) => props.onChange(to(percent))}
        onSettled={(percent) => {
          const settled = to(percent);
          from.current = null;
          props.onSettled?.(settled);
        }}
        fixed={fixed && fixed[axis] * 100}
        stays={interval && { low: interval.low * 100, high: interval.high * 100 }}
        disabled={props.disabled === true}
      />
      {props.remarks?.[axis]}
    </div>
  );
}

function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : `−${write(-value)}`;
}
