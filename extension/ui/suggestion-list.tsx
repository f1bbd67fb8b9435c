import { Radio, RadioGroup } from 'react-aria-components';

import { KeyCap } from './key-cap.tsx';
import { useKeys } from './keys.ts';
import { moveFocus, useInitialFocus } from './radio-focus.ts';

/** `lead` stands before the title in figures, such as the criterion `4.1`. */
type Suggestion = { id: string; lead?: string; title: string };

export type SuggestionListProps = {
  suggestions: readonly Suggestion[];
  /** The id of the chosen row; Enter, the main action of the screen, files under it. */
  value: string | null;
  onChange: (id: string) => void;
  label: string;
  /** For the list of keys: what a digit does. */
  keyLabel: string;
  /** Takes the focus when it appears; give the list a `key` to make it appear anew. */
  takesFocus?: boolean;
};

/** Suggested rows as a radio group: arrows or a digit choose, Enter stays free for the screen's main action. */
export function SuggestionList(props: SuggestionListProps) {
  const { suggestions, value, onChange } = props;
  const ref = useInitialFocus(props.takesFocus === true);
  useKeys(
    suggestions.slice(0, 9).map((suggestion, place) => ({
      keys: String(place + 1),
      label: props.keyLabel,
      run: () => {
        onChange(suggestion.id);
        moveFocus(ref.current, suggestion.id);
      },
    })),
  );
  return (
    <RadioGroup
      ref={ref}
      className="opts pick"
      aria-label={props.label}
      value={value}
      onChange={onChange}
    >
      {suggestions.map((suggestion, place) => (
        <Radio key={suggestion.id} value={suggestion.id} className="opt">
          {suggestion.lead !== undefined && <span className="cid">{suggestion.lead}</span>}
          <span className="grow">{suggestion.title}</span>
          {place < 9 && (
            <KeyCap keys={suggestion.id === value ? 'Enter' : String(place + 1)} hidden />
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}
