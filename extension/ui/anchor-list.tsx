import { Lock } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';

import type { Points } from '#shared/model/score.ts';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useKeys } from './keys.ts';
import { moveFocus, useInitialFocus } from './radio-focus.ts';
import { ScoreBox } from './score-box.tsx';

export type Anchor = {
  points: Points;
  text: string;
  /** For 2 and 4, which the rubric leaves between its anchors: a lower row with faint text. */
  between?: boolean;
  /** Why this score is out of reach for now; the row stays readable. */
  locked?: string | undefined;
};

export type AnchorListProps = {
  anchors: readonly Anchor[];
  value: Points | null;
  onChange: (points: Points) => void;
  label: string;
  /** For the list of keys: what a digit does. */
  keyLabel: string;
  /** For a screen reader: 「3点」. */
  pointsLabel: (points: Points) => string;
  /** Takes the focus when it appears; give the list a `key` to make it appear anew. */
  takesFocus?: boolean;
};

/** The anchors of one criterion as a radio group; digits 1–5 choose from anywhere outside a field. */
export function AnchorList(props: AnchorListProps) {
  const { anchors, value, onChange } = props;
  const ref = useInitialFocus(props.takesFocus === true);
  useKeys(
    anchors
      .filter((anchor) => anchor.locked === undefined)
      .map((anchor) => ({
        keys: String(anchor.points),
        label: props.keyLabel,
        run: () => {
          onChange(anchor.points);
          moveFocus(ref.current, String(anchor.points));
        },
      })),
  );
  return (
    <RadioGroup
      ref={ref}
      className="opts"
      aria-label={props.label}
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        const anchor = anchors.find((one) => String(one.points) === chosen);
        if (anchor) onChange(anchor.points);
      }}
    >
      {anchors.map((anchor) => (
        <AnchorRow
          key={anchor.points}
          anchor={anchor}
          name={props.pointsLabel(anchor.points)}
          picked={anchor.points === value}
        />
      ))}
    </RadioGroup>
  );
}

function AnchorRow(props: { anchor: Anchor; name: string; picked: boolean }) {
  const { anchor } = props;
  const locked = anchor.locked !== undefined;
  return (
    <Radio
      value={String(anchor.points)}
      className={classNames('opt anc', anchor.between === true && 'thin')}
      isDisabled={locked}
    >
      <ScoreBox value={anchor.points} label={props.name} picked={props.picked} locked={locked} />
      <span className="grow">
        <span className={anchor.between === true ? 'faint' : undefined}>{anchor.text}</span>
        {locked && (
          <span className="lock">
            <Icon of={Lock} small />
            <span>{anchor.locked}</span>
          </span>
        )}
      </span>
    </Radio>
  );
}
